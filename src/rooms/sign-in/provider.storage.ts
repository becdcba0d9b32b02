import type { AssuranceLevel } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import type { Seal } from '#house/seal.ts';
import { providerSecretPlace, type SignInProvider } from './provider.ts';

/** Every provider, by the name on its button; secrets opened. */
export async function listProviders(sight: Sight, seal: Seal): Promise<SignInProvider[]> {
  const rows = await sight.selectFrom('sign_in_providers').selectAll().orderBy('name').execute();
  return rows.map(row => ({
    slug: row.slug,
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecret: row.sealed_secret ? seal.open(row.sealed_secret, providerSecretPlace(row.slug)) : undefined,
    acrValues: row.acr_values ?? undefined,
    levels: row.levels as Record<string, AssuranceLevel>,
    ordinaryLevel: row.ordinary_level as AssuranceLevel,
    trustsEmail: row.trusts_email,
  }));
}

/** What stands on the buttons. */
export async function listProviderNames(sight: Sight): Promise<{ slug: string; name: string }[]> {
  return sight.selectFrom('sign_in_providers').select(['slug', 'name']).orderBy('name').execute();
}

/** Adds a provider, or changes the one of that name in addresses. */
export async function saveProvider(sight: Sight, seal: Seal, provider: SignInProvider, now: Date): Promise<void> {
  const { slug, clientSecret } = provider;
  const row = {
    name: provider.name,
    issuer: provider.issuer,
    client_id: provider.clientId,
    sealed_secret: clientSecret ? seal.close(clientSecret, providerSecretPlace(slug)) : null,
    acr_values: provider.acrValues ?? null,
    levels: JSON.stringify(provider.levels),
    ordinary_level: provider.ordinaryLevel,
    trusts_email: provider.trustsEmail,
  };
  await sight
    .insertInto('sign_in_providers')
    .values({ slug, ...row, added_at: now })
    .onConflict(held => held.column('slug').doUpdateSet(row))
    .execute();
}

/** Removes a provider and everybody's tie to it; false where there was none. */
export async function deleteProvider(sight: Sight, slug: string): Promise<boolean> {
  const { numDeletedRows } = await sight.deleteFrom('sign_in_providers').where('slug', '=', slug).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Somebody has left for a provider. */
export interface ProviderVisit {
  slug: string;
  sealed: Buffer;
  /** Who is adding this way to her account; null for signing in. */
  personId: string | null;
}

export async function insertVisit(sight: Sight, stateHash: Buffer, visit: ProviderVisit, endsAt: Date): Promise<void> {
  await sight
    .insertInto('provider_visits')
    .values({
      ...{ state_hash: stateHash, provider_slug: visit.slug, sealed: visit.sealed },
      ...{ person_id: visit.personId, ends_at: endsAt },
    })
    .execute();
}

/** Takes a visit back; undefined when she was back already, was away too long, or never left. */
export async function takeVisit(sight: Sight, stateHash: Buffer, now: Date): Promise<ProviderVisit | undefined> {
  const row = await sight
    .deleteFrom('provider_visits')
    .where('state_hash', '=', stateHash)
    .where('ends_at', '>', now)
    .returning(['provider_slug', 'sealed', 'person_id'])
    .executeTakeFirst();
  return row && { slug: row.provider_slug, sealed: row.sealed, personId: row.person_id };
}

export async function findIdentity(sight: Sight, slug: string, subjectHash: Buffer): Promise<string | undefined> {
  const row = await sight
    .selectFrom('provider_identities')
    .where('provider_slug', '=', slug)
    .where('subject_hash', '=', subjectHash)
    .select('person_id')
    .executeTakeFirst();
  return row?.person_id;
}

/** Ties somebody at a provider to a person here; false where she is tied already, to whomever. */
export async function insertIdentity(
  sight: Sight,
  slug: string,
  subjectHash: Buffer,
  personId: string,
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await sight
    .insertInto('provider_identities')
    .values({ provider_slug: slug, subject_hash: subjectHash, person_id: personId, linked_at: now })
    .onConflict(held => held.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** By which providers the person can sign in. */
export async function listIdentities(sight: Sight, personId: string): Promise<{ slug: string; linkedAt: Date }[]> {
  const rows = await sight
    .selectFrom('provider_identities')
    .where('person_id', '=', personId)
    .select(['provider_slug', 'linked_at'])
    .execute();
  return rows.map(row => ({ slug: row.provider_slug, linkedAt: row.linked_at }));
}

export async function deleteIdentities(sight: Sight, personId: string, slug: string): Promise<boolean> {
  const { numDeletedRows } = await sight
    .deleteFrom('provider_identities')
    .where('person_id', '=', personId)
    .where('provider_slug', '=', slug)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
