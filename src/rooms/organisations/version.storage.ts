import { sql } from 'kysely';
import { inParts, type Sight } from '#house/database.ts';
import type { Origin, Profile, ProfileField } from './organisation.ts';

export async function insertOrganisations(
  sight: Sight,
  rows: readonly { id: string; municipalityCode: string; slug: string }[],
  now: Date,
): Promise<void> {
  for (const part of inParts(rows)) {
    const values = part.map(row => ({
      id: row.id,
      municipality_code: row.municipalityCode,
      slug: row.slug,
      joined_at: now,
    }));
    await sight.insertInto('organisations').values(values).execute();
  }
}

export interface Writing {
  organisationId: string;
  profile: Profile;
  origin: Origin;
}

/** Stores new versions and answers their ids, in the same order. */
export async function insertVersions(
  sight: Sight,
  writings: readonly Writing[],
  writtenBy: string | null,
  now: Date,
): Promise<number[]> {
  const ids: number[] = [];
  for (const part of inParts(writings)) {
    const values = part.map(({ organisationId, profile, origin }) => ({
      organisation_id: organisationId,
      profile: JSON.stringify(profile),
      origin,
      written_at: now,
      written_by: writtenBy,
    }));
    const rows = await sight.insertInto('organisation_versions').values(values).returning('id').execute();
    ids.push(...rows.map(row => row.id));
  }
  return ids;
}

export async function insertApprovals(
  sight: Sight,
  versionIds: readonly number[],
  approvedBy: string | null,
  now: Date,
): Promise<void> {
  for (const part of inParts(versionIds)) {
    const values = part.map(id => ({ version_id: id, approved_at: now, approved_by: approvedBy }));
    await sight.insertInto('organisation_approvals').values(values).execute();
  }
}

export async function insertReturn(
  sight: Sight,
  versionId: number,
  reason: string,
  returnedBy: string | null,
  now: Date,
): Promise<void> {
  await sight
    .insertInto('organisation_returns')
    .values({ version_id: versionId, returned_at: now, returned_by: returnedBy, reason })
    .execute();
}

export async function insertAssurances(
  sight: Sight,
  organisationIds: readonly string[],
  assurer: Origin,
  assuredBy: string | null,
  now: Date,
): Promise<void> {
  for (const part of inParts(organisationIds)) {
    const values = part.map(id => ({ organisation_id: id, assured_at: now, assurer, assured_by: assuredBy }));
    await sight.insertInto('organisation_assurances').values(values).execute();
  }
}

/** Remembers which fields the organisation has set itself. */
export async function insertOwnFields(
  sight: Sight,
  organisationId: string,
  fields: readonly ProfileField[],
  now: Date,
): Promise<void> {
  if (fields.length === 0) return;
  const values = fields.map(field => ({ organisation_id: organisationId, field, set_at: now }));
  await sight
    .insertInto('organisation_own_fields')
    .values(values)
    .onConflict(conflict => conflict.doNothing())
    .execute();
}

const emptyLists: Partial<Profile> = { serviceAreas: [], premises: [] };

/** Takes fields out of every version ever stored; a list of things becomes an empty one. */
export async function forgetFields(
  sight: Sight,
  organisationId: string,
  fields: readonly ProfileField[],
): Promise<void> {
  if (fields.length === 0) return;
  const emptied = Object.fromEntries(fields.filter(field => field in emptyLists).map(field => [field, []]));
  await sight
    .updateTable('organisation_versions')
    .set({ profile: sql`profile - ${[...fields]}::text[] || ${JSON.stringify(emptied)}::jsonb` })
    .where('organisation_id', '=', organisationId)
    .execute();
}

export async function insertClosure(
  sight: Sight,
  organisationId: string,
  reason: string,
  closedBy: string | null,
  now: Date,
): Promise<void> {
  await sight
    .insertInto('organisation_closures')
    .values({ organisation_id: organisationId, closed_at: now, closed_by: closedBy, reason })
    .execute();
}

export async function deleteClosure(sight: Sight, organisationId: string): Promise<void> {
  await sight.deleteFrom('organisation_closures').where('organisation_id', '=', organisationId).execute();
}
