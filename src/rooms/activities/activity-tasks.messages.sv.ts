/** What waits among activities, on the first page of the working face. */
export const sv = {
  waiting: 'Aktiviteter att godkänna',
  returned: 'Aktiviteter som skickats tillbaka till er',
  hidden: 'Aktiviteter som inte längre visas',
  hiddenLead: 'Ingen har bekräftat dem på ett år. Ett tryck räcker.',
  amber: 'Aktiviteter som snart slutar visas',
  amberLead: 'Ingen har bekräftat dem på ett halvår. Stämmer de fortfarande?',
  vouched: 'Någon har gått i god för er',
  vouchings: 'Det du gått i god för, att säga igen',
  written: (ago: string) => `Skrevs ${ago}`,
  sentBack: (ago: string) => `Skickades tillbaka ${ago}`,
  assured: (day: string) => `Bekräftad ${day}`,
  said: (ago: string) => `Sades ${ago}`,
  all: (count: number) => `Visa alla ${count}`,
  add: 'Ny aktivitet',
  mine: 'Allt du gått i god för',
};
export type ActivityTasksMessages = typeof sv;
