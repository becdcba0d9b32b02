import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Profile } from '#rooms/organisations/organisation.ts';

/** Which kinds of check the public list shows of each organisation; a renewed listing keeps them. */
export async function findListedKinds(sight: Sight, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await sight
    .selectFrom('listings')
    .where('organisation_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .select(['organisation_id', 'checked_kinds'])
    .execute();
  return new Map(rows.map(row => [row.organisation_id, row.checked_kinds]));
}

/** Keeps every other act on these organisations waiting until this transaction ends. */
export async function lockOrganisations(sight: Sight, ids: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(id, 0))
    from (select unnest(${[...ids].sort()}::text[]) as id) as sorted`.execute(sight);
}

/** Writes an unapproved version anew above the newest, in its writer's name and with its return: a register must not bury it. */
export async function repeatVersion(sight: Sight, versionId: number, profile: Profile): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    insert into organisation_versions (organisation_id, profile, origin, written_at, written_by)
    select organisation_id, ${JSON.stringify(profile)}::jsonb, origin, written_at, written_by
    from organisation_versions where id = ${versionId} returning id`.execute(sight);
  // A statement of its own: the policy on returns looks for the version, and does not see rows of its own statement.
  await sql`insert into organisation_returns (version_id, returned_at, returned_by, reason)
    select ${rows[0]?.id ?? 0}::bigint, returned_at, returned_by, reason
    from organisation_returns where version_id = ${versionId}`.execute(sight);
}
