import type { DemoCheck } from './demo-actor.ts';

type Kind = DemoCheck['kind'];

const made = (kind: Kind, what: string, validMonths: number) => {
  return (monthsAgo: number): DemoCheck => ({ kind, what, monthsAgo, validMonths });
};

/** The organisation number was read on a document and its check digit is right; two years. */
export const numberSeen = made(
  'number',
  'Organisationsnumret är läst på organisationens egna handlingar och stämmer.',
  24,
);

/** A board of at least three was read in the minutes; one year. */
export const boardSeen = made('board', 'Styrelsen har minst tre ledamöter enligt senaste protokollet.', 12);

/** Minutes and accounts of the annual meeting were read; one year. */
export const annualMeetingSeen = made('annual-meeting', 'Årsmötets protokoll och årets redovisning är lästa.', 12);

/** The municipality's own register carries it; one year. */
export const inRegister = made('register', 'Finns med i Brohamns föreningsregister med samma namn och adress.', 12);

/** The national federation said yes when asked; one year. */
export const federationSaysYes = made('federation', 'Riksförbundet har svarat att föreningen är medlem i år.', 12);

/** The conditions of democracy were read and signed by the board; one year. */
export const democracySigned = made(
  'democracy-conditions',
  'Styrelsen har läst och skrivit under demokrativillkoren.',
  12,
);

/** Known local actors vouch; `who` is the functions that did, as a phrase to begin a sentence with. Half a year or more. */
export const vouchedForBy = (who: string, monthsAgo: number, validMonths = 12): DemoCheck =>
  made('vouched-for', `${who} känner verksamheten och går i god för den.`, validMonths)(monthsAgo);

/** The five checks an ordinary association has after its yearly meeting, all `monthsAgo` old. */
export const yearlyRound = (monthsAgo: number): DemoCheck[] => [
  numberSeen(monthsAgo),
  boardSeen(monthsAgo),
  annualMeetingSeen(monthsAgo),
  inRegister(monthsAgo),
  democracySigned(monthsAgo),
];
