import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { ToldCost } from './activity-cost.ts';

/** What has been told of true costs in the public activities of a municipality that are fresh enough to be shown. */
export async function findToldCosts(sight: Sight, municipalityCode: string, hiddenAt: Date): Promise<ToldCost[]> {
  const { rows } = await sql<
    Omit<ToldCost, 'areaId' | 'capacity'> & { areaId: string | null; capacity: number | null }
  >`
    select l.activity_id as "activityId", l.title, o.name as "organisationName", l.subject, told ->> 'areaId' as "areaId",
      (told ->> 'capacity')::int as capacity, told -> 'cost' as cost, told -> 'trueCost' as "trueCost",
      jsonb_build_object('times', told -> 'schedule' -> 'times', 'extraSessions', told -> 'schedule' -> 'extraSessions') as schedule
    from activity_listings l
    join listings o on o.organisation_id = l.organisation_id
    join lateral (select v.profile as told from activity_versions v join activity_approvals p on p.version_id = v.id
      where v.activity_id = l.activity_id order by v.id desc limit 1) newest on told ? 'trueCost'
    where l.municipality_code = ${municipalityCode} and l.assured_at > ${hiddenAt}`.execute(sight);
  return rows.map(row => ({ ...row, areaId: row.areaId ?? undefined, capacity: row.capacity ?? undefined }));
}

/** How many activities the public sees in a municipality. */
export async function countPublicActivities(sight: Sight, municipalityCode: string, hiddenAt: Date): Promise<number> {
  const { count } = await sight
    .selectFrom('activity_listings')
    .innerJoin('listings', 'listings.organisation_id', 'activity_listings.organisation_id')
    .where('activity_listings.municipality_code', '=', municipalityCode)
    .where('activity_listings.assured_at', '>', hiddenAt)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
