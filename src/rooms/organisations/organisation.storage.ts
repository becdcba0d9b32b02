import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Organisation, Origin, Profile, ProfileField, Version } from './organisation.ts';

interface OrganisationRow {
  id: string;
  municipality_code: string | null;
  slug: string;
  newest: VersionJson;
  published: VersionJson | null;
  assured_at: Date | null;
  joined_at: Date;
  closed_at: Date | null;
  close_reason: string | null;
  own_fields: string[] | null;
}

interface VersionJson {
  id: number;
  profile: Profile;
  origin: Origin;
  written_at: string;
  approved_at: string | null;
  return_reason: string | null;
}

/** The organisations that `condition` picks out of those this actor sees, by name. */
async function select(sight: Sight, condition: ReturnType<typeof sql<boolean>>): Promise<Organisation[]> {
  const { rows } = await sql<OrganisationRow>`
    select o.id, o.municipality_code, o.slug, o.joined_at, newest.version as newest, published.version as published,
      (select max(assured_at) from organisation_assurances a where a.organisation_id = o.id) as assured_at,
      c.closed_at, c.reason as close_reason,
      (select array_agg(field) from organisation_own_fields f where f.organisation_id = o.id) as own_fields
    from organisations o
    join lateral (${versionOf(sql`true`)}) newest on true
    left join lateral (${versionOf(sql`a.approved_at is not null`)}) published on true
    left join organisation_closures c on c.organisation_id = o.id
    where ${condition}
    order by newest.version -> 'profile' ->> 'name' collate "sv-x-icu"`.execute(sight);
  return rows.map(organisationOf);
}

function versionOf(condition: ReturnType<typeof sql>) {
  return sql`select jsonb_build_object('id', v.id, 'profile', v.profile, 'origin', v.origin, 'written_at', v.written_at,
      'approved_at', a.approved_at, 'return_reason', r.reason) as version
    from organisation_versions v
    left join organisation_approvals a on a.version_id = v.id
    left join organisation_returns r on r.version_id = v.id
    where v.organisation_id = o.id and ${condition} order by v.id desc limit 1`;
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

function versionFrom(json: VersionJson): Version {
  const fate = json.approved_at ? 'approved' : json.return_reason ? 'returned' : 'waiting';
  return {
    id: json.id,
    profile: json.profile,
    origin: json.origin,
    writtenAt: new Date(json.written_at),
    fate,
    returnReason: json.return_reason,
  };
}

/** One organisation by id; undefined where it is not there for this actor. */
export async function findOrganisation(sight: Sight, id: string): Promise<Organisation | undefined> {
  return (await select(sight, sql<boolean>`o.id = ${id}`))[0];
}

/** As `findOrganisation`, and keeps every other act on it waiting until this transaction ends. */
export async function lockOrganisation(sight: Sight, id: string): Promise<Organisation | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(sight);
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
  await sql`select pg_advisory_xact_lock(hashtextextended(${`slugs ${municipalityCode}`}, 0))`.execute(sight);
}
