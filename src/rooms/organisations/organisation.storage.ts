import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { holdAlone, newestVersion, type VersionJson, versionFrom } from '#house/version.storage.ts';
import type { Organisation, Origin, Profile, ProfileField } from './organisation.ts';

interface OrganisationRow {
  id: string;
  municipality_code: string | null;
  slug: string;
  newest: VersionJson<Profile, Origin>;
  published: VersionJson<Profile, Origin> | null;
  assured_at: Date | null;
  joined_at: Date;
  closed_at: Date | null;
  close_reason: string | null;
  own_fields: string[] | null;
}

/** The organisations that `condition` picks out of those this actor sees, by name. */
async function select(sight: Sight, condition: ReturnType<typeof sql<boolean>>): Promise<Organisation[]> {
  const { rows } = await sql<OrganisationRow>`
    select o.id, o.municipality_code, o.slug, o.joined_at, newest.version as newest, published.version as published,
      (select max(assured_at) from organisation_assurances a where a.organisation_id = o.id) as assured_at,
      c.closed_at, c.reason as close_reason,
      (select array_agg(field) from organisation_own_fields f where f.organisation_id = o.id) as own_fields
    from organisations o
    join lateral (${newestVersion('organisation', 'o.id', 'any')}) newest on true
    left join lateral (${newestVersion('organisation', 'o.id', 'approved')}) published on true
    left join organisation_closures c on c.organisation_id = o.id
    where ${condition}
    order by newest.version -> 'profile' ->> 'name' collate "sv-x-icu"`.execute(sight);
  return rows.map(organisationOf);
}

function organisationOf(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    municipalityCode: row.municipality_code ?? '',
    slug: row.slug,
    newest: versionFrom(row.newest),
    published: row.published ? versionFrom(row.published) : undefined,
    assuredAt: row.assured_at ?? row.joined_at,
    closed: row.closed_at ? { at: row.closed_at, reason: row.close_reason ?? '' } : undefined,
    ownFields: (row.own_fields ?? []) as ProfileField[],
  };
}

/** One organisation by id; undefined where it is not there for this actor. */
export async function findOrganisation(sight: Sight, id: string): Promise<Organisation | undefined> {
  return (await select(sight, sql<boolean>`o.id = ${id}`))[0];
}

/** As `findOrganisation`, and keeps every other act on it waiting until this transaction ends. */
export async function lockOrganisation(sight: Sight, id: string): Promise<Organisation | undefined> {
  await holdAlone(sight, id);
  return findOrganisation(sight, id);
}

export function findOrganisationsOf(sight: Sight, municipalityCode: string): Promise<Organisation[]> {
  return select(sight, sql<boolean>`o.municipality_code = ${municipalityCode}`);
}

export function findMyOrganisations(sight: Sight, ids: readonly string[]): Promise<Organisation[]> {
  return select(sight, sql<boolean>`o.id = any(${[...ids]}::uuid[])`);
}

export async function findSlugs(sight: Sight, municipalityCode: string): Promise<Set<string>> {
  const rows = await sight
    .selectFrom('organisations')
    .where('municipality_code', '=', municipalityCode)
    .select('slug')
    .execute();
  return new Set(rows.map(row => row.slug));
}

/** Keeps others from choosing addresses in the municipality until this transaction ends, so that two do not choose the same. */
export async function lockSlugs(sight: Sight, municipalityCode: string): Promise<void> {
  await holdAlone(sight, `slugs ${municipalityCode}`);
}
