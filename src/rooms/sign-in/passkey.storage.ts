import type { Sight } from '#house/database.ts';
import type { Passkey } from './passkey.ts';

/** Keeps a challenge until it is answered once; `personId` is whose new passkey it is for. */
export async function insertChallenge(
  sight: Sight,
  hash: Buffer,
  personId: string | null,
  endsAt: Date,
): Promise<void> {
  await sight
    .insertInto('passkey_challenges')
    .values({ challenge_hash: hash, person_id: personId, ends_at: endsAt })
    .execute();
}

/** Uses a challenge up; undefined when it was used, has ended or never was. */
export async function takeChallenge(
  sight: Sight,
  hash: Buffer,
  now: Date,
): Promise<{ personId: string | null } | undefined> {
  const row = await sight
    .deleteFrom('passkey_challenges')
    .where('challenge_hash', '=', hash)
    .where('ends_at', '>', now)
    .returning('person_id')
    .executeTakeFirst();
  return row && { personId: row.person_id };
}

export async function findPasskey(sight: Sight, credentialId: string) {
  return sight
    .selectFrom('passkeys')
    .where('credential_id', '=', credentialId)
    .select(['id', 'person_id', 'public_key', 'uses', 'transports'])
    .executeTakeFirst();
}

/** A passkey's use, with how often its device says that it has been used. */
export async function usePasskey(sight: Sight, id: string, uses: number, now: Date): Promise<void> {
  await sight.updateTable('passkeys').set({ uses, used_at: now }).where('id', '=', id).execute();
}

export interface NewPasskey {
  credentialId: string;
  publicKey: Uint8Array;
  uses: number;
  transports: readonly string[];
  name: string;
}

export async function insertPasskey(sight: Sight, personId: string, passkey: NewPasskey, now: Date): Promise<void> {
  await sight
    .insertInto('passkeys')
    .values({
      person_id: personId,
      credential_id: passkey.credentialId,
      public_key: Buffer.from(passkey.publicKey),
      uses: passkey.uses,
      transports: [...passkey.transports],
      name: passkey.name,
      added_at: now,
    })
    .execute();
}

/** The person's passkeys, the newest first. */
export async function listPasskeys(sight: Sight, personId: string): Promise<(Passkey & { credentialId: string })[]> {
  const rows = await sight
    .selectFrom('passkeys')
    .where('person_id', '=', personId)
    .select(['id', 'credential_id', 'name', 'added_at', 'used_at'])
    .orderBy('added_at', 'desc')
    .execute();
  return rows.map(row => ({
    id: row.id,
    credentialId: row.credential_id,
    name: row.name,
    addedAt: row.added_at,
    usedAt: row.used_at,
  }));
}

/** Removes one of the person's passkeys; false where it is not hers. */
export async function deletePasskey(sight: Sight, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await sight
    .deleteFrom('passkeys')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
