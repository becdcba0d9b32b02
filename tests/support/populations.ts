import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Actor } from '#house/actor.ts';
import { present } from '#house/decision.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { applyPopulation, receivePopulation, type SentPopulation } from '#rooms/places/population-import.commands.ts';
import { replacing } from '#rooms/places/population-import.policy.ts';
import { populationImportOf } from '#rooms/places/population-import.queries.ts';
import { planePoint } from '#rooms/places/sweref.rules.ts';
import { type TestHouse, testNow } from './test-house.ts';

/** Invented figures in the forms that SCB's database gives out, with real codes of areas. */
export interface InventedArea {
  code: string;
  lat: number;
  lon: number;
  /** Girls and boys of each class of five years, alike. */
  each: number;
}

export const varberg: readonly InventedArea[] = [
  { code: '1383R005', lat: 57.1089, lon: 12.2781, each: 40 },
  { code: '1383R011', lat: 56.9418, lon: 12.4006, each: 25 },
  { code: '1383R014', lat: 57.1057, lon: 12.2502, each: 60 },
];

export const classes = ['0-4', '5-9', '10-14', '15-19'];

/** A table as PxWeb saves it, semicolons between and one column a year. */
export function pxweb(
  areas: readonly InventedArea[],
  { year = 2024, suffix = '_RegSO2025', ages = classes } = {},
): string {
  const rows = areas.flatMap(({ code, each }) =>
    ages.flatMap(age => [
      `"${code}${suffix}";"${age} år";"män";"..";${each}`,
      `"${code}${suffix}";"${age} år";"kvinnor";"..";${each}`,
      `"${code}${suffix}";"${age} år";"totalt";"..";${2 * each}`,
    ]),
  );
  const header = `"region";"ålder";"kön";"Folkmängd ${year - 1}";"Folkmängd ${year}"`;
  return ['"Folkmängden per region efter ålder, kön och år"', '', header, ...rows, ''].join('\r\n');
}

/** The same as JSON-stat 2. */
export function jsonStat(areas: readonly InventedArea[], year = '2024'): string {
  const codes = areas.map(({ code }) => `${code}_RegSO2025`);
  const order = (all: readonly string[]) => Object.fromEntries(all.map((each, at) => [each, at]));
  const dimension = {
    Region: { label: 'region', category: { index: order(codes) } },
    Alder: { label: 'ålder', category: { index: order([...classes, 'totalt']), label: { totalt: 'totalt' } } },
    Kon: { label: 'kön', category: { index: { 1: 0, 2: 1 }, label: { 1: 'män', 2: 'kvinnor' } } },
    ContentsCode: { label: 'tabellinnehåll', category: { index: { x: 0 } } },
    Tid: { label: 'år', category: { index: [year] } },
  };
  const value = areas.flatMap(({ each }) => [...classes.map(() => each), 4 * each].flatMap(count => [count, count]));
  const size = [codes.length, classes.length + 1, 2, 1, 1];
  return JSON.stringify({ version: '2.0', class: 'dataset', id: Object.keys(dimension), size, dimension, value });
}

/** A square around a place, corners east before north in SWEREF 99 TM. */
export function squareAround({ lat, lon }: { lat: number; lon: number }, half = 400): [number, number][] {
  const { x, y } = planePoint(lat, lon);
  const turns: [number, number][] = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ];
  return turns.map(([east, north]) => [x + east * half, y + north * half]);
}

/** Places as the geodata service gives them in JSON. */
export function geoJson(areas: readonly InventedArea[]): string {
  const features = areas.map(area => ({
    type: 'Feature',
    properties: { regsokod: area.code, regsonamn: `Namn ${area.code}`, kommunkod: area.code.slice(0, 4) },
    geometry: { type: 'Polygon', coordinates: [squareAround(area)] },
  }));
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
  return JSON.stringify({ type: 'FeatureCollection', features, crs });
}

/** The same as a GeoPackage. */
export function geoPackage(areas: readonly InventedArea[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-gpkg-'));
  const file = join(folder, 'regso.gpkg');
  const database = new DatabaseSync(file);
  database.exec(`create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id int);
    insert into gpkg_geometry_columns values ('RegSO_2025', 'sp_geometry', 'POLYGON', 3006);
    create table "RegSO_2025" (fid integer primary key, sp_geometry blob, regsokod text, regsonamn text);`);
  const put = database.prepare('insert into "RegSO_2025" (sp_geometry, regsokod, regsonamn) values (?, ?, ?)');
  for (const area of areas) put.run(blobOf(squareAround(area)), area.code, `Namn ${area.code}`);
  database.close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** A GeoPackage header without an envelope, and a polygon of one ring in little-endian WKB. */
export function blobOf(ring: readonly (readonly [number, number])[]): Buffer {
  const head = Buffer.from([0x47, 0x50, 0, 1, 0xbe, 0x0b, 0, 0, 1, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(ring.length, 17);
  const corners = Buffer.alloc(16 * ring.length);
  for (const [at, [x, y]] of ring.entries()) {
    corners.writeDoubleLE(x, 16 * at);
    corners.writeDoubleLE(y, 16 * at + 8);
  }
  return Buffer.concat([head, corners]);
}

const named = (name: string, text: string | Buffer) => ({ name, bytes: new Uint8Array(Buffer.from(text)) });

/** What somebody sends, whole and sound. */
export function sentPopulation(areas = varberg, year = 2024): SentPopulation {
  return {
    figures: named('folkmangd.csv', pxweb(areas, { year })),
    points: named('regso.geojson', geoJson(areas)),
    countedOn: undefined,
    source: 'Källa: SCB',
  };
}

/** Reads figures in up to the preview; answers its id. */
export async function waitingPopulation(
  { database }: Pick<TestHouse, 'database'>,
  actor: Actor,
  sent = sentPopulation(),
) {
  const received = await receivePopulation(database, actor, gazetteerWith(true), sent, testNow);
  return present(received.ok ? received.id : undefined);
}

/** The same, and uses them. */
export async function appliedPopulation(house: Pick<TestHouse, 'database'>, actor: Actor, sent = sentPopulation()) {
  const id = await waitingPopulation(house, actor, sent);
  const { replaced } = await populationImportOf(house.database, actor, id);
  await applyPopulation(house.database, actor, id, replacing(replaced), testNow);
  return id;
}
