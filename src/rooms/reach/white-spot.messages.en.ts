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

export const en: WhiteSpotMessages = {
  title: 'White spots',
  sentence: (area, { who, ages, hours, radiusMetres }) =>
    `In ${area} there is nothing for ${children[who]} aged ${ages.from === ages.to ? ages.from : `${ages.from}–${ages.to}`}${when(hours)} within ${kilometres(radiusMetres)}.`,
  nearest: (activity, metres) => `Nearest: ${activity}, ${kilometres(roundedUp(metres))} away.`,
  none: 'There is nothing of the kind among what has been entered.',
  limits: 'Distances are as the crow flies. What has not been entered here is not seen.',
};
