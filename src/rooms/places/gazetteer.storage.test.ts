import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readCountry } from './gazetteer.storage.ts';

const project = join(import.meta.dirname, '../../..');
const dataFolder = join(project, 'data');
const country = readCountry(dataFolder);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const textOf = (folder: string, file: string) => {
  const bytes = readFileSync(join(folder, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

describe('the country in data/', () => {
  test.each([
    ['counties', 21],
    ['municipalities', 290],
    ['localities', 2017],
    ['postcodes', 18870],
    ['regso', 3363],
    ['populationByAge', 290],
  ] as const)('%s: %i rows', (table, rows) => expect(country[table]).toHaveLength(rows));

  test('the sums are those of the sources', () => {
    expect(sum(country.municipalities.map(one => one.population))).toBe(10_327_589);
    expect(sum(country.populationByAge.map(one => one.total))).toBe(10_327_589);
    expect(sum(country.populationByAge.map(one => one.youngTotal))).toBe(2_403_730);
    expect(sum(country.localities.map(one => one.population))).toBe(9_088_367);
  });

  test('every row names a municipality, every municipality a county with its police region', () => {
    const codes = new Set(country.municipalities.map(one => one.code));
    const rows = [...country.localities, ...country.postcodes, ...country.regso, ...country.populationByAge];
    expect(rows.filter(row => !codes.has(row.municipalityCode))).toEqual([]);
    const regions = new Map(country.counties.map(county => [county.code, county.policeRegion]));
    expect(country.municipalities.filter(one => regions.get(one.countyCode ?? '') !== one.policeRegion)).toEqual([]);
    expect(new Set(regions.values()).size).toBe(7);
  });

  test('every point lies in Sweden', () => {
    const points = [...country.municipalities, ...country.localities, ...country.postcodes];
    expect(points.filter(({ lat, lon }) => !(lat > 55 && lat < 69.1 && lon > 10.9 && lon < 24.2))).toEqual([]);
  });

  test('a cell with commas in quotes is read as a general reader reads it', () => {
    const rows = parse<{ name: string }>(textOf(dataFolder, 'localities.csv'), { columns: true });
    expect(country.localities.map(one => one.name)).toEqual(rows.map(row => row.name));
    expect(country.localities.find(one => one.code === '1427TC104')?.name).toBe('Smögen, Kungshamn och Väjern');
  });

  test('a table is read once', () => expect(country.postcodes).toBe(country.postcodes));

  test('a missing folder throws when a table is touched, and not before', () => {
    const nowhere = readCountry(join(dataFolder, 'nowhere'));
    expect(() => nowhere.counties).toThrow('ENOENT');
  });

  test('what is large is compressed', () => {
    const plain = readdirSync(dataFolder).filter(file => !file.endsWith('.gz'));
    expect(plain.filter(file => readFileSync(join(dataFolder, file)).length > 100_000)).toEqual([]);
  });
});

const sources = process.env.BRYGGA_SHARED_DATA ?? join(project, '../shared/data');
const sourcesAreHere = existsSync(join(sources, 'municipalities.topojson'));
const rebuilt = sourcesAreHere
  ? 'data/ is what scripts/make-data.mjs makes'
  : `data/ rebuilt: left out, no source tables in ${sources}`;

test.skipIf(!sourcesAreHere)(rebuilt, () => {
  const target = mkdtempSync(join(tmpdir(), 'brygga-data-'));
  try {
    execFileSync(process.execPath, [join(project, 'scripts/make-data.mjs'), sources, target]);
    const files = readdirSync(target);
    expect(readdirSync(dataFolder).filter(file => file !== 'README.md')).toEqual(files);
    for (const file of files) expect(textOf(target, file) === textOf(dataFolder, file), file).toBe(true);
  } finally {
    rmSync(target, { recursive: true });
  }
});
