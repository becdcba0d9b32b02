import { first, type Typed } from '#house/form.ts';
import { isoWeekday, weekdays } from '#rooms/activities/schedule.ts';
import { subjects } from '#rooms/organisations/taxonomy.ts';
import type { LatLon } from '#rooms/places/outline.rules.ts';
import type { ActivityQuestion } from './leisure.ts';
import { leisureKeys } from './leisure-question.rules.ts';
import { oldestWishedAge, type Wish, type WishFacet, type WishSum, type WishTrend } from './wish.ts';

export const wishPath = (slug: string): string => `/${slug}/vi-saknar`;

const keys = {
  ...{ subject: leisureKeys.subject, age: leisureKeys.age, day: leisureKeys.day, area: leisureKeys.area },
  ...{ postalCode: leisureKeys.postalCode, free: leisureKeys.free, girls: 'tjejer', once: 'blankett' },
} as const;
export const wishKeys = keys;

/** The way to saying what is missing, with what was just looked for. A postal code does not go along: it is typed again by who wants to. */
export function wishAddress(slug: string, question: ActivityQuestion): string {
  const { subject, age, day, area, free, leisureCard, company } = question;
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | false | undefined) => value && query.set(name, String(value));
  put(keys.subject, subject);
  put(keys.age, age !== undefined && age <= oldestWishedAge && age);
  put(keys.day, day);
  put(keys.area, area);
  put(keys.free, (free || leisureCard) && 1);
  put(keys.girls, company === 'girls' && 1);
  return query.size === 0 ? wishPath(slug) : `${wishPath(slug)}?${query}`;
}

type PlacedArea = LatLon & { id: string };

/** Where what is typed is read. */
export interface WishGround {
  municipalityCode: string;
  areas: readonly PlacedArea[];
  /** Of a postal code: which municipality it is in, and where. */
  postcodePlace(code: string): (LatLon & { municipalityCode: string }) | undefined;
}

export type WishFault = 'nothing' | 'unknown-code' | 'elsewhere' | 'changed';

/** What is missing, as a form says it: at least one thing, and an area of this municipality or none. */
export function readWish(
  typed: Typed,
  ground: WishGround,
): { wish: Wish } | { fault: WishFault; field: keyof typeof keys } {
  const age = Number(first(typed, keys.age) ?? Number.NaN);
  const day = Number(first(typed, keys.day));
  const wish = {
    municipalityCode: ground.municipalityCode,
    subject: subjects.find(each => each === first(typed, keys.subject)),
    age: Number.isInteger(age) && age >= 0 && age <= oldestWishedAge ? age : undefined,
    day: weekdays.some(each => isoWeekday(each) === day) ? day : undefined,
    free: first(typed, keys.free) === '1',
    girls: first(typed, keys.girls) === '1',
  };
  if (wish.subject === undefined && wish.age === undefined && wish.day === undefined)
    return { fault: 'nothing', field: 'subject' };
  return placed(wish, typed, ground);
}

/** The area that was chosen, else the one nearest to the postal code, which goes no further than here. */
function placed(wish: Omit<Wish, 'areaId'>, typed: Typed, { areas, municipalityCode, postcodePlace }: WishGround) {
  const chosen = first(typed, keys.area);
  const code = first(typed, keys.postalCode);
  if (chosen !== undefined && !areas.some(({ id }) => id === chosen))
    return { fault: 'changed', field: 'area' } as const;
  if (chosen !== undefined || code === undefined) return { wish: { ...wish, areaId: chosen } };
  const point = postcodePlace(code);
  if (!point) return { fault: 'unknown-code', field: 'postalCode' } as const;
  if (point.municipalityCode !== municipalityCode) return { fault: 'elsewhere', field: 'postalCode' } as const;
  return { wish: { ...wish, areaId: nearestArea(areas, point)?.id } };
}

function nearestArea(areas: readonly PlacedArea[], { lat, lon }: LatLon): PlacedArea | undefined {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const apart = (area: PlacedArea) => Math.hypot(area.lat - lat, (area.lon - lon) * shrink);
  return areas.toSorted((a, b) => apart(a) - apart(b))[0];
}

/** The sums of one kind side by side, what is missed most now first. */
export function trendOf(facet: WishFacet, now: readonly WishSum[], before: readonly WishSum[]): WishTrend[] {
  const told = (sums: readonly WishSum[], value: string | null) => {
    const found = sums.find(sum => sum.facet === facet && sum.value === value);
    return found ? (found.figure ?? 'few') : 'none';
  };
  const values = [...now, ...before].filter(sum => sum.facet === facet).map(({ value }) => value);
  return [...new Set(values)].map(value => ({ value, now: told(now, value), before: told(before, value) }));
}
