import type { Sight } from '#house/database.ts';
import type { Seal } from '#house/seal.ts';
import type { Handover, HandoverContent } from './handover.ts';

const place = 'handovers.sealed';
const closed = (seal: Seal, content: HandoverContent) => seal.close(JSON.stringify(content), place);

/** Handovers of a function that the actor may read, the newest first; at the most one is not accepted. */
export async function listHandovers(sight: Sight, seal: Seal, functionId: string): Promise<Handover[]> {
  const rows = await sight
    .selectFrom('handovers')
    .where('function_id', '=', functionId)
    .selectAll()
    .orderBy('begun_at', 'desc')
    .execute();
  return rows.map(row => ({
    ...{ id: row.id, functionId: row.function_id, fromId: row.from_person ?? undefined },
    ...{ toId: row.to_person ?? undefined, version: row.version, begunAt: row.begun_at },
    content: JSON.parse(seal.open(row.sealed, place)) as HandoverContent,
    ...{ offeredAt: row.offered_at ?? undefined, acceptedAt: row.accepted_at ?? undefined },
  }));
}

export async function insertHandover(
  sight: Sight,
  seal: Seal,
  { functionId, fromId }: { functionId: string; fromId: string },
  now: Date,
): Promise<void> {
  await sight
    .insertInto('handovers')
    .values({ function_id: functionId, from_person: fromId, sealed: closed(seal, {}), begun_at: now })
    .execute();
}

/** Changes a handover as it was at `version`; false where it has been changed since, or accepted. */
export async function updateHandover(
  sight: Sight,
  seal: Seal,
  { id, version }: Pick<Handover, 'id' | 'version'>,
  { content, toId, offeredAt }: Pick<Handover, 'content' | 'toId' | 'offeredAt'>,
): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('handovers')
    .set({
      sealed: closed(seal, content),
      to_person: toId ?? null,
      offered_at: offeredAt ?? null,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('accepted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function acceptHandover(sight: Sight, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('handovers')
    .set({ accepted_at: now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Functions that somebody has asked this person to take over. */
export async function findOfferedTo(sight: Sight, personId: string): Promise<string[]> {
  const rows = await sight
    .selectFrom('handovers')
    .where('to_person', '=', personId)
    .where('offered_at', 'is not', null)
    .where('accepted_at', 'is', null)
    .select('function_id')
    .execute();
  return rows.map(row => row.function_id);
}

/** When this person accepted functions since a moment, by function; the newest first. */
export async function findAcceptedBy(sight: Sight, personId: string, since: Date): Promise<Map<string, Date>> {
  const rows = await sight
    .selectFrom('handovers')
    .where('to_person', '=', personId)
    .where('accepted_at', '>', since)
    .select(['function_id', 'accepted_at'])
    .orderBy('accepted_at', 'desc')
    .execute();
  return new Map(rows.flatMap(row => (row.accepted_at ? [[row.function_id, row.accepted_at] as const] : [])));
}
