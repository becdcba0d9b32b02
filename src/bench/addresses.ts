import pg from 'pg';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';

/** Addresses of one kind of page, measured together. */
export interface Sample {
  name: string;
  /** Whether somebody has written a word and waits for what it finds. */
  search: boolean;
  paths: string[];
}

/** Swedish as people write it: inflected, joined, without dots, misspelt, by place, by language and by what is done. */
const words = [
  ...[
    'fotboll',
    'fotbollsförening',
    'musik',
    'scouter',
    'scoutkår',
    'kyrkan',
    'simning',
    'simklubben',
    'ridklubb',
    'dans',
  ],
  ...['teater', 'hembygd', 'pensionarer', 'barn', 'ungdomar', 'läxhjälp', 'nattvandring', 'jakt', 'fiske', 'motor'],
  ...['gymnastik', 'inebandy', 'handbol', 'schack', 'kör', 'konst', 'språkkafé', 'röda korset', 'lions', 'båtklubb'],
  ...[
    'brukshund',
    'bordtennis',
    'friidrott',
    'orientering',
    'skidor',
    'ishockey',
    'boule',
    'kultur',
    'politik',
    'samhälle',
  ],
] as const;

/** What a visitor also ticks; the first few tick nothing. */
const filters = ['', '', '&alder=12', '&typ=association', '&vad=sports', '&sida=2'] as const;

const perKind = 40;
const plainLists = 20;

/** Addresses of municipalities and actors that are in the database, the same each time it holds the same. */
export async function sampleAddresses(url: string): Promise<Sample[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const places = await largest(client);
  const actors = await client.query<{ code: string; slug: string }>(
    'select municipality_code as code, slug from listings order by md5(municipality_code || slug) limit $1',
    [perKind],
  );
  await client.end();
  const lists = Array.from({ length: perKind }, (_, at) => `/${places[at % places.length]}/aktorer`);
  const asked = (at: number) => `?q=${encodeURIComponent(words[at % words.length] ?? '')}`;
  return [
    {
      name: 'Search in a municipality',
      search: true,
      paths: lists.map((list, at) => list + asked(at) + filters[at % filters.length]),
    },
    { name: 'Search in all of Sweden', search: true, paths: words.map((_, at) => `/sok${asked(at)}`) },
    {
      name: 'The page of an actor',
      search: false,
      paths: actors.rows.map(({ code, slug }) => `/${slugOf(code)}/aktorer/${slug}`),
    },
    { name: 'A list without a search', search: false, paths: lists.slice(0, plainLists) },
  ];
}

/** The forty with the longest registers: where a search has most to do. */
async function largest(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ code: string }>(
    'select municipality_code as code from listings group by 1 order by count(*) desc, 1 limit $1',
    [perKind],
  );
  return rows.map(({ code }) => slugOf(code));
}

function slugOf(code: string): string {
  return gazetteerWith(false).municipalityByCode(code)?.slug ?? code;
}
