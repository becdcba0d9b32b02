import type { Weekday, Who } from './reach.ts';
import type { WhiteSpotMessages } from './white-spot.messages.sv.ts';
import { roundedUp, type WhiteSpot } from './white-spot.ts';

const children: Record<Who, string> = { all: 'children and young people', girls: 'girls', boys: 'boys' };
const days: Record<Weekday, string> = {
  1: 'Mondays',
  2: 'Tuesdays',
  3: 'Wednesdays',
  4: 'Thursdays',
  5: 'Fridays',
  6: 'Saturdays',
  7: 'Sundays',
};

const kilometres = (metres: number) => `${(metres / 1000).toLocaleString('en-GB')} km`;

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const when = ({ weekday, after }: WhiteSpot['hours']) =>
  `${weekday === undefined ? '' : ` on ${days[weekday]}`}${after === undefined ? '' : ` after ${clock(after)}`}`;

const cheap = ' at a low cost';

type Asked = Pick<WhiteSpot, 'who' | 'ages' | 'hours' | 'radiusMetres'>;

const asked = ({ who, ages, hours, radiusMetres }: Asked) =>
  `${children[who]} aged ${ages.from === ages.to ? ages.from : `${ages.from}–${ages.to}`}${when(hours)} within ${kilometres(radiusMetres)}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const en: WhiteSpotMessages = {
  title: 'White spots',
  sentence: (area, spot, affordable = false) =>
    `In ${area} there is nothing${affordable ? cheap : ''} for ${asked(spot)}.`,
  asked: (question, affordable = false) => capital(`${asked(question)}${affordable ? `,${cheap}` : ''}`),
  nearest: (activity, metres) => `Nearest: ${activity}, ${kilometres(roundedUp(metres))} away.`,
  none: 'There is nothing of the kind among what has been entered.',
  limits: 'Distances are as the crow flies. What has not been entered here is not seen.',
};
