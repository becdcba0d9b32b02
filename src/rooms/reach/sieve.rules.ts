import {
  type Ages,
  type Demand,
  genders,
  type ReachTerms,
  type Refusal,
  type RefusalCode,
  type Supply,
  weekdays,
} from './reach.ts';

/** Ages are bits of a number, so that what a cell has for whom is seen at a glance. */
const mostAges = 31;
const minutesInDay = 24 * 60;

/** What can be counted, and what was left out and why: one bad row must not stop a country. */
export interface Sieved {
  readonly areas: readonly Demand[];
  readonly activities: readonly Supply[];
  readonly refused: readonly Refusal[];
}

/** Parts what can be counted from what cannot, in the order given. */
export function sieve(areas: readonly Demand[], activities: readonly Supply[], terms: ReachTerms): Sieved {
  const refused: Refusal[] = [];
  const passes = (of: Refusal['of'], id: string, code: RefusalCode | undefined) => {
    if (code !== undefined) refused.push({ of, id, code });
    return code === undefined;
  };
  return {
    areas: areas.filter(each => passes('area', each.id, areaFault(each, terms))),
    activities: activities.filter(each => passes('activity', each.id, activityFault(each, terms))),
    refused,
  };
}

function areaFault(area: Demand, terms: ReachTerms): RefusalCode | undefined {
  const wanted = ageCount(terms.ages);
  const counted = genders.every(gender => area[gender].length === wanted && area[gender].every(isAmount));
  return pointFault(area, terms) ?? (counted ? undefined : 'children');
}

function activityFault(activity: Supply, terms: ReachTerms): RefusalCode | undefined {
  const fault = pointFault(activity, terms);
  if (fault !== undefined) return fault;
  if (!areAges(activity.ages)) return 'ages';
  if (!isAmount(activity.capacity)) return 'capacity';
  for (const { weekday, startsAt } of activity.sessions)
    if (!weekdays.includes(weekday) || !(startsAt >= 0 && startsAt < minutesInDay)) return 'sessions';
  return undefined;
}

function pointFault({ lat, lon }: { lat: number; lon: number }, { bounds }: ReachTerms): RefusalCode | undefined {
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return 'coordinates';
  const within = lat >= bounds.south && lat <= bounds.north && lon >= bounds.west && lon <= bounds.east;
  return within ? undefined : 'outside';
}

function areAges({ from, to }: Ages): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to;
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** How many years of age there are. */
export function ageCount({ from, to }: Ages): number {
  return to - from + 1;
}

/** Throws RangeError for terms that mean nothing: they are settings, not somebody's row. */
export function insistOnTerms({ ages, zones }: ReachTerms): void {
  if (!areAges(ages) || ageCount(ages) > mostAges) throw new RangeError(`Ages must rise, and be at most ${mostAges}`);
  if (zones.length === 0) throw new RangeError('There must be a zone');
  for (const [at, { withinMetres, weight }] of zones.entries()) {
    const inner = zones[at - 1]?.withinMetres ?? 0;
    if (!Number.isFinite(withinMetres) || withinMetres <= inner) throw new RangeError('Zones must widen');
    if (!Number.isFinite(weight) || weight <= 0) throw new RangeError('The weight of a zone must be above 0');
  }
}
