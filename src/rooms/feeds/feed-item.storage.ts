import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { inParts } from '#house/database.ts';
import type { FeedItem, RefusalCode, RemarkCode, Told, ToldSeries, ToldSession } from './feed-item.ts';

/**
 * Remembers what a page told. What is older than what is known is left; what says the same as before stays settled; who is gone keeps the
 * series that she was a part of.
 */
export async function saveItems(sight: Sight, feedId: string, items: readonly FeedItem[], now: Date): Promise<void> {
  for (const part of inParts(items)) {
    const rows = JSON.stringify(part.map(each => ({ ...each, told: each.told ?? null, title: each.title ?? null })));
    await leaveOldSeries(sight, feedId, part);
    await sql`
      insert into feed_items (feed_id, kind, item_id, parent_id, source_id, modified, seen_at, deleted, title, told)
      select ${feedId}, kind, id, "parentId", "sourceId", modified, ${now}, deleted, title, nullif(told, 'null'::jsonb)
      from jsonb_to_recordset(${rows}::jsonb) as t(kind text, id text, "parentId" text, "sourceId" text, modified bigint,
        deleted boolean, title text, told jsonb)
      on conflict (feed_id, kind, item_id) do update set
        parent_id = coalesce(excluded.parent_id, feed_items.parent_id), source_id = excluded.source_id,
        modified = excluded.modified, seen_at = excluded.seen_at, deleted = excluded.deleted,
        title = coalesce(excluded.title, feed_items.title), told = excluded.told,
        settled = feed_items.settled and feed_items.deleted = excluded.deleted
          and feed_items.told is not distinct from excluded.told
          and feed_items.parent_id is not distinct from coalesce(excluded.parent_id, feed_items.parent_id)
      where feed_items.modified <= excluded.modified`.execute(sight);
  }
}

/** A session that is now of another series is missed by the one that it was of. */
async function leaveOldSeries(sight: Sight, feedId: string, items: readonly FeedItem[]): Promise<void> {
  const moved = items.filter(each => each.kind === 'session' && each.parentId !== undefined);
  const [ids, parents] = [moved.map(each => each.id), moved.map(each => each.parentId ?? '')];
  await sql`update feed_items s set settled = false
    from feed_items c join unnest(${ids}::text[], ${parents}::text[]) as t(id, parent) on t.id = c.item_id
    where s.feed_id = ${feedId} and s.kind = 'series' and s.parent_id = c.parent_id
      and c.feed_id = s.feed_id and c.kind = 'session' and c.parent_id <> t.parent`.execute(sight);
}

/** Says of things in the feed that they are there as they were. */
export async function seeSources(sight: Sight, feedId: string, sourceIds: readonly string[], now: Date): Promise<void> {
  await sql`update feed_items set seen_at = ${now}
    where feed_id = ${feedId} and source_id = any(${[...sourceIds]}::text[]) and not deleted`.execute(sight);
}

/** Of things of which all was told now, what was not told again is gone. */
export async function dropUntold(sight: Sight, feedId: string, items: readonly FeedItem[]): Promise<void> {
  const [sources, ids] = [items.map(each => each.sourceId), items.map(each => each.id)];
  await sql`update feed_items set deleted = true, settled = false
    where feed_id = ${feedId} and not deleted and source_id = any(${sources}::text[])
      and item_id <> all(${ids}::text[])`.execute(sight);
}

/** What was not seen since a walk from end to end began is gone. */
export async function dropUnseen(sight: Sight, feedId: string, since: Date): Promise<void> {
  await sql`update feed_items set deleted = true, settled = false
    where feed_id = ${feedId} and not deleted and seen_at < ${since}`.execute(sight);
}

/** When each of these things last changed, as far as it is known and still there. */
export async function findModified(
  sight: Sight,
  feedId: string,
  sourceIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ source_id: string; modified: number }>`
    select source_id, max(modified) as modified from feed_items
    where feed_id = ${feedId} and not deleted and source_id = any(${[...sourceIds]}::text[]) group by source_id`.execute(
    sight,
  );
  return new Map(rows.map(row => [row.source_id, row.modified]));
}

export async function countItems(sight: Sight, feedId: string): Promise<number> {
  const { count } = await sight
    .selectFrom('feed_items')
    .where('feed_id', '=', feedId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Lets every series know that one of its sessions has changed; the sessions themselves have no more to say. */
export async function passOnSessions(sight: Sight, feedId: string): Promise<void> {
  await sql`update feed_items s set settled = false from feed_items c
    where s.feed_id = ${feedId} and s.kind = 'series' and c.feed_id = s.feed_id and c.kind = 'session' and not c.settled
      and c.parent_id = s.parent_id`.execute(sight);
  await sql`update feed_items set settled = true where feed_id = ${feedId} and kind = 'session' and not settled`.execute(
    sight,
  );
}

/** Ids of series with which something is to be done today. */
export async function findUnsettled(sight: Sight, feedId: string, today: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ item_id: string }>`
    select item_id from feed_items where feed_id = ${feedId} and kind = 'series' and (not settled or due_on <= ${today}::date)
    order by 1 limit ${limit}`.execute(sight);
  return rows.map(row => row.item_id);
}

/** A series as it is known, with all that it came with. */
export interface KnownSeries {
  itemId: string;
  deleted: boolean;
  told: ToldSeries | RefusalCode | undefined;
  sessions: ToldSession[];
}

/** A series and its sessions; undefined where it is not known. */
export async function findSeries(sight: Sight, feedId: string, itemId: string): Promise<KnownSeries | undefined> {
  const { rows } = await sql<{ deleted: boolean; told: Told | null; sessions: Told[] | null }>`
    select s.deleted, s.told, (select jsonb_agg(c.told order by c.modified, c.item_id) from feed_items c
      where c.feed_id = s.feed_id and c.kind = 'session' and c.parent_id = s.parent_id and not c.deleted) as sessions
    from feed_items s where s.feed_id = ${feedId} and s.kind = 'series' and s.item_id = ${itemId}`.execute(sight);
  const [row] = rows;
  return (
    row && {
      ...{ itemId, deleted: row.deleted, told: seriesIn(row.told) },
      sessions: (row.sessions ?? []).flatMap(each => (each?.kind === 'session' ? [each.session] : [])),
    }
  );
}

function seriesIn(told: Told | null): KnownSeries['told'] {
  if (told?.kind === 'series') return told.series;
  return told?.kind === 'unreadable' ? told.reason : undefined;
}

/** What came of a series: taken, or refused with the reason; and when it must be looked at again. */
export async function settleSeries(
  sight: Sight,
  feedId: string,
  itemId: string,
  end: { refusal: RefusalCode | null; remarks: readonly RemarkCode[]; dueOn: string | null },
): Promise<void> {
  await sight
    .updateTable('feed_items')
    .set({ settled: true, refusal: end.refusal, remarks: [...end.remarks], due_on: end.dueOn })
    .where('feed_id', '=', feedId)
    .where('kind', '=', 'series')
    .where('item_id', '=', itemId)
    .execute();
}
