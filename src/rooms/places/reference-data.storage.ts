import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Gazetteer } from './gazetteer.rules.ts';
import { ownAreaId } from './municipality.ts';

type Row = Record<string, unknown>;

/**
 * Fills the reference tables from the gazetteer, as the database's owner, when its edition is another than the one
 * they hold. Rows that are gone from the files stay, because something may hang on them.
 */
export async function fillReferenceData(ownerUrl: string, gazetteer: Gazetteer): Promise<boolean> {
  const tables = referenceRows(gazetteer);
  const sha256 = createHash('sha256').update(JSON.stringify(tables)).digest('hex');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    // FORCE binds the owner too; filling the country's own tables is what lifts it, for this transaction only.
    for (const name of [...Object.keys(tables), 'reference_data'])
      await client.query(`alter table ${name} no force row level security`);
    const { rows } = await client.query("select sha256 from reference_data where name = 'gazetteer'");
    const stale = rows[0]?.sha256 !== sha256;
    if (stale) await fillAll(client, tables, sha256);
    for (const name of [...Object.keys(tables), 'reference_data'])
      await client.query(`alter table ${name} force row level security`);
    await client.query('commit');
    return stale;
  } finally {
    await client.end();
  }
}

async function fillAll(client: pg.Client, tables: Record<string, Row[]>, sha256: string): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) await fill(client, name, rows);
  await client.query(
    "insert into reference_data (name, sha256) values ('gazetteer', $1) on conflict (name) do update set sha256 = excluded.sha256",
    [sha256],
  );
}

async function fill(client: pg.Client, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const [key, ...rest] = columns;
  await client.query(
    `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)
     on conflict (${key}) do update set ${rest.map(name => `${name} = excluded.${name}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
}

function referenceRows(gazetteer: Gazetteer): Record<string, Row[]> {
  const codes = gazetteer.municipalities.map(one => one.code);
  return {
    counties: gazetteer.counties.map(({ code, name }) => ({ code, name })),
    municipalities: gazetteer.municipalities.map(one => ({
      code: one.code,
      name: one.name,
      full_name: one.fullName,
      slug: one.slug,
      county_code: one.countyCode,
      police_region: one.policeRegion,
      lat: one.lat,
      lon: one.lon,
      population: one.population,
    })),
    areas: codes.flatMap(code => areaRows(gazetteer, code)),
    postcodes: gazetteer.postcodes.map(({ postalCode, place, municipalityCode, lat, lon }) => ({
      postal_code: postalCode,
      place,
      municipality_code: municipalityCode,
      lat,
      lon,
    })),
  };
}

function areaRows(gazetteer: Gazetteer, code: string): Row[] {
  const point = { lat: null, lon: null, population: null };
  return [
    ...gazetteer.ownAreasOf(code).map(area => ({
      id: ownAreaId(code, area.code),
      municipality_code: code,
      kind: 'own',
      name: area.name,
      lat: area.lat,
      lon: area.lon,
      population: area.population,
    })),
    ...gazetteer.localitiesOf(code).map(town => ({
      id: town.code,
      municipality_code: code,
      kind: 'locality',
      name: town.name,
      lat: town.lat,
      lon: town.lon,
      population: town.population,
    })),
    ...gazetteer
      .regsoOf(code)
      .map(area => ({ id: area.code, municipality_code: code, kind: 'regso', name: area.name, ...point })),
  ];
}
