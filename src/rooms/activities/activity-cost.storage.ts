import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import type { ActivityProfile } from './activity.ts';
import type { ToldCost } from './activity-cost.ts';

interface CostRow {
  activity_id: string;
  title: string;
  organisation_name: string;
  subject: string;
  profile: ActivityProfile;
}

/** What has been told of true costs in the public activities of a municipality that are fresh enough to be shown. */
export async function findToldCosts(sight: Sight, municipalityCode: string, hiddenAt: Date): Promise<ToldCost[]> {
  const { rows } = await sql<CostRow>`
    select l.activity_id, l.title, o.name as organisation_name, l.subject, newest.profile
    from activity_listings l
    join listings o on o.organisation_id = l.organisation_id
    join lateral (select v.profile from activity_versions v join activity_approvals p on p.version_id = v.id
      where v.activity_id = l.activity_id order by v.id desc limit 1) newest on newest.profile ? 'trueCost'
    where l.municipality_code = ${municipalityCode} and l.assured_at > ${hiddenAt}`.execute(sight);
  return rows.flatMap(({ profile, ...row }) =>
    profile.trueCost
      ? [
          {
            ...{ activityId: row.activity_id, title: row.title, organisationName: row.organisation_name },
            ...{ subject: row.subject as Subject, areaId: profile.areaId, schedule: profile.schedule },
            ...{ capacity: profile.capacity, cost: profile.cost, trueCost: profile.trueCost },
          },
        ]
      : [],
  );
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
