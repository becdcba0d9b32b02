import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Seal } from '#house/seal.ts';
import type { Content, Draft, DraftInput } from './share.ts';

const place = 'drafts.sealed';
const columns = ['id', 'organisation_id', 'sealed', 'version', 'changed_at'] as const;
type Row = { id: string; organisation_id: string; sealed: Buffer; version: number; changed_at: Date };

const draftOf = (seal: Seal, row: Row): Draft => ({
  ...(JSON.parse(seal.open(row.sealed, place)) as Content),
  ...{ id: row.id, organisationId: row.organisation_id, version: row.version, changedAt: row.changed_at },
});

const sealed = (seal: Seal, { title, text }: Content) => seal.close(JSON.stringify({ title, text }), place);

/** What this person is writing, the latest first. */
export async function listDrafts(sight: Sight, seal: Seal): Promise<Draft[]> {
  const rows = await sight.selectFrom('drafts').select(columns).orderBy('changed_at', 'desc').execute();
  return rows.map(row => draftOf(seal, row));
}

export async function findDraft(sight: Sight, seal: Seal, id: string): Promise<Draft | undefined> {
  const row = await sight.selectFrom('drafts').where('id', '=', id).select(columns).executeTakeFirst();
  return row && draftOf(seal, row);
}

export async function insertDraft(
  sight: Sight,
  seal: Seal,
  writerId: string,
  input: DraftInput,
  now: Date,
): Promise<string> {
  const { id } = await sight
    .insertInto('drafts')
    .values({
      ...{ organisation_id: input.organisationId, writer_id: writerId },
      ...{ sealed: sealed(seal, input), changed_at: now },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a draft that still is at `version`; false where it has been changed or removed since. */
export async function updateDraft(
  sight: Sight,
  seal: Seal,
  { id, version }: Pick<Draft, 'id' | 'version'>,
  content: Content,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('drafts')
    .set({ sealed: sealed(seal, content), version: version + 1, changed_at: now })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteDraft(sight: Sight, id: string): Promise<boolean> {
  const { numDeletedRows } = await sight.deleteFrom('drafts').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteOldDrafts(sight: Sight, before: Date): Promise<void> {
  await sight.deleteFrom('drafts').where('changed_at', '<', before).execute();
}

/** Names who takes over the drafts of whoever's membership ends in this transaction. */
export async function nameSuccessor(sight: Sight, successorId: string): Promise<void> {
  await sql`select set_config('brygga.successor', ${successorId}, true)`.execute(sight);
}
