import { type RawBuilder, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Facets, FilterName, PlaceFacet } from './finding.ts';
import { all, filterConditions, type Hunt, inSight, meetsWords } from './finding-match.storage.ts';
import { subjects } from './taxonomy.ts';

interface FacetRow {
  facet: 'areas' | 'kinds' | 'subjects' | 'activities' | 'languages' | 'roles' | 'places';
  value: string | null;
  name: string | null;
  kind: 'own' | 'locality' | 'regso' | null;
  lat: number | null;
  lon: number | null;
  count: number;
}

/** How many hits each choice would leave; meant for one municipality, where every listing can be counted in a moment. */
export async function findFacets(sight: Sight, hunt: Hunt): Promise<Facets> {
  const filters = filterConditions(hunt.filters);
  const names = [...filters.keys()];
  const holds = [...filters].map(([name, condition]) => sql`, (${condition}) as ${sql.ref(flag(name))}`);
  // A choice of a filter widens the others of the same filter, so its own condition is left out of its count.
  const but = (own: FilterName) =>
    all(names.filter(name => name !== own).map(name => sql<boolean>`${sql.ref(flag(name))}`));
  const { rows } = await sql<FacetRow>`with base as materialized (
      select l.kind, l.subjects, l.activities, l.area_ids, l.languages, l.roles_wanted, l.place_name, l.lat, l.lon ${sql.join(holds, sql``)}
      from listings l where ${all([inSight(hunt), meetsWords(hunt)])})
    select * from (select 'kinds' as facet, kind as value, null as name, null as kind, null::float8 as lat, null::float8 as lon, count(*) as count
      from base where ${but('kinds')} group by base.kind
    union all ${unnested('subjects', 'subjects', but('what'))}
    union all ${unnested('activities', 'activities', but('what'))}
    union all ${unnested('languages', 'languages', but('languages'))}
    union all ${unnested('roles', 'roles_wanted', but('roles'))}
    union all select 'areas', a.id, a.name, a.kind, null, null, count(*)
      from base join areas a on a.id = any(base.area_ids) where ${but('areas')} group by a.id
    union all select 'places', place_name, null, null, lat, lon, count(*)
      from base where ${but('place')} group by place_name, lat, lon
    ) counted order by count desc, value collate "sv-x-icu"`.execute(sight);
  return facetsFrom(rows);
}

const flag = (name: FilterName) => `holds_${name}`;

function unnested(facet: FacetRow['facet'], column: string, where: RawBuilder<boolean>) {
  return sql`select ${sql.lit(facet)}, value, null, null, null, null, count(*)
    from base, unnest(${sql.ref(`base.${column}`)}) value where ${where} group by value`;
}

function facetsFrom(rows: readonly FacetRow[]): Facets {
  const of = (facet: FacetRow['facet']) =>
    rows.flatMap(row => (row.facet === facet && row.value !== null ? [{ ...row, value: row.value }] : []));
  const values = (facet: FacetRow['facet']) => of(facet).map(({ value, count }) => ({ value, count }));
  const isSubject = (code: string) => subjects.some(subject => subject === code);
  return {
    kinds: values('kinds'),
    what: [...values('subjects'), ...values('activities').filter(({ value }) => !isSubject(value))],
    languages: values('languages'),
    roles: values('roles'),
    areas: of('areas').map(({ value, count, name, kind }) => ({
      value,
      count,
      name: name ?? value,
      kind: kind ?? 'own',
    })),
    places: rows.filter(row => row.facet === 'places').map(placeFrom),
  };
}

function placeFrom({ value, lat, lon, count }: FacetRow): PlaceFacet {
  return lat === null || lon === null ? { name: null, lat: 0, lon: 0, count } : { name: value, lat, lon, count };
}

/** How many hits each municipality has, for a search across all that have opened. */
export async function countByMunicipality(sight: Sight, hunt: Hunt): Promise<Map<string, number>> {
  const conditions = all([inSight(hunt), meetsWords(hunt), ...filterConditions(hunt.filters).values()]);
  const { rows } = await sql<{ code: string; count: number }>`select l.municipality_code as code, count(*) as count
    from listings l where ${conditions} group by l.municipality_code`.execute(sight);
  return new Map(rows.map(({ code, count }) => [code, count]));
}
