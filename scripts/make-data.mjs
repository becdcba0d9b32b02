// Rebuilds data/ from a folder of the gathered source tables (named in data/README.md), or writes to a second folder:
//   node scripts/make-data.mjs SOURCE_FOLDER [TARGET_FOLDER]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { feature } from 'topojson-client';
import { reservedSlugs } from '../src/rooms/places/gazetteer.ts';
import { slugOf } from '../src/rooms/places/spelling.rules.ts';

// Håbo and Habo would share `habo`. Habo is spelled so and keeps it; å is written aa where there is no å.
const settledSlugs = { '0305': 'haabo' };

const expectedRows = {
  counties: 21,
  municipalities: 290,
  localities: 2017,
  postcodes: 18870,
  regso: 3363,
  ages: 29290,
};

const [source, target = fileURLToPath(new URL('../data', import.meta.url))] = process.argv.slice(2);
if (source) make(source, target);
else {
  process.stderr.write('Say which folder holds the source tables: node scripts/make-data.mjs FOLDER [TARGET]\n');
  process.exitCode = 1;
}

function make(from, to) {
  const tables = tablesFrom(from);
  check(tables);
  mkdirSync(to, { recursive: true });
  write(join(to, 'counties.csv'), csv(tables.counties));
  write(join(to, 'municipalities.csv'), csv(tables.municipalities));
  write(join(to, 'localities.csv'), csv(tables.localities));
  write(join(to, 'postcodes.csv.gz'), csv(tables.postcodes));
  write(join(to, 'regso.csv.gz'), csv(tables.regso));
  write(join(to, 'population-by-age.csv.gz'), csv(tables.ages));
  write(join(to, 'municipality-borders.topojson.gz'), JSON.stringify(tables.borders));
}

function tablesFrom(folder) {
  const rows = file => parse(textOf(join(folder, file)), { columns: true });
  const borders = JSON.parse(textOf(join(folder, 'municipalities.topojson')));
  const ages = rows('population_age_2019.csv.gz');
  const counties = countiesFrom(rows('counties.csv'), rows('police_regions.csv'));
  return {
    borders,
    ages,
    counties,
    municipalities: municipalitiesFrom(rows('municipalities.csv'), counties, ages, borders),
    localities: rows('localities.csv').map(row => ({ ...row, name: row.name.trim() })),
    postcodes: rows('postcodes.csv.gz').map(row => ({ ...row, place: mendedPlace(row.place) })),
    regso: rows('regso_2020.csv').map(row => ({
      code: row.regso_code,
      name: row.regso_name.trim(),
      municipality_code: row.municipality_code,
      deso_count: row.deso_count,
    })),
  };
}

function countiesFrom(counties, policeRegions) {
  const regions = new Map(policeRegions.map(row => [row.county_code, row.police_region]));
  return counties.map(row => ({
    code: row.county_code,
    name: row.county_name,
    short_name: row.county_name_short,
    police_region: regions.get(row.county_code),
    police_region_verified: 'no',
  }));
}

function municipalitiesFrom(municipalities, counties, ages, borders) {
  const regions = new Map(counties.map(county => [county.code, county.police_region]));
  const people = Map.groupBy(ages, row => row.municipality_code);
  return municipalities.map(({ municipality_code: code, municipality_name_short: name, ...row }) => ({
    code,
    name,
    full_name: row.municipality_name,
    slug: settledSlugs[code] ?? slugOf(name),
    county_code: row.county_code,
    police_region: regions.get(row.county_code),
    ...middleOf(borders, code),
    population: people.get(code).reduce((sum, age) => sum + Number(age.women) + Number(age.men), 0),
  }));
}

/** GeoNames has some places in capitals, some without any, and three with Â for Ä. */
function mendedPlace(place) {
  const letters = place.replaceAll('Â', 'Ä');
  const shouted = letters === letters.toUpperCase() || letters === letters.toLowerCase();
  return shouted ? letters.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, first => first.toUpperCase()) : letters;
}

/** The centroid of the largest piece of land; where that falls outside it, the middle of the widest stretch at its latitude. */
function middleOf(borders, code) {
  const geometry = borders.objects.municipalities.geometries.find(({ id }) => id === code);
  const { type, coordinates } = feature(borders, geometry).geometry;
  const outer = (type === 'Polygon' ? [coordinates] : coordinates).map(([ring]) => ring);
  const [ring] = outer.toSorted((a, b) => Math.abs(centroid(b).area) - Math.abs(centroid(a).area));
  const { lat, lon } = centroid(ring);
  const [west, east] = widestStretch(ring, lat);
  const inside = stretches(ring, lat).some(([from, to]) => from < lon && lon < to);
  return { lat: lat.toFixed(4), lon: (inside ? lon : (west + east) / 2).toFixed(4) };
}

function centroid(ring) {
  let [area, x, y] = [0, 0, 0];
  for (const [index, [lon, lat]] of ring.slice(0, -1).entries()) {
    const [nextLon, nextLat] = ring[index + 1];
    const cross = lon * nextLat - nextLon * lat;
    area += cross / 2;
    x += (lon + nextLon) * cross;
    y += (lat + nextLat) * cross;
  }
  return { area, lon: x / (6 * area), lat: y / (6 * area) };
}

function stretches(ring, lat) {
  const crossings = ring.slice(0, -1).flatMap(([lon, from], index) => {
    const [nextLon, to] = ring[index + 1];
    return from > lat === to > lat ? [] : [lon + ((nextLon - lon) * (lat - from)) / (to - from)];
  });
  const ordered = crossings.toSorted((a, b) => a - b);
  return ordered.flatMap((west, index) => (index % 2 === 0 ? [[west, ordered[index + 1]]] : []));
}

function widestStretch(ring, lat) {
  return stretches(ring, lat).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
}

function check({ borders, municipalities, ...tables }) {
  const counted = { ...tables, municipalities };
  for (const [name, rows] of Object.entries(expectedRows))
    if (counted[name].length !== rows) throw new Error(`${name}: ${counted[name].length} rows, expected ${rows}`);
  const slugs = municipalities.map(({ slug }) => slug);
  const wrong = slugs.filter(
    (slug, index) => !/^[a-z]+(-[a-z]+)*$/.test(slug) || reservedSlugs.includes(slug) || slugs.indexOf(slug) !== index,
  );
  if (wrong.length > 0) throw new Error(`slugs that are not free: ${wrong.join(', ')}`);
  if (borders.objects.municipalities.geometries.length !== municipalities.length)
    throw new Error('borders are missing');
}

function csv(rows) {
  const cell = value => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return `${[Object.keys(rows[0]), ...rows.map(Object.values)].map(cells => cells.map(cell).join(',')).join('\n')}\n`;
}

function textOf(path) {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function write(path, text) {
  writeFileSync(path, path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
}
