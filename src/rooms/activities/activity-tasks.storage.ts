import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';

/** An activity that waits for something, as short as a list needs it. */
export interface ActivityTask {
  activityId: string;
  title: string;
  organisationName: string;
  /** When it was written, returned, or last assured. */
  at: Date;
}

/** A few of them, the oldest first, and how many there are in all. */
export interface ActivityTasks {
  rows: ActivityTask[];
  total: number;
}

interface TaskRow {
  activity_id: string;
  title: string;
  organisation_name: string | null;
  at: Date;
  total: number;
}

type Part = ReturnType<typeof sql>;

async function tasks(sight: Sight, picked: Part, limit: number): Promise<ActivityTasks> {
  const { rows } = await sql<TaskRow>`
    with picked as (${picked}), few as (select *, count(*) over () as total from picked order by at, activity_id limit ${limit})
    select f.activity_id, f.at, f.total::int as total, o.name as organisation_name, a.title
    from few f join activities a on a.id = f.activity_id left join listings o on o.organisation_id = f.organisation_id
    order by f.at, f.activity_id`.execute(sight);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(row => ({
      ...{ activityId: row.activity_id, title: row.title, organisationName: row.organisation_name ?? '–', at: row.at },
    })),
  };
}

const open = sql`not exists (select from activity_closures c where c.activity_id = a.id)`;
const newest = sql`v.id = (select max(n.id) from activity_versions n where n.activity_id = a.id)`;

/** Those of these municipalities whose newest version waits for an answer. */
export function findWaitingTasks(sight: Sight, municipalityCodes: readonly string[], limit: number) {
  return tasks(
    sight,
    sql`select a.id as activity_id, a.organisation_id, a.waiting_since as at from activities a
      where a.municipality_code = any(${[...municipalityCodes]}::text[]) and a.waiting_since is not null and ${open}`,
    limit,
  );
}

/** Those of these organisations whose newest version was sent back. */
export function findReturnedTasks(sight: Sight, organisationIds: readonly string[], limit: number) {
  return tasks(
    sight,
    sql`select a.id as activity_id, a.organisation_id, r.returned_at as at from activity_returns r
      join activity_versions v on v.id = r.version_id join activities a on a.id = v.activity_id
      where a.organisation_id = any(${[...organisationIds]}::uuid[]) and ${newest} and ${open}`,
    limit,
  );
}

/** Those of these organisations that were last assured after `from`, and at `to` or before. */
export function findAgedTasks(
  sight: Sight,
  organisationIds: readonly string[],
  { from, to }: { from: Date; to: Date },
  limit: number,
) {
  return tasks(
    sight,
    sql`select l.activity_id, l.organisation_id, l.assured_at as at from activity_listings l
      where l.organisation_id = any(${[...organisationIds]}::uuid[]) and l.assured_at > ${from} and l.assured_at <= ${to}`,
    limit,
  );
}

/** Those of these organisations that somebody outside has vouched for since. */
export function findVouchedTasks(sight: Sight, organisationIds: readonly string[], since: Date, limit: number) {
  return tasks(
    sight,
    sql`select a.id as activity_id, a.organisation_id, max(v.vouched_at) as at from activity_vouchings v
      join activities a on a.id = v.activity_id
      where a.organisation_id = any(${[...organisationIds]}::uuid[]) and v.vouched_at > ${since}
      group by 1, 2`,
    limit,
  );
}
