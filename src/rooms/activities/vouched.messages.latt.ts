import { sv, type VouchedMessages } from './vouched.messages.sv.ts';

export const latt: VouchedMessages = {
  ...sv,
  title: 'De säger att det är bra här',
  lead: 'De som skrev det här är inte med och ordnar det.',
  sign: 'Någon säger att det är bra',
  how: 'Så här vet jag det:',
};
