import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { itemShape, type Source } from './open-feed.ts';

/** Takes the oldest marks away and answers whose they are; a mark that is made meanwhile is left for the next time. */
export async function takeMarks(sight: Sight, most: number): Promise<Source[]> {
  const { rows } = await sql<Source>`
    with taken as (delete from open_feed_marks where id in (select id from open_feed_marks order by id limit ${most}) returning source_id, kind)
    select distinct source_id as id, kind from taken`.execute(sight);
  return rows;
}

/** Sources whose items change by time alone, or were made by an older program. */
export async function findDueSources(sight: Sight, now: Date, most: number): Promise<Source[]> {
  const { rows } = await sql<Source>`
    (select source_id as id, kind from open_feed_sources where due_at <= ${now} order by due_at limit ${most})
    union (select source_id, kind from open_feed_sources where shape <> ${itemShape} limit ${most})`.execute(sight);
  return rows;
}

/** Writes when each source is to be looked at again; those without a moment have nothing left that could change by itself. */
export async function saveDue(
  sight: Sight,
  sources: readonly Source[],
  dueAt: ReadonlyMap<string, Date>,
): Promise<void> {
  const [waiting, done] = [sources.filter(each => dueAt.has(each.id)), sources.filter(each => !dueAt.has(each.id))];
  await sql`delete from open_feed_sources where source_id = any(${done.map(each => each.id)}::uuid[])`.execute(sight);
  await sql`
    insert into open_feed_sources (source_id, kind, due_at, shape)
    select id, kind, due_at, ${itemShape} from unnest(${waiting.map(each => each.id)}::uuid[], ${waiting.map(each => each.kind)}::text[],
      ${waiting.map(each => dueAt.get(each.id))}::timestamptz[]) as fresh (id, kind, due_at)
    on conflict (source_id) do update set due_at = excluded.due_at, shape = excluded.shape`.execute(sight);
}
