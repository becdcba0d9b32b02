import { type RawBuilder, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { ActivityOrigin, ActivityProfile } from './activity.ts';
import type { OpenActivity } from './open-activity.ts';

/** When somebody asks. */
export interface OpenSince {
  /** Whatever was last assured at or before this is too old to be shown. */
  hiddenAt: Date;
  today: string;
}

/**
 * That an activity (`a`) is neither too old nor over, and that its organisation (`o`) is on the list: the same as the public finder shows,
 * but for what somebody else already tells other programs of.
 */
export const isOpenActivity = ({ hiddenAt, today }: OpenSince): RawBuilder<boolean> =>
  sql`(not a.told_elsewhere and a.assured_at > ${hiddenAt} and (a.ends_on is null or a.ends_on >= ${today}))`;

interface Row {
  activity_id: string;
  organisation_id: string;
  municipality_code: string;
  slug: string;
  profile: ActivityProfile;
  area_name: string | null;
  assured_at: Date;
  assurer: ActivityOrigin | null;
  modified_at: Date;
}

/** Those of these activities that are public, in the order of their ids. */
export async function findOpenActivities(
  sight: Sight,
  since: OpenSince,
  ids: readonly string[],
): Promise<OpenActivity[]> {
  if (ids.length === 0) return [];
  return openActivities(sight, since, sql`a.activity_id = any(${[...ids]}::uuid[])`);
}

/** Every public activity of these organisations. */
export async function findOpenActivitiesOf(
  sight: Sight,
  since: OpenSince,
  organisationIds: readonly string[],
): Promise<OpenActivity[]> {
  if (organisationIds.length === 0) return [];
  return openActivities(sight, since, sql`a.organisation_id = any(${[...organisationIds]}::uuid[])`);
}

async function openActivities(sight: Sight, since: OpenSince, which: RawBuilder<unknown>): Promise<OpenActivity[]> {
  const { rows } = await sql<Row>`
    select a.activity_id, a.organisation_id, a.municipality_code, a.slug, a.profile, r.name as area_name, a.assured_at, a.assurer, a.modified_at
    from activity_listings a join listings o on o.organisation_id = a.organisation_id
    left join areas r on r.id = a.profile ->> 'areaId'
    where ${which} and ${isOpenActivity(since)} order by a.activity_id`.execute(sight);
  return rows.map(openActivityOf);
}

function openActivityOf(row: Row): OpenActivity {
  return {
    ...{ id: row.activity_id, organisationId: row.organisation_id, municipalityCode: row.municipality_code },
    ...{ slug: row.slug, profile: row.profile, areaName: row.area_name ?? undefined },
    ...{ assuredAt: row.assured_at, assurer: row.assurer ?? undefined, modifiedAt: row.modified_at },
  };
}
