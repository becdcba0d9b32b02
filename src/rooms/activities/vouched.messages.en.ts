import type { VouchedMessages } from './vouched.messages.sv.ts';

export const en: VouchedMessages = {
  title: 'They vouch for it',
  lead: 'Written by somebody outside those who run it.',
  sign: 'Somebody vouches for it',
  how: 'How I know:',
  when: (day, until) => `Said on ${day}. Holds until ${until}.`,
  ownName: 'in their own name',
  vouch: 'Vouch for this activity',
  vouchText: 'For you who know the place and have an account here.',
};
