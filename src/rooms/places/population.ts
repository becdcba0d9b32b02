/** As finely as a population is known: SCB's smallest areas, its larger ones, or the localities of the municipality. */
export const populationLevels = ['deso', 'regso', 'locality'] as const;
export type PopulationLevel = (typeof populationLevels)[number];

/** How many years of age are counted: 0 to 19. */
export const youngAges = 20;

/** An area as one point, with how many girls and boys of each age live there. */
export interface PopulatedArea {
  readonly id: string;
  readonly name: string;
  /** Degrees WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** Indexed by age: 0 to 19. Estimates need not be whole. */
  readonly girls: readonly number[];
  readonly boys: readonly number[];
}

/** Where the young of a municipality live, as finely as it is known here. */
export interface PopulationPicture {
  readonly level: PopulationLevel;
  /** `2019-12-31` */
  readonly countedOn: string;
  /** To be said, as it stands, wherever the figures are used. */
  readonly source: string;
  /** Whether any figure has been shared out over areas or ages, instead of being counted there. */
  readonly estimated: boolean;
  readonly areas: readonly PopulatedArea[];
  /** Girls and boys who are known to live in the municipality, but in none of the areas; absent is none. */
  readonly elsewhere?: number;
}
