import { type PlanePoint, planePoint } from '#rooms/places/sweref.rules.ts';
import { placesPerChild } from './competition.rules.ts';
import { type Decay, decayOf, weightAt } from './decay.rules.ts';
import { eachRun } from './grid.rules.ts';
import { blocksOf, type Search, seekNearest } from './nearest.rules.ts';
import {
  type Access,
  type Demand,
  type Gender,
  genders,
  type Reach,
  type ReachTerms,
  type Supply,
  weekdays,
} from './reach.ts';
import { ageCount, insistOnTerms, sieve } from './sieve.rules.ts';
import { fieldOf, reachMetres, type SupplyField } from './supply-field.rules.ts';
import { emptyTally, spread, sumsPerClass, type Tally } from './tally.rules.ts';

/**
 * What is within reach of every area, gender and age, by the enhanced two-step floating catchment area method: W. Luo and
 * Y. Qi, "An enhanced two-step floating catchment area (E2SFCA) method for measuring spatial accessibility to primary care
 * physicians", Health & Place 15 (2009) 1100–1107. Rows that cannot be counted are left out and named in `refused`; terms that
 * mean nothing throw RangeError.
 */
export function reachOf(areas: readonly Demand[], activities: readonly Supply[], terms: ReachTerms): Reach {
  insistOnTerms(terms);
  const sieved = sieve(areas, activities, terms);
  const reach = { terms, ...sieved, ...emptyColumns(sieved.areas.length * genders.length * ageCount(terms.ages)) };
  const field = fieldOf(sieved.activities, terms);
  const points = sieved.areas.map(({ lat, lon }) => planePoint(lat, lon));
  const decay = decayOf(terms);
  const ratios = placesPerChild(field, sieved.areas, points, decay);
  const tally = emptyTally(field.classes.length);
  for (const [area, point] of points.entries()) {
    addWithinReach(tally, field, ratios, point, decay);
    spread(tally, field.classes, area, reach);
  }
  seekBeyondReach(reach, field, points);
  return reach;
}

function emptyColumns(rows: number) {
  return {
    score: new Float64Array(rows),
    affordable: new Float64Array(rows),
    perWeekday: new Float64Array(rows * weekdays.length),
    nearest: new Int32Array(rows).fill(-1),
    nearestMetres: new Float64Array(rows).fill(Number.POSITIVE_INFINITY),
  };
}

/** The second step of E2SFCA for one area: each activity's places per child, weighted by zone, summed by class. */
function addWithinReach(tally: Tally, field: SupplyField, ratios: Float64Array, at: PlanePoint, decay: Decay): void {
  const { x: xs, y: ys } = field.grid;
  const { x, y } = at;
  const { outermost } = decay;
  eachRun(field.grid, x, y, Math.sqrt(outermost), (from, to) => {
    for (let place = from; place < to; place++) {
      const east = (xs[place] as number) - x;
      const north = (ys[place] as number) - y;
      const square = east * east + north * north;
      if (square > outermost) continue;
      meet(tally, field, place, square);
      add(tally.sums, field, place, (ratios[place] as number) * weightAt(decay, square));
    }
  });
}

function meet(
  { nearest, nearestSquare, met }: Tally,
  { classOf, activity }: SupplyField,
  place: number,
  found: number,
) {
  const at = classOf[place] as number;
  const best = nearestSquare[at] as number;
  if (found > best) return;
  const index = activity[place] as number;
  if (best === Number.POSITIVE_INFINITY) met.push(at);
  if (found === best && index > (nearest[at] as number)) return;
  nearestSquare[at] = found;
  nearest[at] = index;
}

function add(sums: Float64Array, { classOf, affordable, days }: SupplyField, place: number, value: number): void {
  const first = (classOf[place] as number) * sumsPerClass;
  sums[first] = (sums[first] as number) + value;
  if (affordable[place]) sums[first + 1] = (sums[first + 1] as number) + value;
  for (let left = days[place] as number; left !== 0; left &= left - 1) {
    const day = first + 2 + 31 - Math.clz32(left & -left);
    sums[day] = (sums[day] as number) + value;
  }
}

/** Blocks of this many reaches. */
const reachesPerBlock = 2;

/** Where nothing is within reach, the nearest that there is. */
function seekBeyondReach(reach: Reach, field: SupplyField, points: readonly PlanePoint[]): void {
  const ages = ageCount(reach.terms.ages);
  const blocks = blocksOf(field, reachMetres(reach.terms) * reachesPerBlock);
  for (const [area, point] of points.entries()) {
    const first = area * genders.length * ages;
    const search = missing(reach, first, ages);
    seekNearest(blocks, point, ages, search);
    for (const [at, square] of search.square.entries()) {
      if (square === Number.POSITIVE_INFINITY) continue;
      reach.nearest[first + at] = search.activity[at] as number;
      reach.nearestMetres[first + at] = Math.sqrt(square);
    }
  }
}

function missing({ nearest }: Reach, first: number, ages: number): Search {
  const rows = genders.length * ages;
  const square = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const search = { girls: 0, boys: 0, square, activity: new Int32Array(rows).fill(-1) };
  for (let age = 0; age < ages; age++) {
    if (nearest[first + age] === -1) search.girls |= 1 << age;
    if (nearest[first + ages + age] === -1) search.boys |= 1 << age;
  }
  return search;
}

/** Where an area's row for a gender and an age in years stands. Throws RangeError for an age that was not reckoned. */
export function rowOf({ terms: { ages } }: Reach, area: number, gender: Gender, age: number): number {
  if (!(age >= ages.from && age <= ages.to)) throw new RangeError(`No row for the age ${age}`);
  return (area * genders.length + genders.indexOf(gender)) * ageCount(ages) + age - ages.from;
}

/** The nearest of a row, within reach or not. */
export function nearestAt(reach: Reach, row: number): Access['nearest'] {
  const activity = reach.activities[reach.nearest[row] as number];
  return activity ? { activity, metres: reach.nearestMetres[row] as number } : null;
}

/** A row, to read. */
export function accessAt(reach: Reach, row: number): Access {
  const score = reach.score[row] as number;
  const metres = reach.nearestMetres[row] as number;
  return {
    score,
    affordableShare: score > 0 ? (reach.affordable[row] as number) / score : null,
    perWeekday: [...reach.perWeekday.subarray(row * weekdays.length, (row + 1) * weekdays.length)],
    nearest: nearestAt(reach, row),
    withinReach: metres <= reachMetres(reach.terms),
  };
}
