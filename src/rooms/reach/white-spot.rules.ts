import { nearestAt, rowOf } from './reach.rules.ts';
import { type Gender, genders, type Reach, type Session, type Supply } from './reach.ts';
import type { Hours, WhiteSpot, WhiteSpotQuestion } from './white-spot.ts';

/** Activities as they are at those hours: only sessions then, and only activities that have one. Reckon reach on these. */
export function during<Held extends Pick<Supply, 'sessions'>>(
  activities: readonly Held[],
  hours: Hours,
): readonly Held[] {
  if (hours.weekday === undefined && hours.after === undefined) return activities;
  return activities.flatMap(activity => {
    const sessions = activity.sessions.filter(session => isDuring(session, hours));
    return sessions.length > 0 ? [{ ...activity, sessions }] : [];
  });
}

function isDuring({ weekday, startsAt }: Session, { weekday: day = weekday, after = 0 }: Hours): boolean {
  return weekday === day && startsAt >= after;
}

/**
 * Where children have nothing within the radius, in the order of areas and ages. Ages without children in an area are no white spot:
 * nobody lacks anything there. `reach` is reckoned on the activities during the question's hours; ages outside its terms are not asked.
 */
export function whiteSpots(reach: Reach, question: WhiteSpotQuestion): WhiteSpot[] {
  return reach.areas.flatMap((_, area) => {
    const asked = genders.filter(gender => question.who === 'all' || question.who === gender);
    const lacking = asked.map(gender => lackingAges(reach, area, gender, question));
    const [girls, boys] = lacking;
    const both = girls !== undefined && boys !== undefined && sameAges(girls, boys);
    if (both) return runsOf(girls).map(ages => spotOf(reach, area, genders, ages, question));
    return asked.flatMap((gender, at) =>
      runsOf(lacking[at] ?? []).map(ages => spotOf(reach, area, [gender], ages, question)),
    );
  });
}

function lackingAges(reach: Reach, area: number, gender: Gender, { ages, radiusMetres }: WhiteSpotQuestion): number[] {
  const { from, to } = reach.terms.ages;
  const lacking: number[] = [];
  for (let age = Math.max(ages.from, from); age <= Math.min(ages.to, to); age++) {
    const metres = reach.nearestMetres[rowOf(reach, area, gender, age)] ?? 0;
    if (metres > radiusMetres && childrenOf(reach, area, gender, age) > 0) lacking.push(age);
  }
  return lacking;
}

function childrenOf({ areas, terms }: Reach, area: number, gender: Gender, age: number): number {
  return areas[area]?.[gender][age - terms.ages.from] ?? 0;
}

function sameAges(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((age, at) => age === others[at]);
}

/** 10, 11, 12, 15 are 10–12 and 15. */
function runsOf(ages: readonly number[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const age of ages) {
    const last = runs.at(-1);
    if (last?.to === age - 1) last.to = age;
    else runs.push({ from: age, to: age });
  }
  return runs;
}

function spotOf(
  reach: Reach,
  area: number,
  lacking: readonly Gender[],
  ages: WhiteSpot['ages'],
  { hours, radiusMetres }: WhiteSpotQuestion,
): WhiteSpot {
  const [only = 'girls', ...others] = lacking;
  let children = 0;
  let nearest: WhiteSpot['nearest'] = null;
  for (const gender of lacking)
    for (let age = ages.from; age <= ages.to; age++) {
      children += childrenOf(reach, area, gender, age);
      nearest = nearerOf(nearest, reach, rowOf(reach, area, gender, age));
    }
  const who = others.length > 0 ? 'all' : only;
  return { area, areaId: reach.areas[area]?.id ?? '', who, ages, hours, radiusMetres, children, nearest };
}

function nearerOf(nearest: WhiteSpot['nearest'], reach: Reach, row: number): WhiteSpot['nearest'] {
  const here = nearestAt(reach, row);
  return here && here.metres < (nearest?.metres ?? Number.POSITIVE_INFINITY) ? here : nearest;
}
