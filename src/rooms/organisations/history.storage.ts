import { sql } from 'kysely';
import type { Right } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import type { JournalLine, PastVersion, Speaker } from './history.ts';
import type { Origin, Profile } from './organisation.ts';

/** Lines of a history shown at once: years for most organisations. */
const mostLines = 40;

interface VersionRow {
  id: number;
  profile: Profile;
  origin: Origin;
  written_at: Date;
  writer: string | null;
  approved_at: Date | null;
  returned_at: Date | null;
  reason: string | null;
}

/** The newest versions of an organisation, newest first. */
export async function findVersions(sight: Sight, organisationId: string): Promise<PastVersion[]> {
  const { rows } = await sql<VersionRow>`
    select v.id, v.profile, v.origin, v.written_at, p.name as writer, a.approved_at, r.returned_at, r.reason
    from organisation_versions v
    left join people p on p.id = v.written_by
    left join organisation_approvals a on a.version_id = v.id
    left join organisation_returns r on r.version_id = v.id
    where v.organisation_id = ${organisationId} order by v.id desc limit ${mostLines}`.execute(sight);
  return rows.map(row => ({
    id: row.id,
    profile: row.profile,
    origin: row.origin,
    writtenAt: row.written_at,
    fate: row.approved_at ? 'approved' : row.returned_at ? 'returned' : 'waiting',
    returnReason: row.reason,
    writer: row.writer,
    decidedAt: row.approved_at ?? row.returned_at,
  }));
}

/** One version of an organisation as it was written; undefined where there is none such. */
export async function findVersionProfile(
  sight: Sight,
  organisationId: string,
  id: number,
): Promise<Profile | undefined> {
  const row = await sight
    .selectFrom('organisation_versions')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .select('profile')
    .executeTakeFirst();
  return row?.profile as Profile | undefined;
}

/** Who speaks for an organisation, those who have done so longest first. */
export async function findSpeakers(sight: Sight, organisationId: string): Promise<Speaker[]> {
  const rows = await sight
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .where('organisation_id', '=', organisationId)
    .select(['people.name', 'memberships.title', 'rights', 'since'])
    .orderBy('since')
    .orderBy('people.name')
    .execute();
  return rows.map(row => ({ ...row, rights: row.rights as Right[] }));
}

/** The newest acts on an organisation, or with it as the other side, newest first. */
export async function findJournal(sight: Sight, organisationId: string): Promise<JournalLine[]> {
  const rows = await sight
    .selectFrom('journal_entries')
    .leftJoin('people', 'people.id', 'journal_entries.person_id')
    .where(where =>
      where.or([where('organisation_id', '=', organisationId), where('with_organisation_id', '=', organisationId)]),
    )
    .select(['noted_at as at', 'act', 'people.name as who', 'side', 'ground'])
    .orderBy('journal_entries.id', 'desc')
    .limit(mostLines)
    .execute();
  return rows;
}

/** The newest act of one sort in each of these municipalities, such as the latest import. */
export async function findLatestActs(
  sight: Sight,
  municipalityCodes: readonly string[],
  act: string,
): Promise<(JournalLine & { municipalityCode: string })[]> {
  const rows = await sight
    .selectFrom('journal_entries')
    .leftJoin('people', 'people.id', 'journal_entries.person_id')
    .where('act', '=', act)
    .where('municipality_code', 'in', [...municipalityCodes, ''])
    .select(['noted_at as at', 'act', 'people.name as who', 'side', 'ground', 'municipality_code'])
    .distinctOn('municipality_code')
    .orderBy('municipality_code')
    .orderBy('journal_entries.id', 'desc')
    .execute();
  return rows.map(({ municipality_code, ...row }) => ({ ...row, municipalityCode: municipality_code ?? '' }));
}
