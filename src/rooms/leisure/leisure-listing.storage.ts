import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { ActivityOrigin, ActivityProfile } from '#rooms/activities/activity.ts';
import { type ActivityQuestion, activityPageSize, type FoundActivity } from './leisure.ts';
import { allOf, codesOf, conditionsOf, type Look, metresFrom, shownIn, stillGoing } from './leisure-match.storage.ts';

export interface ListingRow {
  activity_id: string;
  organisation_id: string;
  organisation_name: string;
  organisation_slug: string;
  municipality_code: string;
  slug: string;
  profile: ActivityProfile;
  subject: string;
  place_name: string | null;
  metres: number | null;
  ends_on: string | null;
  assured_at: Date;
  assurer: string | null;
}

export function foundOf(row: ListingRow): FoundActivity {
  return {
    ...{ id: row.activity_id, organisationId: row.organisation_id, organisationName: row.organisation_name },
    ...{ organisationSlug: row.organisation_slug, municipalityCode: row.municipality_code, slug: row.slug },
    ...{ profile: row.profile, subject: row.subject },
    ...{ placeName: row.place_name ?? undefined, metres: row.metres ?? undefined, endsOn: row.ends_on ?? undefined },
    ...{ assuredAt: row.assured_at, assurer: (row.assurer ?? undefined) as ActivityOrigin | undefined },
  };
}

export const listingColumns = sql`a.activity_id, a.organisation_id, o.name as organisation_name, o.slug as organisation_slug,
  a.municipality_code, a.slug, a.profile, a.subject, a.place_name, a.ends_on, a.assured_at, a.assurer`;

/** The nearest first; what is nowhere on the map comes last. */
export const nearestFirst = sql`metres nulls last, a.title collate "sv-x-icu", a.activity_id`;

/** One page of what fits and has not ended, the nearest first where it is known from where; and how many there are in all. */
export async function findListedActivities(
  sight: Sight,
  look: Look,
  question: ActivityQuestion,
  pageSize: number = activityPageSize,
) {
  const offset = (question.page - 1) * pageSize;
  const meets = allOf(conditionsOf(question, look).values());
  const { rows } = await sql<ListingRow & { total: number }>`
    select ${listingColumns}, ${metresFrom(look.from)} as metres, count(*) over () as total
    ${shownIn(codesOf(look, question), look)} and ${stillGoing(look)} and ${meets}
    order by ${nearestFirst} limit ${pageSize} offset ${offset}`.execute(sight);
  return { total: rows[0]?.total ?? 0, found: rows.map(foundOf) };
}

/** The public page of one activity; undefined where there is none, or it is too old to be shown. */
export async function findListedActivity(sight: Sight, look: Look, slug: string): Promise<FoundActivity | undefined> {
  const { rows } = await sql<ListingRow>`
    select ${listingColumns}, null::double precision as metres ${shownIn([look.municipalityCode], look)}
      and a.slug = ${slug}`.execute(sight);
  return rows[0] && foundOf(rows[0]);
}
