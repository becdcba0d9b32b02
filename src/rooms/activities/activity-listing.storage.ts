import { type RawBuilder, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { PlacePrecision } from '#rooms/organisations/organisation.ts';
import type { ActivityOrigin, ActivityProfile } from './activity.ts';
import {
  type ActivityListing,
  type ActivityQuestion,
  activityPageSize,
  type FoundActivity,
} from './activity-listing.ts';

/** Puts an activity on the public list, or renews what it says; its address never changes. */
export async function saveActivityListing(sight: Sight, listing: ActivityListing): Promise<void> {
  const { activity_id: _, ...renewed } = rowOf(listing);
  await sight
    .insertInto('activity_listings')
    .values(rowOf(listing))
    .onConflict(conflict => conflict.column('activity_id').doUpdateSet(renewed))
    .execute();
}

function rowOf({ profile, ...listing }: ActivityListing) {
  return {
    ...{ activity_id: listing.activityId, organisation_id: listing.organisationId, slug: listing.slug },
    ...{ municipality_code: listing.municipalityCode, title: profile.title, profile: JSON.stringify(profile) },
    ...{ what: profile.what, subject: listing.subject, days: listing.days, ends_on: listing.endsOn ?? null },
    ...{ minimum_age: profile.minimumAge, maximum_age: profile.maximumAge, audience: profile.audience },
    ...{ free: profile.cost.amount === 0, leisure_card: profile.leisureCard?.accepted ?? false },
    ...{ languages: profile.languages, place_name: listing.placeName ?? null },
    ...{ lat: listing.lat ?? null, lon: listing.lon ?? null, assured_at: listing.assuredAt },
  };
}

/** Takes place words off the public list at once; the database lets also a member do this, for her own organisation. */
export async function maskActivityListing(sight: Sight, activityId: string, precision: PlacePrecision): Promise<void> {
  await sql`select mask_activity_listing(${activityId}, ${precision})`.execute(sight);
}

interface ListingRow {
  activity_id: string;
  organisation_id: string;
  organisation_name: string;
  organisation_slug: string;
  slug: string;
  profile: ActivityProfile;
  subject: string;
  place_name: string | null;
  metres: number | null;
  ends_on: string | null;
  assured_at: Date;
  assurer: string | null;
}

function foundOf(row: ListingRow): FoundActivity {
  return {
    ...{ id: row.activity_id, organisationId: row.organisation_id, organisationName: row.organisation_name },
    ...{ organisationSlug: row.organisation_slug, slug: row.slug, profile: row.profile, subject: row.subject },
    ...{ placeName: row.place_name ?? undefined, metres: row.metres ?? undefined, endsOn: row.ends_on ?? undefined },
    ...{ assuredAt: row.assured_at, assurer: (row.assurer ?? undefined) as ActivityOrigin | undefined },
  };
}

/** Where and when somebody looks. */
export interface Look {
  municipalityCode: string;
  /** Whatever was last assured at or before this is too old to be shown. */
  hiddenAt: Date;
  today: string;
  from?: { lat: number; lon: number } | undefined;
}

const columns = sql`a.activity_id, a.organisation_id, o.name as organisation_name, o.slug as organisation_slug, a.slug, a.profile,
  a.subject, a.place_name, a.ends_on, a.assured_at, a.assurer`;

/** What an organisation that has left the list does is not there either. */
const shown = ({
  municipalityCode,
  hiddenAt,
}: Look) => sql`from activity_listings a join listings o on o.organisation_id = a.organisation_id
  where a.municipality_code = ${municipalityCode} and a.assured_at > ${hiddenAt}`;

/** Straight over the ground, metres; within a county the ground is flat enough. */
function metresFrom(from: Look['from']): RawBuilder<unknown> {
  if (!from) return sql`null::double precision`;
  return sql`111195 * sqrt(power(a.lat - ${from.lat}, 2) + power((a.lon - ${from.lon}) * cos(radians(${from.lat})), 2))`;
}

function meets({ age, day, free, leisureCard, language }: ActivityQuestion): RawBuilder<unknown> {
  const conditions = [
    ...(age === undefined ? [] : [sql`${age} between a.minimum_age and a.maximum_age`]),
    ...(day === undefined ? [] : [sql`a.days @> array[${day}::int]`]),
    ...(free && leisureCard ? [sql`(a.free or a.leisure_card)`] : []),
    ...(free && !leisureCard ? [sql`a.free`] : []),
    ...(!free && leisureCard ? [sql`a.leisure_card`] : []),
    ...(language === undefined ? [] : [sql`a.languages @> array[${language}::text]`]),
  ];
  return conditions.reduce<RawBuilder<unknown>>((all, each) => sql`${all} and ${each}`, sql`true`);
}

/** One page of what fits and has not ended, the nearest first where it is known from where; and how many there are in all. */
export async function findListedActivities(
  sight: Sight,
  look: Look,
  question: ActivityQuestion,
  pageSize: number = activityPageSize,
) {
  const offset = (question.page - 1) * pageSize;
  const { rows } = await sql<ListingRow & { total: number }>`
    select ${columns}, ${metresFrom(look.from)} as metres, count(*) over () as total ${shown(look)}
      and (a.ends_on is null or a.ends_on >= ${look.today}) and ${meets(question)}
    order by metres nulls last, a.title collate "sv-x-icu", a.activity_id
    limit ${pageSize} offset ${offset}`.execute(sight);
  return { total: rows[0]?.total ?? 0, found: rows.map(foundOf) };
}

/** The public page of one activity; undefined where there is none, or it is too old to be shown. */
export async function findListedActivity(sight: Sight, look: Look, slug: string): Promise<FoundActivity | undefined> {
  const { rows } = await sql<ListingRow>`
    select ${columns}, null::double precision as metres ${shown(look)} and a.slug = ${slug}`.execute(sight);
  return rows[0] && foundOf(rows[0]);
}

/** Which languages leaders speak in what is shown here. */
export async function findListedLanguages(sight: Sight, look: Look): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select distinct unnest(a.languages) as code ${shown(look)} order by code`.execute(sight);
  return rows.map(({ code }) => code);
}
