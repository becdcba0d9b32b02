import type { Subject } from '#rooms/organisations/taxonomy.ts';

/** What a family says is missing where it lives: counted, never kept as it was said, and nothing of who said it. */
export interface Wish {
  municipalityCode: string;
  /** Undefined where somebody would rather not say. */
  areaId: string | undefined;
  subject: Subject | undefined;
  age: number | undefined;
  /** 1 for Monday to 7 for Sunday. */
  day: number | undefined;
  /** It must be free, or be paid by Fritidskortet. */
  free: boolean;
  /** For girls only. */
  girls: boolean;
}

/** Whoever is older is no longer asked for here. */
export const oldestWishedAge = 25;

/** How long a count is kept, months. */
export const wishMonths = 24;

/** How many weeks are compared with as many before them. */
export const wishWeeks = 13;

/** Ages as they are counted together. */
export const wishedAges = ['0-5', '6-9', '10-12', '13-15', '16-'] as const;

export type WishFacet = 'all' | 'area' | 'subject' | 'ages' | 'day' | 'free' | 'girls' | 'area-ages';

/** How many say the same, rounded down to whole fives; undefined for a few, fewer than five (migration 0032). */
export interface WishSum {
  facet: WishFacet;
  /** A subject, an id of an area, ages or a day; null for no area. */
  value: string | null;
  figure: number | undefined;
}

/** The same in the last weeks and in the weeks before; `none` where nobody has said it. */
export interface WishTrend {
  value: string | null;
  now: number | 'few' | 'none';
  before: number | 'few' | 'none';
}
