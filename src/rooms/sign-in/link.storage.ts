import type { Sight } from '#house/database.ts';
import { linkEnd } from './session.rules.ts';

/** Keeps a one-time link of a person by the hash of its token. */
export async function insertLink(sight: Sight, tokenHash: Buffer, personId: string, now: Date): Promise<void> {
  await sight
    .insertInto('sign_in_links')
    .values({ token_hash: tokenHash, person_id: personId, made_at: now, ends_at: linkEnd(now) })
    .execute();
}

/** Uses a link up and answers whose it was; undefined when it was used, has ended or never was. */
export async function takeLink(sight: Sight, tokenHash: Buffer, now: Date): Promise<string | undefined> {
  const row = await sight
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .returning('person_id')
    .executeTakeFirst();
  return row?.person_id;
}

/** Whether a link still works. */
export async function linkWorks(sight: Sight, tokenHash: Buffer, now: Date): Promise<boolean> {
  const row = await sight
    .selectFrom('sign_in_links')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .select('person_id')
    .executeTakeFirst();
  return row !== undefined;
}
