import type { VouchedMessages } from './vouched.messages.sv.ts';

export const so: VouchedMessages = {
  title: 'Kuwan ayaa u marag furaya',
  lead: 'Waxaa qoray qof ka baxsan cidda qabanqaabisa.',
  sign: 'Qof ayaa u marag furaya',
  how: 'Sida aan ku ogahay:',
  when: (day, until) => `La yiri ${day}. Wuxuu shaqaynayaa ilaa ${until}.`,
  ownName: 'magaciisa gaarka ah',
  vouch: 'U marag fur hawshan',
  vouchText: 'Waxaa loogu talagalay qofka goobta yaqaan oo koonto halkan ku leh.',
};
