import type { LineMessages } from './line.messages.sv.ts';

export const en: LineMessages = {
  title: 'The family line',
  lead: 'Parents and others who are close ask for help on the page “Worried about your child?”. Here you see that somebody can always answer within 24 hours.',
  open: 'The line is open',
  openText: count => (count === 1 ? 'One function is on call just now.' : `${count} functions are on call just now.`),
  closed: 'The line is closed',
  closedNobody: 'No function has anybody on call in the next day. The page says so, and takes nothing in.',
  closedAbove: 'Nobody is named to step in when the answer is late. The page takes nothing in until somebody is.',
  page: 'See the page as parents see it',
  above: 'Who steps in when the answer is late',
  aboveLead:
    'The function is told, and may read, when nobody has been in touch within 24 hours. The parent sees which it is before writing. Choose one of the municipality with a mandate to see to it that somebody answers.',
  aboveField: 'Function',
  nobody: 'Nobody, the line is closed',
  save: 'Save',
  saved: 'Saved.',
  fault: 'Choose a function from the list',
  mend: 'This needs mending',
  team: 'Who can take them in, and when they are on call',
  teamLead:
    'A function takes them in when it has said so, is visible to everybody and has somebody on call. Whoever holds the function says who that is.',
  none: 'No function has said that it takes families in.',
  week: 'Week',
  onCall: 'On call',
  notOnCall: 'Nobody',
  gap: 'Nobody is on call',
  figures: 'The past year',
  asked: 'have asked for help',
  inTime: 'got in touch within 24 hours',
  median: 'hours in the median until contact',
  missed: 'were not reached in time',
  few: 'Fewer than ten have asked for help. Then no figures are shown, not here either.',
  reasons: {
    'concern.not-coordinator': 'That is for whoever coordinates the municipality.',
    'concern.no-mandate':
      'Choose a function of the municipality or its social services, with a mandate to see to it that somebody answers.',
  },
};
