/** What the front page of a municipality says in every language of residents. */
export const sv = {
  welcome: (name: string) => `Välkommen till ${name}`,
  lead: 'Här ser du vilka som finns, vad de gör och för vem.',
  support: 'Råd och hjälp',
  more: 'Mer på svenska',
  moreText: 'De här sidorna finns inte på ditt språk än.',
};
export type HomeMessages = typeof sv;
