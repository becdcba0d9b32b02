import {
  type Organisation,
  type Origin,
  type PlacePrecision,
  type Profile,
  type ProfileField,
  placePrecisions,
  profileSchema,
} from './organisation.ts';

/** After so many months without "stämmer fortfarande" a page is marked, and hidden from the public. */
export const freshnessMonths = { amber: 6, hidden: 12 } as const;

/** Whatever was last assured at this moment or before is hidden now. */
export const hiddenFrom = (now: Date): Date => monthsAfter(now, -freshnessMonths.hidden);

export type Freshness = 'fresh' | 'amber' | 'hidden';

/** How fresh a page is that was last assured at `assuredAt`. */
export function freshness(assuredAt: Date, now: Date): Freshness {
  if (now >= monthsAfter(assuredAt, freshnessMonths.hidden)) return 'hidden';
  return now >= monthsAfter(assuredAt, freshnessMonths.amber) ? 'amber' : 'fresh';
}

/** Whether the public sees the organisation now. */
export function isShown({ published, closed, assuredAt }: Shown, now: Date): boolean {
  return published !== undefined && closed === undefined && freshness(assuredAt, now) !== 'hidden';
}

type Shown = Pick<Organisation, 'published' | 'closed' | 'assuredAt'>;

/** The same day so many months later; the last day of the month where that month is shorter. */
export function monthsAfter(from: Date, months: number): Date {
  const day = new Date(from);
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return day;
}

/** What a profile must not hold at each precision: masked before it is stored, and taken out of what is stored. */
export const secretFields: Record<PlacePrecision, readonly ProfileField[]> = {
  exact: [],
  area: ['streetAddress', 'postalCode'],
  hidden: ['streetAddress', 'postalCode', 'city', 'serviceAreas', 'premises'],
};

/** Whether the second precision tells less than the first. */
export function hidesMore(before: PlacePrecision, after: PlacePrecision): boolean {
  return placePrecisions.indexOf(after) > placePrecisions.indexOf(before);
}

/** The profile without what its place's precision forbids. */
export function masked(profile: Profile): Profile {
  const kept = { ...profile };
  for (const field of secretFields[profile.placePrecision]) delete kept[field];
  return profileSchema.parse(kept);
}

/** Which fields two writings of the same kind of document differ in. */
export function changedFields<Document extends object>(before: Document, after: Document): (keyof Document)[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Document>;
  return [...fields].filter(field => told(before[field]) !== told(after[field]));
}

/** Absent and empty say the same; the order of ticked boxes, and of fields as a database gives them back, says nothing. */
function told(value: unknown): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  if (Array.isArray(value)) {
    const each = value.map(told);
    return `[${(value.some(isThing) ? each : each.toSorted()).join()}]`;
  }
  if (!isThing(value)) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, part]) => told(part) !== '');
  return `{${fields
    .map(([name, part]) => `${name}:${told(part)}`)
    .toSorted()
    .join()}}`;
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether a new version is public at once: what the coordinator and her register write is, what the organisation writes waits. */
export function publicAtOnce(origin: Origin): boolean {
  return origin !== 'organisation';
}

/** An address for a name: letters a–z and digits, `otherwise` where it has none of those; `taken` says which are used. */
export function slugFor(name: string, taken: (slug: string) => boolean, otherwise = 'aktor'): string {
  const letters = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const base =
    letters
      .replaceAll('ø', 'o')
      .replaceAll('æ', 'a')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replaceAll(/^-+|-+$/g, '') || otherwise;
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Everything in a profile that an organisation says in its own words, but not what it is called. */
export function writtenIn(profile: Profile): (string | undefined)[] {
  const { description, affiliation, rolesInOwnWords, receivesToday, receivesNotYet, supportNeeded } = profile;
  const premises = profile.premises.flatMap(({ name, hours, accessibility, terms }) => [
    name,
    hours,
    accessibility,
    terms,
  ]);
  return [
    ...[description, affiliation, rolesInOwnWords, receivesToday, receivesNotYet, supportNeeded],
    ...profile.activitiesAsWritten,
    ...premises,
  ];
}
