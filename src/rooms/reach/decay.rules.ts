import type { ReachTerms } from './reach.ts';

/** The zones as the inner loops read them. */
export interface Decay {
  readonly squares: Float64Array;
  readonly weights: Float64Array;
  readonly outermost: number;
}

export function decayOf({ zones }: ReachTerms): Decay {
  const squares = Float64Array.from(zones, zone => zone.withinMetres ** 2);
  const weights = Float64Array.from(zones, zone => zone.weight);
  return { squares, weights, outermost: squares.at(-1) ?? 0 };
}

/** The weight of a square of metres that is within the outermost zone; the edge of a zone belongs to it. */
export function weightAt({ squares, weights }: Decay, square: number): number {
  let zone = 0;
  while (square > (squares[zone] as number)) zone++;
  return weights[zone] as number;
}
