import { type Selectable, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { DB } from '#house/schema.ts';
import type { Connection, Feed, FeedFailure, FeedFormat, FeedStream, FoundFeed } from './feed.ts';

function feedOf(row: Selectable<DB['feeds']>): Feed {
  return {
    ...{ id: row.id, municipalityCode: row.municipality_code, organisationId: row.organisation_id },
    ...{ format: row.format as FeedFormat, address: row.address, name: row.name, trusted: row.trusted },
    ...{ unsaidFree: row.unsaid_free, unsaidSubject: row.unsaid_subject, connectedAt: row.connected_at },
    ...{ pausedAt: row.paused_at, nextAt: row.next_at, workedAt: row.worked_at, failingSince: row.failing_since },
    ...{ failure: row.failure as unknown as FeedFailure | null, tries: row.tries, toldAt: row.told_at },
    leasedUntil: row.lease === null ? null : row.leased_until,
  };
}

/** The feeds that the actor sees, by name; of these municipalities and organisations. */
export async function findFeeds(
  sight: Sight,
  codes: readonly string[],
  organisationIds: readonly string[],
): Promise<Feed[]> {
  const rows = await sight
    .selectFrom('feeds')
    .selectAll()
    .where(
      sql<boolean>`municipality_code = any(${[...codes]}::text[]) or organisation_id = any(${[...organisationIds]}::uuid[])`,
    )
    .orderBy(sql`name collate "sv-x-icu"`)
    .orderBy('id')
    .execute();
  return rows.map(feedOf);
}

/** One feed; undefined where it is not there for this actor. */
export async function findFeed(sight: Sight, id: string): Promise<Feed | undefined> {
  const row = await sight.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
  return row && feedOf(row);
}

/** Connects a feed with its lists; undefined where the same is connected already. */
export async function insertFeed(
  sight: Sight,
  municipalityCode: string,
  { format, address, name, streams }: FoundFeed,
  { organisationId, trusted, unsaidFree, unsaidSubject }: Connection,
  by: { personId: string | null; now: Date },
): Promise<string | undefined> {
  const row = await sight
    .insertInto('feeds')
    .values({
      ...{ municipality_code: municipalityCode, organisation_id: organisationId, format, address, name, trusted },
      ...{ unsaid_free: unsaidFree, unsaid_subject: unsaidSubject, connected_at: by.now, connected_by: by.personId },
      next_at: by.now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return undefined;
  const lists = streams.map((each, position) => ({
    feed_id: row.id,
    position,
    name: each.name,
    address: each.address,
  }));
  await sight.insertInto('feed_streams').values(lists).execute();
  return row.id;
}

/** Pauses a feed, or lets it go on at once. */
export async function updatePause(sight: Sight, id: string, pausedAt: Date | null, nextAt: Date): Promise<void> {
  await sight.updateTable('feeds').set({ paused_at: pausedAt, next_at: nextAt }).where('id', '=', id).execute();
}

export async function updateNextAt(sight: Sight, id: string, nextAt: Date): Promise<void> {
  await sight.updateTable('feeds').set({ next_at: nextAt }).where('id', '=', id).execute();
}

/** The database lets only whoever coordinates there do this. */
export async function updateTrust(sight: Sight, id: string, trusted: boolean): Promise<void> {
  await sql`select trust_feed(${id}, ${trusted})`.execute(sight);
}

/** The feed and all that it remembers; activities stay. */
export async function deleteFeed(sight: Sight, id: string): Promise<void> {
  await sight.deleteFrom('feeds').where('id', '=', id).execute();
}

/** Its lists, in the order in which they are read. */
export async function findStreams(sight: Sight, feedId: string): Promise<FeedStream[]> {
  const rows = await sight
    .selectFrom('feed_streams')
    .selectAll()
    .where('feed_id', '=', feedId)
    .orderBy('position')
    .execute();
  return rows.map(row => ({
    ...{ position: row.position, name: row.name, address: row.address, nextAddress: row.next_address, etag: row.etag },
    ...{ caughtUp: row.caught_up, beganAt: row.began_at },
  }));
}

export async function updateStream(sight: Sight, feedId: string, stream: FeedStream): Promise<void> {
  await sight
    .updateTable('feed_streams')
    .set({
      ...{ next_address: stream.nextAddress, etag: stream.etag?.slice(0, 500) ?? null },
      ...{ caught_up: stream.caughtUp, began_at: stream.beganAt },
    })
    .where('feed_id', '=', feedId)
    .where('position', '=', stream.position)
    .execute();
}
