import type { Sight } from '#house/database.ts';

/** Whether anybody can sign in at all. */
export async function anybodyThere(sight: Sight): Promise<boolean> {
  return (await sight.selectFrom('people').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Keeps the link of the newest start, and no other. */
export async function replaceSetupLink(sight: Sight, tokenHash: Buffer, endsAt: Date): Promise<void> {
  await sight.deleteFrom('setup_links').execute();
  await sight.insertInto('setup_links').values({ token_hash: tokenHash, ends_at: endsAt }).execute();
}

export async function setupLinkWorks(sight: Sight, tokenHash: Buffer, now: Date): Promise<boolean> {
  const row = await sight
    .selectFrom('setup_links')
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .select('ends_at')
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses the link up; of two at once only one gets true. */
export async function takeSetupLink(sight: Sight, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numDeletedRows } = await sight
    .deleteFrom('setup_links')
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
