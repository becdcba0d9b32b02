import { type RawBuilder, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { isOpenActivity, type OpenSince } from '#rooms/activities/open-activity.storage.ts';
import { isOpenActor } from '#rooms/organisations/open-actor.storage.ts';
import { subjects } from '#rooms/organisations/taxonomy.ts';
import type { HsdsQuestion, TaxonomyName, Term } from './hsds.ts';

/** What is looked for, and where. */
export interface HsdsHunt extends OpenSince {
  question: Pick<
    HsdsQuestion,
    'search' | 'municipalityCode' | 'organizationId' | 'modifiedAfter' | 'page' | 'perPage' | 'minimal'
  >;
  /** Never told of, even where they have opened. */
  leftOut: readonly string[];
  /** Undefined asks for no term, null for one that there is not. */
  term: Term | null | undefined;
  taxonomy: TaxonomyName | null | undefined;
  /** Only the one service that is of this activity, or of this organisation. */
  only?: { activity: string; organisation: string } | undefined;
  /** Only what tells of a place: with a municipality, or within so many metres of a point. */
  at: { municipalityCode: string } | { lat: number; lon: number; metres: number } | 'anywhere' | undefined;
}

/** Which service, and whose. */
export interface ServiceKey {
  of: 'activity' | 'organisation';
  /** Of the activity or of the organisation. */
  id: string;
  modifiedAt: Date;
}

type Condition = RawBuilder<unknown>;
const no: Condition = sql`false`;
const all = (conditions: readonly (Condition | undefined)[]): Condition =>
  sql.join(
    conditions.filter(each => each !== undefined),
    sql` and `,
  );

/** One page of services in the order of their ids, and how many there are in all. */
export async function findServiceKeys(sight: Sight, hunt: HsdsHunt): Promise<{ total: number; keys: ServiceKey[] }> {
  const services = sql`${activityKeys(hunt)} union all ${organisationKeys(hunt)}`;
  const { total, rows } = await pageOf<{ of: ServiceKey['of']; modified_at: Date }>(sight, services, hunt);
  return { total, keys: rows.map(({ of, id, modified_at }) => ({ of, id, modifiedAt: modified_at })) };
}

/** One page of organisations in the order of their ids. */
export async function findOrganisationIds(sight: Sight, hunt: HsdsHunt): Promise<{ total: number; ids: string[] }> {
  const where = all([
    openOrganisation(hunt),
    hunt.term === undefined ? undefined : kindOrWhat(hunt.term),
    inKinds(hunt),
  ]);
  const organisations = sql`select l.organisation_id as id from listings l where ${where}`;
  const { total, rows } = await pageOf(sight, organisations, hunt);
  return { total, ids: rows.map(({ id }) => id) };
}

/** What is found is looked through once, for the page and for the count; a page after the last one has no row. */
async function pageOf<T>(sight: Sight, found: Condition, { question }: HsdsHunt) {
  const { page, perPage } = question;
  const { rows } = await sql<T & { total: number; id: string | null }>`with found as materialized (${found})
    select counted.total, page.* from (select count(*) as total from found) counted
    left join (select * from found order by id limit ${perPage} offset ${(page - 1) * perPage}) page on true
    order by page.id`.execute(sight);
  const there = rows.filter((row): row is typeof row & { id: string } => row.id !== null);
  return { total: rows[0]?.total ?? 0, rows: there };
}

function activityKeys(hunt: HsdsHunt): Condition {
  const { question, term, taxonomy, at, only } = hunt;
  const where = all([
    isOpenActivity(hunt),
    only && sql`a.activity_id = ${only.activity}`,
    inPlace(hunt, sql`a.municipality_code`),
    question.search === undefined
      ? undefined
      : containsAll(sql`folded(a.title || ' ' || coalesce(a.profile ->> 'description', ''))`, question.search),
    question.organizationId === undefined ? undefined : sql`a.organisation_id = ${question.organizationId}`,
    question.modifiedAfter && sql`a.modified_at >= ${question.modifiedAfter}`,
    term === undefined ? undefined : activityHas(term),
    taxonomy === undefined ? undefined : activityHasAnyOf(taxonomy),
    at === undefined ? undefined : activityIsAt(at),
  ]);
  return sql`select 'activity' as of, a.activity_id as id, a.modified_at from activity_listings a
    join listings o on o.organisation_id = a.organisation_id where ${where}`;
}

/** Organisations without any public activity. */
function organisationKeys(hunt: HsdsHunt): Condition {
  const { question, term, taxonomy, at, only } = hunt;
  const where = all([
    openOrganisation(hunt),
    only && sql`l.organisation_id = ${only.organisation}`,
    sql`not exists (select from activity_listings a where a.organisation_id = l.organisation_id and ${isOpenActivity(hunt)})`,
    question.modifiedAfter && sql`l.modified_at >= ${question.modifiedAfter}`,
    term === undefined ? undefined : organisationDoes(term),
    taxonomy === undefined ? undefined : organisationDoesAnyOf(taxonomy),
    at === undefined ? undefined : organisationIsAt(at),
  ]);
  return sql`select 'organisation' as of, l.organisation_id as id, l.modified_at from listings l where ${where}`;
}

function openOrganisation(hunt: HsdsHunt): Condition {
  const { search, organizationId } = hunt.question;
  return all([
    isOpenActor(hunt.hiddenAt),
    inPlace(hunt, sql`l.municipality_code`),
    search === undefined ? undefined : containsAll(sql`l.folded_text`, search),
    organizationId === undefined ? undefined : sql`l.organisation_id = ${organizationId}`,
  ]);
}

/** In a municipality that has opened. */
function inPlace({ question, leftOut }: HsdsHunt, column: Condition): Condition {
  if (question.municipalityCode !== undefined) return sql`${column} = ${question.municipalityCode}`;
  return sql`${column} in (select m.municipality_code from municipality_openings m where m.municipality_code <> all(${[...leftOut]}::text[]))`;
}

/** Every word, wherever it stands; what would be a wildcard is a letter. */
function containsAll(text: Condition, search: string): Condition {
  const words = search.split(/\s+/).map(word => word.replaceAll(/[\\%_]/g, '\\$&'));
  return all(words.map(word => sql`${text} like '%' || folded(${word}) || '%'`));
}

const isSubject = (code: string) => (subjects as readonly string[]).includes(code);

/** A subject takes in everything under it. */
function activityHas(term: Term | null): Condition {
  if (term?.taxonomy === 'activity')
    return isSubject(term.code) ? sql`a.subject = ${term.code}` : sql`a.what = ${term.code}`;
  if (term?.taxonomy === 'audience') return sql`a.audience = ${term.code}`;
  if (term?.taxonomy === 'adaptation') return sql`a.profile -> 'adaptations' ->> ${term.code} in ('yes', 'partly')`;
  if (term?.taxonomy === 'offer') return offered[term.code] ?? no;
  if (term?.taxonomy === 'parent') return sql`a.profile ->> 'parentMayStay' = ${term.code}`;
  if (term?.taxonomy === 'police') return sql`a.profile ->> 'policePresence' = ${term.code}`;
  return no;
}

const offered: Record<string, Condition> = {
  free: sql`a.free`,
  'first-time-free': sql`(a.profile ->> 'firstTimeFree')::boolean`,
  'leisure-card': sql`a.leisure_card`,
};

const anyOf: Record<TaxonomyName, Condition> = {
  ...{ activity: sql`true`, audience: sql`true`, kind: no },
  adaptation: sql`jsonb_path_exists(a.profile, '$.adaptations.* ? (@ == "yes" || @ == "partly")')`,
  offer: sql`(${sql.join(Object.values(offered), sql` or `)})`,
  parent: sql`a.profile ? 'parentMayStay'`,
  police: sql`a.profile ? 'policePresence'`,
};
const activityHasAnyOf = (taxonomy: TaxonomyName | null): Condition => (taxonomy ? anyOf[taxonomy] : no);

function organisationDoes(term: Term | null): Condition {
  if (term?.taxonomy === 'offer' && term.code === 'leisure-card') return sql`(l.profile ->> 'leisureCard')::boolean`;
  if (term?.taxonomy !== 'activity') return no;
  return isSubject(term.code)
    ? sql`l.subjects @> array[${term.code}::text]`
    : sql`l.activities @> array[${term.code}::text]`;
}

function organisationDoesAnyOf(taxonomy: TaxonomyName | null): Condition {
  if (taxonomy === 'offer') return sql`(l.profile ->> 'leisureCard')::boolean`;
  return taxonomy === 'activity' ? sql`l.activities <> '{}'` : no;
}

const kindOrWhat = (term: Term | null): Condition => (term?.taxonomy === 'kind' ? sql`l.kind = ${term.code}` : no);
const inKinds = ({ taxonomy }: HsdsHunt): Condition | undefined =>
  taxonomy === undefined || taxonomy === 'kind' ? undefined : no;

const activityTells = sql`a.profile ->> 'placePrecision' is distinct from 'hidden'
  and coalesce(a.profile ->> 'placeName', a.profile ->> 'streetAddress', a.profile ->> 'latitude') is not null`;

function activityIsAt(at: NonNullable<HsdsHunt['at']>): Condition {
  if (at === 'anywhere') return sql`(${activityTells})`;
  if ('municipalityCode' in at) return sql`(${activityTells} and a.municipality_code = ${at.municipalityCode})`;
  return sql`(a.profile ->> 'placePrecision' = 'exact' and a.profile ? 'latitude' and ${metresFrom(at)} <= ${at.metres})`;
}

/** Straight over the ground; within a county the ground is flat enough. */
const metresFrom = ({ lat, lon }: { lat: number; lon: number }): Condition =>
  sql`111195 * sqrt(power((a.profile ->> 'latitude')::float8 - ${lat}, 2)
    + power(((a.profile ->> 'longitude')::float8 - ${lon}) * cos(radians(${lat})), 2))`;

/** The point of an organisation is a town's: it is within no number of metres of anything. */
function organisationIsAt(at: NonNullable<HsdsHunt['at']>): Condition {
  const street = sql`l.profile ->> 'placePrecision' = 'exact' and l.profile ? 'streetAddress'`;
  if (at === 'anywhere') return sql`(${street})`;
  return 'municipalityCode' in at ? sql`(${street} and l.municipality_code = ${at.municipalityCode})` : no;
}
