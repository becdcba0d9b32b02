import { type RawBuilder, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { canBeMisspelt } from './finding.rules.ts';
import { type Found, fewHits, type Hit, type PublicActor, pageSize } from './finding.ts';
import {
  all,
  filterConditions,
  type Hunt,
  inSight,
  likenessOf,
  meetsWords,
  rankOf,
  similarityFrom,
} from './finding-match.storage.ts';
import type { OrganisationKind, Origin, Profile } from './organisation.ts';

interface HitRow {
  total: number;
  similar: number;
  slug: string | null;
  municipality_code: string;
  name: string;
  kind: string;
  activities: string[];
  place_name: string | null;
  minimum_age: number | null;
  maximum_age: number | null;
  languages: string[];
  summary: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  assured_at: Date;
  rank: number;
}

const similarRank = 4;

/** The hits, best first, with how many there are; without words by name. Planned as one read of the index in either case. */
function hitsOf(hunt: Hunt): RawBuilder<unknown> {
  const conditions = all([inSight(hunt), meetsWords(hunt), ...filterConditions(hunt.filters).values()]);
  // Ranking is done once; without ranking, the count and the page each have an index of their own.
  return sql`hits as ${hunt.search ? sql`materialized` : sql`not materialized`} (
    select l.organisation_id, l.name, ${rankOf(hunt)} as rank, ${likenessOf(hunt)} as likeness from listings l where ${conditions})`;
}

function orderOf({ search }: Hunt, table: string) {
  const name = sql`${sql.ref(`${table}.name`)} collate "sv-x-icu", ${sql.ref(`${table}.organisation_id`)}`;
  const rank = sql.ref(`${table}.rank`);
  const likeness = sql.ref(`${table}.likeness`);
  return search ? sql`${rank}, case when ${rank} = ${similarRank} then -${likeness} end, ${name}` : name;
}

/** Looks by letters and meaning; where that finds next to nothing, once more with what is spelt alike. */
async function forgiving<T extends { total: number }>(
  sight: Sight,
  hunt: Hunt,
  find: (hunt: Hunt) => Promise<T>,
): Promise<T> {
  const found = await find(hunt);
  const words = hunt.search?.words ?? [];
  if (found.total >= fewHits || !words.some(({ word }) => canBeMisspelt(word))) return found;
  await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(similarityFrom)}, true)`.execute(sight);
  return find({ ...hunt, similar: true });
}

/** One page of a list and the count of all of it. */
export function findHits(sight: Sight, hunt: Hunt, page: number): Promise<Found> {
  return forgiving(sight, hunt, each => findPage(sight, each, page));
}

async function findPage(sight: Sight, hunt: Hunt, page: number): Promise<Found> {
  const { rows } = await sql<HitRow>`with ${hitsOf(hunt)},
    page as (select * from hits order by ${orderOf(hunt, 'hits')} limit ${pageSize} offset ${(page - 1) * pageSize})
    select counted.*, page.rank, l.slug, l.municipality_code, l.name, l.kind, l.activities, l.place_name, l.minimum_age,
      l.maximum_age, l.languages, left(l.profile ->> 'description', 220) as summary, l.profile ->> 'email' as email,
      l.profile ->> 'phone' as phone, l.profile ->> 'website' as website,
      l.assured_at
    from (select count(*) as total, count(*) filter (where rank = ${similarRank}) as similar from hits) counted
    left join page on true left join listings l on l.organisation_id = page.organisation_id
    order by ${orderOf(hunt, 'page')}`.execute(sight);
  const [first] = rows;
  return {
    total: first?.total ?? 0,
    similar: first?.similar ?? 0,
    hits: rows.flatMap(row => (row.slug === null ? [] : hitFrom({ ...row, slug: row.slug }))),
  };
}

function hitFrom(row: HitRow & { slug: string }): Hit {
  return {
    slug: row.slug,
    municipalityCode: row.municipality_code,
    name: row.name,
    kind: row.kind as OrganisationKind,
    activities: row.activities,
    placeName: row.place_name,
    minimumAge: row.minimum_age,
    maximumAge: row.maximum_age,
    languages: row.languages,
    summary: row.summary,
    email: row.email,
    phone: row.phone,
    website: row.website,
    assuredAt: row.assured_at,
    similar: row.rank === similarRank,
  };
}

export interface ActorRow {
  organisation_id: string;
  municipality_code: string;
  slug: string;
  profile: Profile;
  areas: { id: string; name: string }[] | null;
  place_name: string | null;
  lat: number | null;
  lon: number | null;
  assured_at: Date;
  assurer: Origin | null;
}

/** What is read of a whole public page. */
export const actorColumns = sql`l.organisation_id, l.municipality_code, l.slug, l.profile, l.place_name, l.lat, l.lon, l.assured_at, l.assurer,
  (select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name collate "sv-x-icu") from areas a where a.id = any(l.area_ids)) as areas`;

export function actorFrom(row: ActorRow): PublicActor {
  return {
    id: row.organisation_id,
    municipalityCode: row.municipality_code,
    slug: row.slug,
    profile: row.profile,
    areas: row.areas ?? [],
    placeName: row.place_name,
    lat: row.lat,
    lon: row.lon,
    assuredAt: row.assured_at,
    assurer: row.assurer,
  };
}

/** The public page of one actor; undefined where there is none, or it is too old to be shown. */
export async function findActor(sight: Sight, hunt: Hunt, slug: string): Promise<PublicActor | undefined> {
  const { rows } = await sql<ActorRow>`select ${actorColumns} from listings l
    where ${inSight(hunt)} and l.slug = ${slug}`.execute(sight);
  return rows[0] && actorFrom(rows[0]);
}

interface ActorPage {
  total: number;
  actors: PublicActor[];
}

/** Whole public pages, best first: at most `limit` from `offset`, and how many there are in all. */
export function findActors(sight: Sight, hunt: Hunt, limit: number, offset: number): Promise<ActorPage> {
  return forgiving(sight, hunt, each => findActorPage(sight, each, limit, offset));
}

async function findActorPage(sight: Sight, hunt: Hunt, limit: number, offset: number): Promise<ActorPage> {
  const { rows } = await sql<ActorRow & { total: number }>`with ${hitsOf(hunt)},
    page as (select * from hits order by ${orderOf(hunt, 'hits')} limit ${limit} offset ${offset})
    select counted.total, ${actorColumns} from (select count(*) as total from hits) counted
    left join page on true left join listings l on l.organisation_id = page.organisation_id
    order by ${orderOf(hunt, 'page')}`.execute(sight);
  return { total: rows[0]?.total ?? 0, actors: rows.flatMap(row => (row.organisation_id ? [actorFrom(row)] : [])) };
}
