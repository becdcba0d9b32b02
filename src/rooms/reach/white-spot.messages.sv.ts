import type { Weekday, Who } from './reach.ts';
import { roundedUp, type WhiteSpot } from './white-spot.ts';

const children: Record<Who, string> = { all: 'barn och unga', girls: 'flickor', boys: 'pojkar' };
const days: Record<Weekday, string> = {
  1: 'måndagar',
  2: 'tisdagar',
  3: 'onsdagar',
  4: 'torsdagar',
  5: 'fredagar',
  6: 'lördagar',
  7: 'söndagar',
};

const kilometres = (metres: number) => `${(metres / 1000).toLocaleString('sv')} km`;

const clock = (minutes: number) => {
  const past = minutes % 60;
  return `${Math.floor(minutes / 60)}${past === 0 ? '' : `.${String(past).padStart(2, '0')}`}`;
};

const when = ({ weekday, after }: WhiteSpot['hours']) =>
  `${weekday === undefined ? '' : ` på ${days[weekday]}`}${after === undefined ? '' : ` efter kl. ${clock(after)}`}`;

const cheap = ' till låg kostnad';

type Asked = Pick<WhiteSpot, 'who' | 'ages' | 'hours' | 'radiusMetres'>;

const asked = ({ who, ages, hours, radiusMetres }: Asked) =>
  `${children[who]} ${ages.from === ages.to ? `${ages.from} år` : `${ages.from}–${ages.to}`}${when(hours)} inom ${kilometres(radiusMetres)}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const sv = {
  title: 'Vita fläckar',
  /** `area` is its name. */
  sentence: (area: string, spot: Asked, affordable = false) =>
    `I ${area} finns inget${affordable ? cheap : ''} för ${asked(spot)}.`,
  /** The question itself, as a heading. */
  asked: (question: Asked, affordable = false) => capital(`${asked(question)}${affordable ? `,${cheap}` : ''}`),
  /** `activity` is its name. */
  nearest: (activity: string, metres: number) => `Närmast: ${activity}, ${kilometres(roundedUp(metres))} bort.`,
  none: 'Något sådant finns inte i det som är inlagt.',
  limits: 'Avstånden är fågelvägen. Det som inte är inlagt här syns inte.',
};
export type WhiteSpotMessages = typeof sv;
