import { ordinaryTerms } from './reach.ts';
import type { WhiteSpotQuestion } from './white-spot.ts';

/** What a coordinator asks: a question about white spots, of everything or of what families can afford. */
export interface ReachQuestion extends WhiteSpotQuestion {
  /** Only what counts as affordable in the municipality. */
  readonly affordable: boolean;
}

/** How far one may ask about, metres: a short walk, a long one, and what a bus or a bicycle makes possible. */
export const radii = [1000, 1500, 2000, 5000] as const;

/** Hours that the form offers to begin from. */
export const offeredHours = [14, 15, 16, 17, 18, 19, 20, 21] as const;

/** What the page answers before anybody has asked. */
export const ordinaryQuestion: ReachQuestion = {
  who: 'all',
  ages: ordinaryTerms.ages,
  radiusMetres: 1500,
  hours: {},
  affordable: false,
};

/** Ages that a table shows together. */
export const ageBands = [
  { from: 6, to: 9 },
  { from: 10, to: 12 },
  { from: 13, to: 15 },
  { from: 16, to: 19 },
] as const;
