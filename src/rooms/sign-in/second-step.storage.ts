import type { Sight } from '#house/database.ts';

export async function hasCodeApp(sight: Sight, personId: string): Promise<boolean> {
  return (await findCodeApp(sight, personId)) !== undefined;
}

export async function findCodeApp(sight: Sight, personId: string) {
  return sight
    .selectFrom('code_apps')
    .where('person_id', '=', personId)
    .select(['sealed_secret', 'added_at', 'last_step'])
    .executeTakeFirst();
}

/** Keeps a person's code app and the codes on paper, in the place of those she had. */
export async function saveCodeApp(
  sight: Sight,
  personId: string,
  { sealedSecret, step, recoveryHashes }: { sealedSecret: Buffer; step: number; recoveryHashes: Buffer[] },
  now: Date,
): Promise<void> {
  await deleteCodeApp(sight, personId);
  const app = { person_id: personId, sealed_secret: sealedSecret, added_at: now, last_step: step };
  await sight.insertInto('code_apps').values(app).execute();
  const codes = recoveryHashes.map(hash => ({ person_id: personId, code_hash: hash }));
  await sight.insertInto('recovery_codes').values(codes).execute();
}

/** Uses up the code of a half minute; false where it or a later one was used before. */
export async function useStep(sight: Sight, personId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('code_apps')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Uses up a code on paper; false where the person has no such code left. */
export async function takeRecoveryCode(sight: Sight, personId: string, hash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await sight
    .deleteFrom('recovery_codes')
    .where('person_id', '=', personId)
    .where('code_hash', '=', hash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function countRecoveryCodes(sight: Sight, personId: string): Promise<number> {
  const { count } = await sight
    .selectFrom('recovery_codes')
    .where('person_id', '=', personId)
    .select(select => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export async function deleteCodeApp(sight: Sight, personId: string): Promise<void> {
  await sight.deleteFrom('code_apps').where('person_id', '=', personId).execute();
  await sight.deleteFrom('recovery_codes').where('person_id', '=', personId).execute();
}
