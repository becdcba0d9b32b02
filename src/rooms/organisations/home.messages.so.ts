import type { HomeMessages } from './home.messages.sv.ts';

export const so: HomeMessages = {
  welcome: name => `Ku soo dhowow ${name}`,
  lead: 'Halkan waxaa ku yaal waxyaabo ay carruurtu samayn karaan iyo dad aad wax weydiin karto.',
  support: 'Talo iyo caawimo',
  more: 'Wax kale oo af-iswiidhish ah',
  moreText: 'Boggagan weli kuma qorna luqaddaada.',
};
