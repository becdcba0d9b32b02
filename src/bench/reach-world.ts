import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { projectFolder } from '#house/project-folder.ts';
import type { Locality } from '#rooms/places/gazetteer.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { type Ages, type Demand, type Supply, type Weekday, whos } from '#rooms/reach/reach.ts';

/** Children and activities of a country: children counted, activities invented. */
export interface World {
  name: string;
  areas: Demand[];
  activities: Supply[];
}

/** Invented towns are round, and as dense as this everywhere: a common figure for Swedish urban areas. */
const peoplePerSquareKilometre = 1500;
const metresPerDegree = 111_320;

type Random = () => number;

/** The same numbers every time: mulberry32, in the public domain. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every urban area as one point, and activities around them by population. */
export function localityWorld(activityCount: number, ages: Ages): World {
  const childrenOf = childrenByMunicipality(ages);
  const municipalities = gazetteerWith(false).municipalities;
  const areas = municipalities.flatMap(({ code }) => {
    const towns = gazetteerWith(false).localitiesOf(code);
    const people = towns.reduce((sum, { population }) => sum + population, 0);
    return towns.map(town => demandOf(town.code, town, childrenOf(code), town.population / people));
  });
  return { name: 'localities', areas, activities: inventActivities(activityCount) };
}

/** As many points as a municipality has RegSO areas, strewn over its towns: the areas' own coordinates are not in the data. */
export function strewnWorld(activityCount: number, ages: Ages): World {
  const random = randomFrom(3363);
  const childrenOf = childrenByMunicipality(ages);
  const areas = gazetteerWith(false).municipalities.flatMap(({ code, lat, lon }) => {
    const towns = gazetteerWith(false).localitiesOf(code);
    const pick = picker(towns);
    return gazetteerWith(false)
      .regsoOf(code)
      .map((area, _, all) => {
        const town = pick(random);
        const point = town ? around(town, random) : { lat, lon };
        return demandOf(area.code, point, childrenOf(code), 1 / all.length);
      });
  });
  return { name: 'RegSO, strewn', areas, activities: inventActivities(activityCount) };
}

function demandOf(id: string, { lat, lon }: { lat: number; lon: number }, counts: Children, share: number): Demand {
  const part = (all: readonly number[]) => all.map(count => count * share);
  return { id, lat, lon, girls: part(counts.girls), boys: part(counts.boys) };
}

type Children = Pick<Demand, 'girls' | 'boys'>;

/** The table itself, because the gazetteer adds girls and boys together. */
function childrenByMunicipality({ from, to }: Ages): (code: string) => Children {
  const file = join(projectFolder, 'data', 'population-by-age.csv.gz');
  const rows: string[][] = parse(gunzipSync(readFileSync(file)), { from: 2 });
  const byCode = Map.groupBy(
    rows.filter(([, age]) => Number(age) >= from && Number(age) <= to),
    ([code]) => code ?? '',
  );
  return code => {
    const years = (byCode.get(code) ?? []).toSorted((a, b) => Number(a[1]) - Number(b[1]));
    return { girls: years.map(([, , women]) => Number(women)), boys: years.map(([, , , men]) => Number(men)) };
  };
}

/** Most are for both; capacities, ages and days as a register might have them. */
function inventActivities(count: number): Supply[] {
  const random = randomFrom(2009);
  const pick = picker(
    gazetteerWith(false).municipalities.flatMap(({ code }) => gazetteerWith(false).localitiesOf(code)),
  );
  return Array.from({ length: count }, (_, at) => {
    const from = 4 + Math.floor(random() * 14);
    return {
      id: String(at),
      ...around(pick(random) as Locality, random),
      ages: { from, to: from + Math.floor(random() * 8) },
      who: random() < 0.7 ? 'all' : (whos[1 + Math.floor(random() * 2)] ?? 'all'),
      capacity: random() < 0.02 ? 0 : 8 + Math.floor(random() * 33),
      affordable: random() < 0.5,
      sessions: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
        weekday: (1 + Math.floor(random() * 7)) as Weekday,
        startsAt: (15 + Math.floor(random() * 6)) * 60,
      })),
    };
  });
}

/** Draws towns, each as often as its people. */
function picker(towns: readonly Locality[]): (random: Random) => Locality | undefined {
  let sum = 0;
  const upTo = towns.map(({ population }) => {
    sum += population;
    return sum;
  });
  return random => {
    const drawn = random() * sum;
    let low = 0;
    let high = towns.length - 1;
    while (low < high) {
      const half = (low + high) >> 1;
      if ((upTo[half] as number) > drawn) high = half;
      else low = half + 1;
    }
    return towns[low];
  };
}

/** A point anywhere in a round town of its size, evenly over the ground. */
function around({ lat, lon, population }: Locality, random: Random): { lat: number; lon: number } {
  const radius = Math.sqrt(population / (Math.PI * peoplePerSquareKilometre)) * 1000;
  const metres = radius * Math.sqrt(random());
  const way = random() * 2 * Math.PI;
  return {
    lat: lat + (metres * Math.sin(way)) / metresPerDegree,
    lon: lon + (metres * Math.cos(way)) / (metresPerDegree * Math.cos((lat * Math.PI) / 180)),
  };
}
