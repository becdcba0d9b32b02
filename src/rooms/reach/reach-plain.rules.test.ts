import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planePoint } from '#rooms/places/sweref.rules.ts';
import { accessAt, reachOf, rowOf } from './reach.rules.ts';
import {
  type Demand,
  type Gender,
  genders,
  type Reach,
  type ReachTerms,
  type Supply,
  weekdays,
  whos,
} from './reach.ts';

/** The method as it stands in the paper, every pair looked at, nothing clever. */
function plain({ areas, activities, terms }: Reach, area: Demand, gender: Gender, age: number) {
  const admits = ({ who, ages, capacity }: Supply, gender: Gender, age: number) =>
    capacity > 0 && (who === 'all' || who === gender) && ages.from <= age && age <= ages.to;
  const ratio = (activity: Supply) => {
    let children = 0;
    for (const each of areas)
      for (const gender of genders)
        for (let age = terms.ages.from; age <= terms.ages.to; age++)
          if (admits(activity, gender, age))
            children += weight(metresBetween(each, activity)) * (each[gender][age - terms.ages.from] ?? Number.NaN);
    return children > 0 ? activity.capacity / children : 0;
  };
  const weight = (metres: number) => terms.zones.find(zone => metres <= zone.withinMetres)?.weight ?? 0;
  const metresBetween = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) => {
    const [one, other] = [planePoint(a.lat, a.lon), planePoint(b.lat, b.lon)];
    return Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);
  };
  const found = {
    score: 0,
    affordable: 0,
    perWeekday: weekdays.map(() => 0),
    metres: Number.POSITIVE_INFINITY,
    id: '',
  };
  for (const activity of activities) {
    if (!admits(activity, gender, age)) continue;
    const metres = metresBetween(area, activity);
    if (metres < found.metres) Object.assign(found, { metres, id: activity.id });
    const worth = ratio(activity) * weight(metres);
    found.score += worth;
    if (activity.affordable) found.affordable += worth;
    for (const day of weekdays)
      if (activity.sessions.some(({ weekday }) => weekday === day))
        found.perWeekday[day - 1] = (found.perWeekday[day - 1] ?? 0) + worth;
  }
  return found;
}

function near(fast: number, slow: number): void {
  if (fast === slow) return;
  expect(Math.abs(fast - slow) / Math.max(Math.abs(fast), Math.abs(slow))).toBeLessThan(1e-9);
}

function agree(areas: Demand[], activities: Supply[], terms: ReachTerms): void {
  const reach = reachOf(areas, activities, terms);
  expect(reach.refused).toEqual([]);
  for (const [at, area] of areas.entries())
    for (const gender of genders)
      for (let age = terms.ages.from; age <= terms.ages.to; age++) {
        const slow = plain(reach, area, gender, age);
        const fast = accessAt(reach, rowOf(reach, at, gender, age));
        near(fast.score, slow.score);
        near((fast.affordableShare ?? 0) * fast.score, slow.affordable);
        for (const [day, value] of fast.perWeekday.entries()) near(value, slow.perWeekday[day] ?? Number.NaN);
        expect(fast.nearest?.activity.id ?? '').toBe(slow.id);
        if (fast.nearest) near(fast.nearest.metres, slow.metres);
        expect(fast.withinReach).toBe(slow.metres <= (terms.zones.at(-1)?.withinMetres ?? 0));
      }
}

/** Few spots, so that several often share one; some a street apart, some at other ends of the country. */
const spot = fc.oneof(
  fc.record({ lat: fc.integer({ min: 0, max: 8 }), lon: fc.integer({ min: 0, max: 8 }) }).map(({ lat, lon }) => ({
    lat: 59.3 + lat / 100,
    lon: 18 + lon / 100,
  })),
  fc.record({
    lat: fc.double({ min: 59.2, max: 59.5, noNaN: true }),
    lon: fc.double({ min: 17.8, max: 18.2, noNaN: true }),
  }),
  fc.record({
    lat: fc.double({ min: 55.2, max: 69, noNaN: true }),
    lon: fc.double({ min: 11, max: 24, noNaN: true }),
  }),
);
const terms = fc
  .record({
    first: fc.integer({ min: 0, max: 8 }),
    years: fc.integer({ min: 0, max: 4 }),
    widths: fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 4 }),
    weights: fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ first, years, widths, weights }): ReachTerms => {
    const zones = widths.map((_, at) => ({
      withinMetres: widths.slice(0, at + 1).reduce((sum, width) => sum + width, 0),
      weight: weights[at] ?? 1,
    }));
    return { ages: { from: first, to: first + years }, zones, bounds: { south: 55, north: 70, west: 10, east: 25 } };
  });
const children = (years: number) =>
  fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 500, noNaN: true })), {
    minLength: years,
    maxLength: years,
  });
const area = (years: number) => fc.record({ spot, girls: children(years), boys: children(years) });
const activity = fc.record({
  spot,
  from: fc.integer({ min: 0, max: 12 }),
  years: fc.integer({ min: 0, max: 12 }),
  who: fc.constantFrom(...whos),
  capacity: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
  affordable: fc.boolean(),
  sessions: fc.array(
    fc.record({ weekday: fc.constantFrom(...weekdays), startsAt: fc.integer({ min: 0, max: 1439 }) }),
    {
      maxLength: 4,
    },
  ),
});
const world = terms.chain(terms => {
  const years = terms.ages.to - terms.ages.from + 1;
  return fc.tuple(fc.constant(terms), fc.array(area(years), { maxLength: 8 }), fc.array(activity, { maxLength: 20 }));
});

test('the fast way finds what the plain way finds, in any small world', () => {
  fc.assert(
    fc.property(world, ([terms, areas, activities]) =>
      agree(
        areas.map(({ spot, ...rest }, at) => ({ id: `area-${at}`, ...spot, ...rest })),
        activities.map(({ spot, from, years, ...rest }, at) => ({
          id: `activity-${at}`,
          ...spot,
          ages: { from, to: from + years },
          ...rest,
        })),
        terms,
      ),
    ),
    { numRuns: 300 },
  );
});
