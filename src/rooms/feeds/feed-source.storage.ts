import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { ActivityProfile } from '#rooms/activities/activity.ts';
import { assureEveryDays } from './feed.ts';
import type { ImportedField } from './feed-activity.ts';

/** Where an activity comes from. */
export interface ActivitySource {
  activityId: string;
  feedId: string;
  itemId: string;
  /** What the feed said last. */
  taken: ActivityProfile;
  kept: ImportedField[];
  takenAt: Date;
  confirmedAt: Date;
  closedByFeed: boolean;
}

type Condition = ReturnType<typeof sql<boolean>>;

async function select(sight: Sight, condition: Condition): Promise<ActivitySource[]> {
  const rows = await sight.selectFrom('activity_sources').selectAll().where(condition).execute();
  return rows.map(row => ({
    ...{ activityId: row.activity_id, feedId: row.feed_id, itemId: row.item_id, takenAt: row.taken_at },
    ...{ taken: row.taken as unknown as ActivityProfile, kept: row.kept as ImportedField[] },
    ...{ confirmedAt: row.confirmed_at, closedByFeed: row.closed_by_feed },
  }));
}

export async function findSourceOfItem(
  sight: Sight,
  feedId: string,
  itemId: string,
): Promise<ActivitySource | undefined> {
  return (await select(sight, sql<boolean>`feed_id = ${feedId} and item_id = ${itemId}`))[0];
}

export async function findSource(sight: Sight, activityId: string): Promise<ActivitySource | undefined> {
  return (await select(sight, sql<boolean>`activity_id = ${activityId}`))[0];
}

/** Those of a feed whose item is gone: whoever comes back under another id may be one of them. */
export function findLeftBehind(sight: Sight, feedId: string): Promise<ActivitySource[]> {
  return select(
    sight,
    sql<boolean>`feed_id = ${feedId} and exists (select from feed_items i where i.feed_id = activity_sources.feed_id
      and i.kind = 'series' and i.item_id = activity_sources.item_id and i.deleted)`,
  );
}

export async function saveSource(sight: Sight, source: ActivitySource): Promise<void> {
  const said = {
    ...{ feed_id: source.feedId, item_id: source.itemId, taken: JSON.stringify(source.taken), kept: source.kept },
    ...{ taken_at: source.takenAt, confirmed_at: source.confirmedAt, closed_by_feed: source.closedByFeed },
  };
  await sight
    .insertInto('activity_sources')
    .values({ activity_id: source.activityId, ...said })
    .onConflict(conflict => conflict.column('activity_id').doUpdateSet(said))
    .execute();
}

export async function countSources(sight: Sight, feedId: string): Promise<number> {
  const { count } = await sight
    .selectFrom('activity_sources')
    .where('feed_id', '=', feedId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** The feed has been seen whole and still has them: says so of each, and seldom enough that the history stays readable. */
export async function confirmSources(sight: Sight, feedId: string, now: Date): Promise<void> {
  const there = sql`i.feed_id = s.feed_id and i.kind = 'series' and i.item_id = s.item_id and not i.deleted and i.refusal is null`;
  await sql`update activity_sources s set confirmed_at = ${now}
    from feed_items i where s.feed_id = ${feedId} and ${there}`.execute(sight);
  await sql`insert into activity_assurances (activity_id, assured_at, assurer)
    select s.activity_id, said.at, 'organisation' from activity_sources s
    join feed_items i on ${there}
    join activity_listings l on l.activity_id = s.activity_id
    cross join lateral (select least(${now}::timestamptz, (i.told #>> '{series,assuredOn}')::date::timestamptz) as at) said
    where s.feed_id = ${feedId} and l.assured_at < said.at - make_interval(days => ${assureEveryDays})`.execute(sight);
}

export async function deleteSource(sight: Sight, activityId: string): Promise<void> {
  await sight.deleteFrom('activity_sources').where('activity_id', '=', activityId).execute();
}

export function findSourcesOf(sight: Sight, feedId: string): Promise<ActivitySource[]> {
  return select(sight, sql<boolean>`feed_id = ${feedId}`);
}

export async function clearKept(sight: Sight, activityId: string): Promise<void> {
  await sight.updateTable('activity_sources').set({ kept: [] }).where('activity_id', '=', activityId).execute();
}
