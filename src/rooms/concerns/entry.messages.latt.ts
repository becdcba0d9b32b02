import type { EntryMessages } from './entry.messages.sv.ts';

export const latt: EntryMessages = {
  family: 'Är du orolig för någon? En person ringer dig. För mammor, pappor, syskon och andra nära.',
  consultation: 'Fråga om något du har sett eller hört. Du ska inte säga vem det handlar om.',
};
