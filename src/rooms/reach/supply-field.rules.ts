import { planePoint } from '#rooms/places/sweref.rules.ts';
import { type Grid, gridOf } from './grid.rules.ts';
import { type Demand, type ReachTerms, type Supply, type Who, whos } from './reach.ts';
import { ageCount } from './sieve.rules.ts';

/** Activities of one class admit the same children: the same first and last age, counted from the terms' first, and the same who. */
export interface SupplyClass {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
}

/** Activities in columns, in the order of their grid; those that admit nobody are not there. */
export interface SupplyField {
  readonly grid: Grid;
  /** Index into the activities that were given. */
  readonly activity: Int32Array;
  readonly classOf: Uint16Array;
  readonly classes: readonly SupplyClass[];
  readonly capacity: Float64Array;
  readonly affordable: Uint8Array;
  /** A bit for each weekday that it meets, Monday lowest. */
  readonly days: Uint8Array;
}

/** Every class that there can be, in the order that `classIndex` counts. */
export function classesFor(terms: ReachTerms): SupplyClass[] {
  const ages = Array.from({ length: ageCount(terms.ages) }, (_, age) => age);
  return ages.flatMap(from => ages.flatMap(to => whos.map(who => ({ from, to, who }))));
}

function classIndex({ ages, who }: Supply, terms: ReachTerms): number {
  const count = ageCount(terms.ages);
  const from = Math.max(ages.from - terms.ages.from, 0);
  const to = Math.min(ages.to - terms.ages.from, count - 1);
  return (from * count + to) * whos.length + whos.indexOf(who);
}

/**
 * How many children of an area each class admits, in the order of the classes. Sums run upward from each first age, so that nothing is
 * lost to subtraction.
 */
export function countAdmitted(admitted: Float64Array, { girls, boys }: Demand): void {
  const count = girls.length;
  for (let from = 0; from < count; from++) {
    let [sumGirls, sumBoys] = [0, 0];
    for (let to = from; to < count; to++) {
      sumGirls += girls[to] as number;
      sumBoys += boys[to] as number;
      const at = (from * count + to) * whos.length;
      admitted[at] = sumGirls + sumBoys;
      admitted[at + 1] = sumGirls;
      admitted[at + 2] = sumBoys;
    }
  }
}

/** A cell is this part of the reach: small ones waste less, large ones are fewer to walk through. */
const cellsPerReach = 4;

/** Lays the activities out. Each is read once, in the order given, because many objects lie far apart in memory. */
export function fieldOf(activities: readonly Supply[], terms: ReachTerms): SupplyField {
  const open = indexesOfOpen(activities, terms);
  const [xs, ys] = projected(activities, open);
  const grid = gridOf(xs, ys, reachMetres(terms) / cellsPerReach);
  const columns = columnsOf(activities, open, terms);
  return {
    grid,
    classes: classesFor(terms),
    activity: gathered(open, grid.origin, new Int32Array(open.length)),
    classOf: gathered(columns.classOf, grid.origin, new Uint16Array(open.length)),
    capacity: gathered(columns.capacity, grid.origin, new Float64Array(open.length)),
    affordable: gathered(columns.affordable, grid.origin, new Uint8Array(open.length)),
    days: gathered(columns.days, grid.origin, new Uint8Array(open.length)),
  };
}

function projected(activities: readonly Supply[], open: Int32Array): [x: Float64Array, y: Float64Array] {
  const xs = new Float64Array(open.length);
  const ys = new Float64Array(open.length);
  for (let at = 0; at < open.length; at++) {
    const { lat, lon } = activities[open[at] as number] as Supply;
    const { x, y } = planePoint(lat, lon);
    xs[at] = x;
    ys[at] = y;
  }
  return [xs, ys];
}

type Column = Int32Array | Uint16Array | Float64Array | Uint8Array;

function gathered<Kind extends Column>(from: Kind, order: Int32Array, into: Kind): Kind {
  for (let at = 0; at < order.length; at++) into[at] = from[order[at] as number] as number;
  return into;
}

function indexesOfOpen(activities: readonly Supply[], { ages }: ReachTerms): Int32Array {
  const open = new Int32Array(activities.length);
  let count = 0;
  for (let at = 0; at < activities.length; at++) {
    const activity = activities[at] as Supply;
    if (activity.capacity > 0 && activity.ages.from <= ages.to && activity.ages.to >= ages.from) open[count++] = at;
  }
  return open.subarray(0, count);
}

function columnsOf(activities: readonly Supply[], open: Int32Array, terms: ReachTerms) {
  const classOf = new Uint16Array(open.length);
  const capacity = new Float64Array(open.length);
  const affordable = new Uint8Array(open.length);
  const days = new Uint8Array(open.length);
  for (let at = 0; at < open.length; at++) {
    const activity = activities[open[at] as number] as Supply;
    classOf[at] = classIndex(activity, terms);
    capacity[at] = activity.capacity;
    affordable[at] = activity.affordable ? 1 : 0;
    for (const { weekday } of activity.sessions) days[at] = (days[at] as number) | (1 << (weekday - 1));
  }
  return { classOf, capacity, affordable, days };
}

/** As far as anything is within reach. */
export function reachMetres({ zones }: ReachTerms): number {
  return zones.at(-1)?.withinMetres ?? 0;
}
