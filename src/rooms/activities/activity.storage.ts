import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { holdAlone, newestVersion, type VersionJson, versionFrom } from '#house/version.storage.ts';
import type { Activity, ActivityOrigin, ActivityProfile } from './activity.ts';

interface ActivityRow {
  id: string;
  organisation_id: string;
  organisation_name: string | null;
  municipality_code: string;
  slug: string;
  newest: VersionJson<ActivityProfile, ActivityOrigin>;
  published: VersionJson<ActivityProfile, ActivityOrigin> | null;
  assured_at: Date | null;
  created_at: Date;
  closed_at: Date | null;
  close_reason: string | null;
}

type Condition = ReturnType<typeof sql<boolean>>;

const order = sql`c.closed_at is not null, a.title collate "sv-x-icu", a.id`;

/** The activities that `condition` picks out of those this actor sees, by title. */
async function select(sight: Sight, condition: Condition, limit = 1, offset = 0): Promise<Activity[]> {
  const { rows } = await sql<ActivityRow>`
    with picked as materialized (
      select a.id from activities a left join activity_closures c on c.activity_id = a.id
      where ${condition} order by ${order} limit ${limit} offset ${offset})
    select a.id, a.organisation_id, l.name as organisation_name, a.municipality_code, a.slug, a.created_at,
      newest.version as newest, published.version as published,
      (select max(assured_at) from activity_assurances s where s.activity_id = a.id) as assured_at,
      c.closed_at, c.reason as close_reason
    from picked join activities a on a.id = picked.id
    join lateral (${newestVersion('activity', 'a.id', 'any')}) newest on true
    left join lateral (${newestVersion('activity', 'a.id', 'approved')}) published on true
    left join activity_closures c on c.activity_id = a.id
    left join listings l on l.organisation_id = a.organisation_id
    order by ${order}`.execute(sight);
  return rows.map(activityOf);
}

function activityOf(row: ActivityRow): Activity {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name ?? '–',
    municipalityCode: row.municipality_code,
    slug: row.slug,
    newest: versionFrom(row.newest),
    published: row.published ? versionFrom(row.published) : undefined,
    assuredAt: row.assured_at ?? row.created_at,
    closed: row.closed_at ? { at: row.closed_at, reason: row.close_reason ?? '' } : undefined,
  };
}

/** One activity by id; undefined where it is not there for this actor. */
export async function findActivity(sight: Sight, id: string): Promise<Activity | undefined> {
  return (await select(sight, sql<boolean>`a.id = ${id}`))[0];
}

/** As `findActivity`, and keeps every other act on it waiting until this transaction ends. */
export async function lockActivity(sight: Sight, id: string): Promise<Activity | undefined> {
  await holdAlone(sight, id);
  return findActivity(sight, id);
}

/** Those of these organisations, open ones first, a page at a time. */
export function findActivitiesOf(
  sight: Sight,
  organisationIds: readonly string[],
  limit: number,
  offset: number,
): Promise<Activity[]> {
  return select(sight, sql<boolean>`a.organisation_id = any(${[...organisationIds]}::uuid[])`, limit, offset);
}

/** Those of these municipalities whose newest version waits for an answer. */
export function findWaitingIn(sight: Sight, municipalityCodes: readonly string[], limit: number): Promise<Activity[]> {
  const condition = sql<boolean>`a.municipality_code = any(${[...municipalityCodes]}::text[]) and c.closed_at is null
    and a.waiting_since is not null`;
  return select(sight, condition, limit);
}

/** How many they are. */
export async function countWaitingIn(sight: Sight, municipalityCodes: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from activities a where a.municipality_code = any(${[...municipalityCodes]}::text[])
      and a.waiting_since is not null and not exists (select from activity_closures c where c.activity_id = a.id)`.execute(
    sight,
  );
  return rows[0]?.count ?? 0;
}

export async function countActivitiesOf(sight: Sight, organisationIds: readonly string[]): Promise<number> {
  if (organisationIds.length === 0) return 0;
  const { count } = await sight
    .selectFrom('activities')
    .where('organisation_id', 'in', [...organisationIds])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Which addresses are taken in the municipality; nobody else chooses one until this transaction ends. */
export async function lockActivitySlugs(sight: Sight, municipalityCode: string, base: string): Promise<Set<string>> {
  await holdAlone(sight, `activity slugs ${municipalityCode}`);
  const { rows } = await sql<{
    slug: string;
  }>`select slug from activity_slugs(${municipalityCode}, ${base}) slug`.execute(sight);
  return new Set(rows.map(({ slug }) => slug));
}

export async function insertActivity(
  sight: Sight,
  { organisationId, municipalityCode, slug }: Pick<Activity, 'organisationId' | 'municipalityCode' | 'slug'>,
  now: Date,
): Promise<string> {
  const { id } = await sight
    .insertInto('activities')
    .values({ organisation_id: organisationId, municipality_code: municipalityCode, slug, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
