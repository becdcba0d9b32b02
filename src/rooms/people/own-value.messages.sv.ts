/** What stands as a code in the file of one's own data, in words, by what it is of. */
export const sv: Record<string, Record<string, string>> = {
  part: { holder: 'innehavare', deputy: 'ersättare' },
  notify: { 'at-once': 'genast', daily: 'samlat en gång om dagen', weekly: 'samlat en gång i veckan' },
  rights: { edit: 'talar för organisationen', coordinate: 'samordnar kommunen', host: 'öppnar kommuner' },
  way: {
    demo: 'demon',
    link: 'länk i e-post',
    passkey: 'passkey',
    provider: 'annan inloggning',
    setup: 'första starten',
    invitation: 'inbjudan',
  },
  level: { low: 'låg', substantial: 'väsentlig', high: 'hög' },
  state: {
    asked: 'väntar på att tas',
    taken: 'tagen',
    answered: 'besvarad',
    closed: 'avslutad',
    declined: 'avböjd',
    withdrawn: 'återtagen',
  },
};
export type OwnValueMessages = typeof sv;
