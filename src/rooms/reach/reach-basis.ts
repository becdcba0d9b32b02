import type { PopulationLevel } from '#rooms/places/population.ts';
import type { AffordableTerms } from './affordable.ts';
import type { Demand, Refusal, Supply } from './reach.ts';

/** An activity as reach counts it, with what a sentence about it must know. */
export interface LocalSupply extends Supply {
  readonly title: string;
  readonly organisationName: string;
  readonly municipalityCode: string;
  readonly slug: string;
  readonly subject: string;
  /** Whether nobody has told how many places it has. */
  readonly assumed: boolean;
}

/** Why an activity of the public list is not counted. */
export type LeftOutCode = 'no-place' | 'no-week' | Refusal['code'];

export interface LeftOut extends Pick<Supply, 'ages' | 'who' | 'sessions' | 'affordable'> {
  readonly id: string;
  readonly title: string;
  readonly municipalityCode: string;
  readonly slug: string;
  readonly code: LeftOutCode;
}

/** How places were assumed where nobody has told them. */
export interface Assumption {
  /** For how many of how many activities. */
  readonly assumed: number;
  readonly counted: number;
  /** How many of those by the median of their own subject. */
  readonly bySubject: number;
  /** What was taken for the rest: the median of all that have told, or the ordinary number where too few have. */
  readonly otherwise: number;
}

/** So many activities must have told before their median says anything. */
export const fewestTold = 3;
/** Places of an activity of which nothing is known: a group that two leaders can have. */
export const ordinaryPlaces = 15;

/** An area of the municipality itself, or of a neighbour whose children want the same places. */
export interface DemandArea extends Demand {
  readonly name: string;
  readonly own: boolean;
}

/** Everything that an answer about a municipality rests on. */
export interface ReachBasis {
  readonly municipalityCode: string;
  readonly level: PopulationLevel;
  readonly countedOn: string;
  readonly source: string;
  readonly estimated: boolean;
  /** Children who live outside all areas. */
  readonly elsewhere: number;
  readonly areas: readonly DemandArea[];
  readonly supplies: readonly LocalSupply[];
  readonly leftOut: readonly LeftOut[];
  readonly assumption: Assumption;
  readonly affordable: AffordableTerms;
  /** Neighbours whose activities and children were counted too. */
  readonly neighbourCodes: readonly string[];
}
