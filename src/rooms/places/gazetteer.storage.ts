import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type {
  Borders,
  CountryTables,
  County,
  Locality,
  Municipality,
  PopulationByAge,
  Postcode,
  Regso,
} from './gazetteer.ts';
import { youngAges } from './population.ts';

type Cells = readonly string[];

/** The tables in `dataFolder`, each read from its file the first time it is touched; a missing file throws then. */
export function readCountry(dataFolder: string): CountryTables {
  const table = <Row>(file: string, row: (cells: Cells) => Row) =>
    linesOf(join(dataFolder, file)).map(line => row(cellsOf(line)));
  const readers = {
    counties: () => table('counties.csv', countyOf),
    municipalities: () => table('municipalities.csv', municipalityOf),
    localities: () => table('localities.csv', localityOf),
    postcodes: () => table('postcodes.csv.gz', postcodeOf),
    regso: () => table('regso.csv.gz', regsoOf),
    populationByAge: () => summedByAge(table('population-by-age.csv.gz', cells => cells)),
    borders: () => JSON.parse(textOf(join(dataFolder, 'municipality-borders.topojson.gz'))) as Borders,
  };
  return lazily(readers);
}

/** An object whose properties are made when first read, and then kept. */
function lazily<Values extends object>(makers: { [Name in keyof Values]: () => Values[Name] }): Values {
  const made = {} as Values;
  for (const name of Object.keys(makers) as (keyof Values)[])
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  return made;
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Our own files hold no line breaks in a cell; reading them by line took a tenth of the time of a general CSV reader. */
function linesOf(path: string): string[] {
  return textOf(path).trimEnd().split('\n').slice(1);
}

function cellsOf(line: string): Cells {
  if (!line.includes('"')) return line.split(',');
  const cells = line.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,"]*))(?=,|$)/g);
  return Array.from(cells, ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

function countyOf([code = '', name = '', shortName = '', policeRegion = '']: Cells): County {
  return { code, name, shortName, policeRegion };
}

function municipalityOf(cells: Cells): Municipality {
  const [code = '', name = '', fullName = '', slug = '', countyCode = '', policeRegion = '', lat, lon, population] =
    cells;
  return { code, name, fullName, slug, countyCode, policeRegion, ...point(lat, lon), population: Number(population) };
}

function localityOf([code = '', name = '', municipalityCode = '', lat, lon, population]: Cells): Locality {
  return { code, name, municipalityCode, ...point(lat, lon), population: Number(population) };
}

function postcodeOf(c: Cells): Postcode {
  return {
    postalCode: c[0] ?? '',
    place: c[1] ?? '',
    municipalityCode: c[2] ?? '',
    lat: Number(c[3]),
    lon: Number(c[4]),
  };
}

function regsoOf([code = '', name = '', municipalityCode = '', desoCount]: Cells): Regso {
  return { code, name, municipalityCode, desoCount: Number(desoCount) };
}

function point(lat: string | undefined, lon: string | undefined) {
  return { lat: Number(lat), lon: Number(lon) };
}

function summedByAge(rows: readonly Cells[]): PopulationByAge[] {
  return [...Map.groupBy(rows, ([code = '']) => code)].map(([municipalityCode, ages]) => {
    const girls = ages.slice(0, youngAges).map(([, , women]) => Number(women));
    const boys = ages.slice(0, youngAges).map(([, , , men]) => Number(men));
    const young = girls.map((count, age) => count + (boys[age] ?? 0));
    const total = sum(ages.map(([, , women, men]) => Number(women) + Number(men)));
    return { municipalityCode, girls, boys, young, youngTotal: sum(young), total };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
