import { sql } from 'kysely';
import { inParts, type Sight } from '#house/database.ts';
import type { NumberedEntry, OpenFeed, OpenFeedEntry } from './open-feed.ts';

/** Waits until nobody else gives numbers, and keeps others from it until this transaction ends: the same lock as the table's trigger takes. */
export async function lockOpenFeeds(sight: Sight): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('open_feed_changes'))`.execute(sight);
}

export interface KeptEntry extends Pick<OpenFeedEntry, 'feed' | 'itemId' | 'sourceId' | 'imprint'> {
  deleted: boolean;
}

/** What the feeds hold of these sources, deleted ones too. */
export async function findEntriesOf(sight: Sight, sourceIds: readonly string[]): Promise<KeptEntry[]> {
  const { rows } = await sql<KeptEntry>`
    select feed, item_id as "itemId", source_id as "sourceId", encode(imprint, 'hex') as imprint, deleted_at is not null as deleted
    from open_feed_items where source_id = any(${[...sourceIds]}::uuid[])`.execute(sight);
  return rows;
}

/** Adds or renews entries; each goes to the end of its feed. */
export async function saveEntries(sight: Sight, entries: readonly OpenFeedEntry[]): Promise<void> {
  for (const part of inParts(entries)) {
    const column = (of: (entry: OpenFeedEntry) => unknown) => part.map(of);
    await sql`
      insert into open_feed_items (feed, item_id, source_id, municipality_code, starts_at, imprint)
      select feed, item_id, source_id, municipality_code, starts_at, decode(imprint, 'hex')
      from unnest(${column(each => each.feed)}::text[], ${column(each => each.itemId)}::text[],
        ${column(each => each.sourceId)}::uuid[], ${column(each => each.municipalityCode)}::text[],
        ${column(each => each.startsAt ?? null)}::timestamptz[], ${column(each => each.imprint)}::text[])
        as fresh (feed, item_id, source_id, municipality_code, starts_at, imprint)
      on conflict (feed, item_id) do update set source_id = excluded.source_id, municipality_code = excluded.municipality_code,
        starts_at = excluded.starts_at, imprint = excluded.imprint, deleted_at = null`.execute(sight);
  }
}

/** Marks entries as deleted; each goes to the end of its feed. */
export async function deleteEntries(
  sight: Sight,
  entries: readonly Pick<OpenFeedEntry, 'feed' | 'itemId'>[],
  now: Date,
): Promise<void> {
  for (const part of inParts(entries)) {
    await sql`
      update open_feed_items set deleted_at = ${now}
      where (feed, item_id) in (select * from unnest(${part.map(each => each.feed)}::text[], ${part.map(each => each.itemId)}::text[]))`.execute(
      sight,
    );
  }
}

/** Removes what was deleted before `before`, for good. */
export async function forgetEntries(sight: Sight, before: Date): Promise<void> {
  await sight.deleteFrom('open_feed_items').where('deleted_at', '<', before).execute();
}

export interface PageOfOpenFeed {
  feed: OpenFeed;
  after: number | undefined;
  municipalityCode: string | undefined;
  /** Municipalities that this house is without. */
  leftOut: readonly string[];
  most: number;
}

/** A page in the order that things changed. Every number that is seen here has all lower ones seen too, or they will never be. */
export async function findPage(sight: Sight, page: PageOfOpenFeed): Promise<NumberedEntry[]> {
  const { feed, after, municipalityCode, leftOut, most } = page;
  const { rows } = await sql<EntryRow>`
    ${columns} where feed = ${feed} and change_number > ${after ?? 0}
      and ${municipalityCode === undefined ? sql`true` : sql`municipality_code = ${municipalityCode}`}
      and municipality_code <> all(${[...leftOut]}::text[])
    order by change_number limit ${most}`.execute(sight);
  return rows.map(entryOf);
}

type EntryRow = Omit<NumberedEntry, 'startsAt'> & { startsAt: Date | null };

const entryOf = (row: EntryRow): NumberedEntry => ({ ...row, startsAt: row.startsAt ?? undefined });

const columns = sql`select feed, item_id as "itemId", source_id as "sourceId", municipality_code as "municipalityCode",
  starts_at as "startsAt", change_number as "changeNumber", deleted_at is not null as deleted from open_feed_items`;

/** One item, deleted or not. */
export async function findEntry(sight: Sight, feed: OpenFeed, itemId: string): Promise<NumberedEntry | undefined> {
  const { rows } = await sql<EntryRow>`${columns} where feed = ${feed} and item_id = ${itemId}`.execute(sight);
  return rows[0] && entryOf(rows[0]);
}
