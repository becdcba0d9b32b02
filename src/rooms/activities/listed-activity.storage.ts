import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { ActivityProfile } from './activity.ts';
import type { ListedActivity } from './listed-activity.ts';

interface Row {
  activity_id: string;
  slug: string;
  municipality_code: string;
  profile: ActivityProfile;
  place_name: string | null;
  assured_at: Date;
  organisation_id: string;
  organisation_slug: string;
  organisation_name: string;
  organisation_assured_at: Date;
}

/**
 * Those of the activities that are public and ours to tell of: on the list, assured after `hiddenAt`, of an organisation that has not left,
 * and not told by somebody else already. The same as parents find otherwise, without asking when they happen.
 */
export async function findActivitiesListed(
  sight: Sight,
  ids: readonly string[],
  hiddenAt: Date,
): Promise<ListedActivity[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select a.activity_id, a.slug, a.municipality_code, a.profile, a.place_name, a.assured_at, a.organisation_id,
      o.slug as organisation_slug, o.name as organisation_name, o.assured_at as organisation_assured_at
    from activity_listings a join listings o on o.organisation_id = a.organisation_id
    where a.activity_id = any(${[...ids]}::uuid[]) and a.assured_at > ${hiddenAt} and not a.told_elsewhere`.execute(
    sight,
  );
  return rows.map(listedOf);
}

function listedOf(row: Row): ListedActivity {
  return {
    ...{ id: row.activity_id, slug: row.slug, municipalityCode: row.municipality_code, profile: row.profile },
    ...{ placeName: row.place_name ?? undefined, assuredAt: row.assured_at },
    organisation: {
      ...{ id: row.organisation_id, slug: row.organisation_slug, name: row.organisation_name },
      assuredAt: row.organisation_assured_at,
    },
  };
}

/** Which activities of these organisations are on the list. */
export async function findIdsListedOf(sight: Sight, organisationIds: readonly string[]): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const rows = await sight
    .selectFrom('activity_listings')
    .where('organisation_id', 'in', [...organisationIds])
    .select('activity_id')
    .execute();
  return rows.map(row => row.activity_id);
}
