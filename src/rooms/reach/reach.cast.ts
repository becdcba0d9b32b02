import { type Demand, ordinaryTerms, type ReachTerms, type Supply } from './reach.ts';

/** A place where a degree is easily reckoned: on the middle meridian of the projection. */
export const middle = { lat: 60, lon: 15 } as const;

/** As many metres north of the middle on the plane, within a centimetre for some kilometres. */
const metresPerDegree = 111_412.24 * 0.9996;
export const northOf = (metres: number) => ({ lat: middle.lat + metres / metresPerDegree, lon: middle.lon });

/** Three years of age make a world small enough to reckon by hand. */
export const fewAges: ReachTerms = { ...ordinaryTerms, ages: { from: 10, to: 12 } };

/** Håsten, an area at the middle: two girls and one boy of each age. */
export const hasten: Demand = { id: 'hasten', ...middle, girls: [2, 2, 2], boys: [1, 1, 1] };

/** An activity beside Håsten, for everybody, on Mondays at six. */
export const boxing: Supply = {
  id: 'boxing',
  ...middle,
  ages: { from: 10, to: 12 },
  who: 'all',
  capacity: 18,
  affordable: true,
  sessions: [{ weekday: 1, startsAt: 18 * 60 }],
};
