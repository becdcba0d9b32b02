/** Whom an activity is open to, and whom a question is about; classes of activities are counted in this order. */
export const whos = ['all', 'girls', 'boys'] as const;
export type Who = (typeof whos)[number];

/** As the population is counted; whoever is neither finds what is open to all, which both have. */
export const genders = ['girls', 'boys'] as const;
export type Gender = (typeof genders)[number];

/** As ISO 8601 counts: Monday is 1. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** Whole years, both ends counted in. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Children where they live: an area, seen as one point. */
export interface Demand {
  readonly id: string;
  /** Degrees WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** How many of each year of age, from the first age of the terms; estimates need not be whole. */
  readonly girls: readonly number[];
  readonly boys: readonly number[];
}

/** When an activity meets in an ordinary week. */
export interface Session {
  readonly weekday: Weekday;
  /** Minutes after midnight. */
  readonly startsAt: number;
}

/** An activity where it is held. */
export interface Supply {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly ages: Ages;
  readonly who: Who;
  /** Places for children; none means that it is full or rests, and it is within nobody's reach. */
  readonly capacity: number;
  /** What counts as affordable is decided where costs are known. */
  readonly affordable: boolean;
  readonly sessions: readonly Session[];
}

/** A ring around where a child lives, and how much a place in it is worth beside one next door. */
export interface Zone {
  readonly withinMetres: number;
  readonly weight: number;
}

/** What a reckoning goes by; a municipality may have its own. */
export interface ReachTerms {
  readonly ages: Ages;
  /** Innermost first; the last one is as far as anything is within reach. */
  readonly zones: readonly Zone[];
  /** Degrees; points outside are refused, as are those whose two numbers have changed places. */
  readonly bounds: { readonly south: number; readonly north: number; readonly west: number; readonly east: number };
}

/**
 * The weights are those of Luo & Qi (2009) for a slow decay, as PySAL's `access` gives them "from the original paper"; the paper itself was
 * not at hand. Its zones are 10, 20 and 30 minutes by car; ours are a short walk, a long one, and what a bus or a bicycle makes possible, in
 * metres as the crow flies. The bounds are those of Sweden on land.
 */
export const ordinaryTerms: ReachTerms = {
  ages: { from: 6, to: 19 },
  zones: [
    { withinMetres: 1000, weight: 1 },
    { withinMetres: 2000, weight: 0.68 },
    { withinMetres: 5000, weight: 0.22 },
  ],
  bounds: { south: 55, north: 69.5, west: 10.5, east: 24.5 },
};

/** Why a row was left out. */
export type RefusalCode = 'coordinates' | 'outside' | 'children' | 'ages' | 'capacity' | 'sessions';

export interface Refusal {
  readonly of: 'area' | 'activity';
  readonly id: string;
  readonly code: RefusalCode;
}

/**
 * What is within reach of whom. Columns have a row for each area, gender and age, in that order: `rowOf` finds it.
 * Scores are places per child, worth less the farther away, each shared by all children who might want it.
 */
export interface Reach {
  readonly terms: ReachTerms;
  /** Those that were counted, as the rows are ordered. */
  readonly areas: readonly Demand[];
  readonly activities: readonly Supply[];
  readonly refused: readonly Refusal[];
  readonly score: Float64Array;
  /** The part of the score that is affordable. */
  readonly affordable: Float64Array;
  /** Seven to a row, Monday first: the score that meets that day. */
  readonly perWeekday: Float64Array;
  /** Index of the nearest activity, within reach or not; -1 where there is none in all the land. */
  readonly nearest: Int32Array;
  /** Infinite where there is none. */
  readonly nearestMetres: Float64Array;
}

/** A row of it, to read. */
export interface Access {
  readonly score: number;
  /** Of the score, 0 to 1; null where there is no score. */
  readonly affordableShare: number | null;
  /** Monday first. */
  readonly perWeekday: readonly number[];
  readonly nearest: { readonly activity: Supply; readonly metres: number } | null;
  readonly withinReach: boolean;
}
