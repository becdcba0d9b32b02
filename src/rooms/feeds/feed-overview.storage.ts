import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { FeedFailure, FeedRun, RunCounts } from './feed.ts';
import type { ImportedField } from './feed-activity.ts';
import type { RefusalCode, RemarkCode } from './feed-item.ts';

/** An activity that came from a feed, in a line. */
export interface FeedActivity {
  id: string;
  title: string;
  organisationName: string;
  state: 'waiting' | 'returned' | 'approved' | 'closed';
  kept: ImportedField[];
}

/** The activities that came from a feed: those that wait or were changed here first, then by title. */
export async function findFeedActivities(sight: Sight, feedId: string, limit: number): Promise<FeedActivity[]> {
  const { rows } = await sql<FeedActivity>`
    select s.activity_id as id, v.profile ->> 'title' as title, coalesce(l.name, '–') as "organisationName", s.kept,
      case when c.activity_id is not null then 'closed' when p.version_id is not null then 'approved'
        when r.version_id is not null then 'returned' else 'waiting' end as state
    from activity_sources s
    join activities a on a.id = s.activity_id
    join lateral (select id, profile from activity_versions where activity_id = a.id order by id desc limit 1) v on true
    left join activity_approvals p on p.version_id = v.id
    left join activity_returns r on r.version_id = v.id
    left join activity_closures c on c.activity_id = a.id
    left join listings l on l.organisation_id = a.organisation_id
    where s.feed_id = ${feedId}
    order by c.activity_id is not null, p.version_id is not null, s.kept = '{}', v.profile ->> 'title' collate "sv-x-icu", 1
    limit ${limit}`.execute(sight);
  return rows;
}

/** How many activities a feed has here, and how many of them wait for somebody. */
export async function countFeedActivities(sight: Sight, feedIds: readonly string[]) {
  const { rows } = await sql<{ feed_id: string; open: number; waiting: number }>`
    select s.feed_id, count(*) filter (where c.activity_id is null)::int as open,
      count(*) filter (where c.activity_id is null and p.version_id is null and r.version_id is null)::int as waiting
    from activity_sources s
    join lateral (select max(id) as id from activity_versions where activity_id = s.activity_id) v on true
    left join activity_approvals p on p.version_id = v.id
    left join activity_returns r on r.version_id = v.id
    left join activity_closures c on c.activity_id = s.activity_id
    where s.feed_id = any(${[...feedIds]}::uuid[]) group by 1`.execute(sight);
  return new Map(rows.map(row => [row.feed_id, { open: row.open, waiting: row.waiting }]));
}

/** What was not taken: for each reason how many, and some of them by name. */
export interface Refusals {
  refusal: RefusalCode;
  count: number;
  titles: string[];
}

export async function findRefusals(sight: Sight, feedId: string): Promise<Refusals[]> {
  const { rows } = await sql<Refusals>`
    select refusal, count(*)::int as count, (array_agg(title order by title) filter (where title is not null))[1:8] as titles
    from feed_items where feed_id = ${feedId} and refusal is not null and not deleted group by 1 order by 2 desc, 1`.execute(
    sight,
  );
  return rows.map(row => ({ ...row, titles: row.titles ?? [] }));
}

/** What was changed or left out on the way in, and in how many. */
export async function findRemarks(sight: Sight, feedId: string): Promise<{ remark: RemarkCode; count: number }[]> {
  const { rows } = await sql<{ remark: RemarkCode; count: number }>`
    select unnest(remarks) as remark, count(*)::int as count from feed_items
    where feed_id = ${feedId} and not deleted and refusal is null group by 1 order by 2 desc, 1`.execute(sight);
  return rows;
}

export async function findRuns(sight: Sight, feedId: string, limit: number): Promise<FeedRun[]> {
  const rows = await sight
    .selectFrom('feed_runs')
    .selectAll()
    .where('feed_id', '=', feedId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(row => ({
    ...{ id: row.id, beganAt: row.began_at, counts: row.counts as unknown as RunCounts },
    failure: row.failure as unknown as FeedFailure | null,
  }));
}

/** From where an activity comes, for all who see it. */
export interface Provenance {
  feedName: string;
  feedAddress: string;
  confirmedAt: Date;
}

export async function findProvenance(sight: Sight, activityId: string): Promise<Provenance | undefined> {
  const { rows } = await sql<{ feed_name: string; feed_address: string; confirmed_at: Date }>`
    select * from activity_provenance(${activityId})`.execute(sight);
  const [row] = rows;
  return row && { feedName: row.feed_name, feedAddress: row.feed_address, confirmedAt: row.confirmed_at };
}
