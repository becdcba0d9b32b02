import type { Sight } from '#house/database.ts';
import type { NoticeKind } from '#house/notice.ts';
import type { WaitingNotice } from './notice.ts';

/** Who has something to be told. */
export async function findToTell(sight: Sight): Promise<string[]> {
  const rows = await sight.selectFrom('notices').select('person_id').distinct().execute();
  return rows.map(row => row.person_id);
}

/** What waits to be told somebody, locked; nothing where another process is at it. */
export async function takeNotices(sight: Sight, personId: string): Promise<WaitingNotice[]> {
  const rows = await sight
    .selectFrom('notices')
    .where('person_id', '=', personId)
    .select(['id', 'what', 'path', 'on_call', 'noted_at'])
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(row => ({
    ...{ id: row.id, what: row.what as NoticeKind, path: row.path, onCall: row.on_call, notedAt: row.noted_at },
  }));
}

export async function deleteNotices(sight: Sight, ids: readonly number[]): Promise<void> {
  await sight
    .deleteFrom('notices')
    .where('id', 'in', [...ids])
    .execute();
}
