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

/** Series with which something is to be done today: they, or one of their sessions, have changed. */
export async function findUnsettled(sight: Sight, feedId: string, today: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ parent_id: string }>`
    select distinct coalesce(parent_id, item_id) as parent_id from feed_items
    where feed_id = ${feedId} and (not settled or due_on <= ${today}::date) order by 1 limit ${limit}`.execute(sight);
  return rows.map(row => row.parent_id);
}

/** A series as it is known, with all that it came with. */
export interface KnownSeries {
  itemId: string;
  deleted: boolean;
  told: ToldSeries | RefusalCode | undefined;
  sessions: ToldSession[];
}

/** What is known under a name that sessions know a series by; undefined where only its sessions have come. */
export async function findSeries(sight: Sight, feedId: string, parentId: string): Promise<KnownSeries | undefined> {
  const rows = await sight
    .selectFrom('feed_items')
    .where('feed_id', '=', feedId)
    .where('parent_id', '=', parentId)
    .select(['kind', 'item_id', 'deleted', 'told'])
    .orderBy('modified', 'desc')
    .orderBy('item_id')
    .execute();
  const told = rows.map(row => ({ ...row, told: row.told as unknown as Told | null }));
  const series = told
    .filter(({ kind }) => kind === 'series')
    .toSorted((a, b) => Number(a.deleted) - Number(b.deleted))[0];
  if (!series) return undefined;
  return {
    ...{ itemId: series.item_id, deleted: series.deleted, told: seriesIn(series.told) },
    sessions: told.flatMap(row => (!row.deleted && row.told?.kind === 'session' ? [row.told.session] : [])),
  };
}

function seriesIn(told: Told | null): KnownSeries['told'] {
  if (told?.kind === 'series') return told.series;
  return told?.kind === 'unreadable' ? told.reason : undefined;
}

/** What came of a series: taken, or refused with the reason; and when it must be looked at again. */
export async function settleSeries(
  sight: Sight,
  feedId: string,
  parentId: string,
  end: { refusal: RefusalCode | null; remarks: readonly RemarkCode[]; dueOn: string | null },
): Promise<void> {
  await sql`update feed_items set settled = true,
      refusal = case when kind = 'series' then ${end.refusal} end,
      remarks = case when kind = 'series' then ${[...end.remarks]}::text[] else '{}' end,
      due_on = case when kind = 'series' then ${end.dueOn}::date end
    where feed_id = ${feedId} and coalesce(parent_id, item_id) = ${parentId}`.execute(sight);
}
