import type { Ages, Supply, Weekday, Who } from './reach.ts';

/** When in the week is asked about; what is left out is any time. */
export interface Hours {
  readonly weekday?: Weekday;
  /** Minutes after midnight; only what starts then or later counts. */
  readonly after?: number;
}

/** Whom and how far is asked about. */
export interface WhiteSpotQuestion {
  readonly who: Who;
  readonly ages: Ages;
  readonly radiusMetres: number;
  readonly hours: Hours;
}

/** An area where the children of some ages have nothing within a radius: what its sentence is made of. */
export interface WhiteSpot {
  /** Index of the area in the reach it was found in. */
  readonly area: number;
  readonly areaId: string;
  /** All when it is the same for girls and boys. */
  readonly who: Who;
  /** Years in a row, as many as belong together. */
  readonly ages: Ages;
  readonly hours: Hours;
  readonly radiusMetres: number;
  /** How many children it is about. */
  readonly children: number;
  /** For the one among them who has it nearest; null where there is none at all. */
  readonly nearest: { readonly activity: Supply; readonly metres: number } | null;
}

/** Metres to a full hundred, so that nothing is said to be nearer than it is. */
export function roundedUp(metres: number): number {
  return Math.ceil(metres / 100) * 100;
}
