/** What parents and young people read around the words of somebody who vouches for an activity. */
export const sv = {
  title: 'De går i god för den',
  lead: 'Skrivet av någon utanför den som ordnar det.',
  sign: 'Någon går i god för',
  how: 'Så vet jag det:',
  when: (day: string, until: string) => `Sagt ${day}. Gäller till ${until}.`,
  ownName: 'i eget namn',
  vouch: 'Gå i god för den här aktiviteten',
  vouchText: 'För dig som känner stället och har konto här.',
};
export type VouchedMessages = typeof sv;
