import { expect, test } from 'vitest';
import { blobOf, geoJson, geoPackage, squareAround, varberg } from '../../../tests/support/populations.ts';
import { eachFeature } from './population-geopackage.storage.ts';
import type { Points } from './population-import.ts';
import { newPoints, pointsInText } from './population-points.rules.ts';
import { shapeInGeoPackage } from './population-wkb.rules.ts';

const pointsOf = (text: string): Points => {
  const read = pointsInText(new Uint8Array(Buffer.from(text)));
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
};
const [hasten = { code: '', lat: 0, lon: 0, each: 0 }] = varberg;
const metres = squareAround(hasten);
const wkt = (order: (pair: [number, number]) => string) => `POLYGON ((${metres.map(order).join(', ')}))`;

function expectHasten(points: Points, code = hasten.code): void {
  const { lat = 0, lon = 0 } = points.areas.get(code) ?? {};
  expect(lat).toBeCloseTo(hasten.lat, 5);
  expect(lon).toBeCloseTo(hasten.lon, 5);
}

test('GeoJSON in metres', () => {
  const points = pointsOf(geoJson(varberg));
  expect(points).toMatchObject({ astray: 0, turned: 0 });
  expect(points.areas.size).toBe(3);
  expectHasten(points);
  expect(points.areas.get(hasten.code)?.name).toBe('Namn 1383R005');
});

test('a GeoPackage says the same', () => {
  const collector = newPoints();
  expect(eachFeature(geoPackage(varberg), collector.take)).toBe(true);
  expectHasten(collector.points());
});

test('a GeoPackage that is cut off, or another database, is damaged', () => {
  const whole = geoPackage(varberg);
  for (const bytes of [whole.subarray(0, 5000), Buffer.from('SQLite format 3\u0000')])
    expect(eachFeature(bytes, () => {})).toBe(false);
});

test('a shape that ends too early is none', () => {
  const whole = blobOf(metres);
  for (let length = 0; length < whole.length; length++)
    expect(shapeInGeoPackage(whole.subarray(0, length))).toBeUndefined();
  expect(shapeInGeoPackage(whole)).toBeDefined();
});

test.each([
  ['a table with degrees', `kod;lat;lon\n1383R005;${hasten.lat};${hasten.lon}\n`, 0],
  [
    'decimal commas',
    `kod;lat;lon\n1383R005;${String(hasten.lat).replace('.', ',')};${String(hasten.lon).replace('.', ',')}\n`,
    0,
  ],
  ['degrees the other way round', `kod;lat;lon\n1383R005;${hasten.lon};${hasten.lat}\n`, 1],
  ['a shape in text, east first', `FID,regsokod,sp_geometry\na,1383R005,"${wkt(([x, y]) => `${x} ${y}`)}"\n`, 0],
  ['a shape in text, north first', `FID,regsokod,sp_geometry\na,1383R005,"${wkt(([x, y]) => `${y} ${x}`)}"\n`, 1],
  [
    'several polygons in text',
    `regsokod,wkt\n1383R005,"MULTI${wkt(([x, y]) => `${x} ${y}`)
      .replace('((', '(((')
      .replace('))', ')))')}"\n`,
    0,
  ],
])('%s', (_, text, turned) => {
  const points = pointsOf(text);
  expectHasten(points);
  expect(points.turned).toBe(turned);
});

test('a DeSO goes by its own code, and remembers the RegSO around it', () => {
  const text = geoJson(varberg).replaceAll('"regsokod":"1383R005"', '"desokod":"1383C1010","regsokod":"1383R005"');
  const points = pointsOf(text);
  expectHasten(points, '1383C1010');
  expect(points.areas.get('1383C1010')?.regso).toBe('1383R005');
});

test.each([
  ['another part of the world', '[[40,20],[41,20],[41,21],[40,20]]'],
  ['no area', '[[12,57],[12,57],[12,57]]'],
  ['words', '[["a","b"],["c","d"],["e","f"]]'],
  ['too little', '[]'],
])('a place in %s is astray', (_, ring) => {
  const text = `{"features":[{"properties":{"regsokod":"1383R005"},"geometry":{"type":"Polygon","coordinates":[${ring}]}}]}`;
  expect(pointsOf(text)).toMatchObject({ astray: 1, areas: new Map() });
});

test.each([
  ['half a file', geoJson(varberg).slice(0, 400), 'points-damaged'],
  ['another JSON', '{"type":"Topology"}', 'points-damaged'],
  ['nothing', '  ', 'points-empty'],
  ['shapefiles, packed', 'PK\u0003\u0004regso.shp', 'points-kind'],
])('%s is no file of points', (_, text, fault) => {
  expect(pointsInText(new Uint8Array(Buffer.from(text)))).toMatchObject({ ok: false, fault: { code: fault } });
});
