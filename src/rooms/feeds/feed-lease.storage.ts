import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { type FeedFailure, leaseMinutes, type RunCounts } from './feed.ts';

const leasedUntil = (now: Date): Date => new Date(now.getTime() + leaseMinutes * 60_000);

/** Ids of the feeds whose time has come and that nobody reads now, the longest waiting first. */
export async function findDueFeeds(sight: Sight, now: Date, limit: number): Promise<string[]> {
  const rows = await sight
    .selectFrom('feeds')
    .select('id')
    .where('paused_at', 'is', null)
    .where('next_at', '<=', now)
    .where(free(now))
    .orderBy('next_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

const free = (now: Date) => sql<boolean>`(lease is null or leased_until < ${now})`;

/** Takes a feed for this process; undefined where another has it. */
export async function takeLease(sight: Sight, id: string, now: Date): Promise<string | undefined> {
  const row = await sight
    .updateTable('feeds')
    .set({ lease: sql`gen_random_uuid()`, leased_until: leasedUntil(now) })
    .where('id', '=', sql<string>`(select id from feeds where id = ${id} and ${free(now)} for update skip locked)`)
    .returning('lease')
    .executeTakeFirst();
  return row?.lease ?? undefined;
}

/** Whether the feed is still this process's, and keeps it so until this transaction ends. */
export async function holdLease(sight: Sight, id: string, lease: string): Promise<boolean> {
  const row = await sight
    .selectFrom('feeds')
    .select('id')
    .where('id', '=', id)
    .where('lease', '=', lease)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** What a run came to. */
export interface Conclusion {
  nextAt: Date;
  workedAt: Date | null;
  walkedAt: Date | null;
  failingSince: Date | null;
  failure: FeedFailure | null;
  tries: number;
  toldAt: Date | null;
}

export async function concludeRun(sight: Sight, id: string, end: Conclusion): Promise<void> {
  const failure = end.failure && JSON.stringify(end.failure);
  await sight
    .updateTable('feeds')
    .set({
      ...{ lease: null, leased_until: null, next_at: end.nextAt, failing_since: end.failingSince, failure },
      ...{ tries: end.tries, told_at: end.toldAt },
      ...(end.workedAt && { worked_at: end.workedAt }),
      ...(end.walkedAt && { walked_at: end.walkedAt }),
    })
    .where('id', '=', id)
    .execute();
}

/** Gives a feed back that nothing could be said of. */
export async function dropLease(sight: Sight, id: string, lease: string, nextAt: Date): Promise<void> {
  await sight
    .updateTable('feeds')
    .set({ lease: null, leased_until: null, next_at: nextAt })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .execute();
}

const mostRuns = 50;

/** Notes a run, and forgets those that are long past. */
export async function insertRun(
  sight: Sight,
  feedId: string,
  beganAt: Date,
  counts: RunCounts,
  failure: FeedFailure | null,
): Promise<void> {
  await sight
    .insertInto('feed_runs')
    .values({
      ...{ feed_id: feedId, began_at: beganAt, counts: JSON.stringify(counts) },
      failure: failure && JSON.stringify(failure),
    })
    .execute();
  await sql`delete from feed_runs where feed_id = ${feedId} and id <=
    (select id from feed_runs where feed_id = ${feedId} order by id desc offset ${mostRuns} limit 1)`.execute(sight);
}
