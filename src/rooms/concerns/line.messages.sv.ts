import type { ConcernRefusal } from './line.policy.ts';

export const sv = {
  title: 'Familjelinjen',
  lead: 'Föräldrar och andra nära ber om hjälp på sidan "Orolig för ditt barn?". Här ser du att någon alltid kan svara inom 24 timmar.',
  open: 'Linjen är öppen',
  openText: (count: number) =>
    count === 1 ? 'En funktion har jour just nu.' : `${count} funktioner har jour just nu.`,
  closed: 'Linjen är stängd',
  closedNobody: 'Ingen funktion har någon på jour det närmaste dygnet. Sidan säger det, och tar inte emot.',
  closedAbove: 'Ingen är utsedd att gripa in när svaret dröjer. Sidan tar inte emot förrän någon är det.',
  page: 'Se sidan som föräldrar ser den',
  above: 'Vem griper in när svaret dröjer',
  aboveLead:
    'Funktionen får veta det och läsa när ingen har hört av sig inom 24 timmar. Föräldern ser vilken det är innan hen skriver. Välj en i kommunen med mandat att se till att någon svarar.',
  aboveField: 'Funktion',
  nobody: 'Ingen, linjen är stängd',
  save: 'Spara',
  saved: 'Sparat.',
  fault: 'Välj en funktion i listan',
  mend: 'Det här behöver rättas',
  team: 'Vilka som kan ta emot, och när de har jour',
  teamLead:
    'En funktion tar emot när den har sagt det, syns för alla och har någon på jour. Jouren sätter den som har funktionen.',
  none: 'Ingen funktion har sagt att den tar emot familjer.',
  week: 'Vecka',
  onCall: 'Jour',
  notOnCall: 'Ingen',
  gap: 'Ingen har jour',
  figures: 'Senaste året',
  asked: 'har bett om hjälp',
  inTime: 'fick kontakt inom 24 timmar',
  median: 'timmar i median till kontakt',
  missed: 'fick inte kontakt i tid',
  few: 'Färre än tio har bett om hjälp. Då visas inga siffror, inte heller här.',
  reasons: {
    'concern.not-coordinator': 'Det gör den som samordnar kommunen.',
    'concern.no-mandate':
      'Välj en funktion i kommunen eller socialtjänsten. Den ska ha mandat att se till att någon svarar.',
  } satisfies Record<ConcernRefusal, string>,
};
export type LineMessages = typeof sv;
