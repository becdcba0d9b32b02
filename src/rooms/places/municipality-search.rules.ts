import type { CountryTables, Municipality, Postcode } from './gazetteer.ts';
import { folded, postcodeDigits, spelled, withinOneSlip } from './spelling.rules.ts';

/** What a typed name may mean, the surest kind first. */
const kinds = ['municipality', 'locality', 'area'] as const;
type Kind = (typeof kinds)[number];

interface Entry {
  readonly kind: Kind;
  readonly name: string;
  readonly folded: string;
  readonly municipality: Municipality;
  /** Inhabitants, where known: the larger of two with the same name comes first. */
  readonly weight: number;
}

interface Hit {
  readonly municipality: Municipality;
  /** 0 is best. */
  readonly rank: number;
  readonly weight: number;
}

export type SearchTables = Pick<CountryTables, 'municipalities' | 'localities' | 'postcodes'> & {
  readonly areas: readonly { readonly name: string; readonly municipalityCode: string }[];
};

const mostHits = 8;
const longestQuestion = 80;
const shortestForSlips = 5;

/** A search over names and postal codes: at most eight municipalities, best first, none for an empty question. */
export function municipalitySearch(tables: SearchTables): (text: string) => Municipality[] {
  const byCode = new Map(tables.municipalities.map(municipality => [municipality.code, municipality]));
  const entries = entriesOf(tables, byCode);
  return text => {
    if (text.length > longestQuestion) return [];
    const digits = postcodeDigits(text);
    return best(digits ? postcodeHits(digits, tables.postcodes, byCode) : nameHits(text, entries));
  };
}

function entriesOf(tables: SearchTables, byCode: ReadonlyMap<string, Municipality>): Entry[] {
  const entries: Entry[] = [];
  const add = (kind: Kind, municipalityCode: string, names: Iterable<string>, weight: number) => {
    const municipality = byCode.get(municipalityCode);
    if (!municipality) return;
    for (const name of new Set(names)) entries.push({ kind, name, folded: folded(name), municipality, weight });
  };
  for (const one of tables.municipalities) add('municipality', one.code, namesOf(one), one.population);
  for (const one of tables.localities) add('locality', one.municipalityCode, partsOf(one.name), one.population);
  for (const [code, places] of postalPlaces(tables.postcodes)) add('locality', code, places, 0);
  for (const one of tables.areas) add('area', one.municipalityCode, [one.name, ...one.name.split(/[-–/]/)], 0);
  return entries;
}

/** Some municipalities call themselves a town (stad) in everything but law. */
function namesOf({ name, fullName, slug }: Municipality): string[] {
  return [name, fullName, fullName.replace(/kommun$/, 'stad'), slug];
}

function postalPlaces(postcodes: readonly Postcode[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const { municipalityCode, place } of postcodes) {
    const known = places.get(municipalityCode) ?? new Set();
    places.set(municipalityCode, known.add(place));
  }
  return places;
}

/** "Ringhals, Skällåkra och Lingome" is one urban area with three names. */
function partsOf(name: string): string[] {
  return [name, ...name.split(/, | och |\s*\/\s*/)];
}

function nameHits(text: string, entries: readonly Entry[]): Hit[] {
  const name = text.replace(/^\s*region\s+/i, '');
  const asked = { spelled: spelled(name), folded: folded(name) };
  if (asked.folded === '') return [];
  const hits: Hit[] = [];
  for (const entry of entries) {
    const rank = rankOf(asked, entry);
    if (rank !== null) hits.push({ municipality: entry.municipality, weight: entry.weight, rank });
  }
  const limit = weakestWorthShowing(Math.min(...hits.map(hit => hit.rank)));
  return hits.filter(hit => hit.rank <= limit);
}

/** 0–5 the very name (with its dots, then without; by kind), 6–8 its beginning or that of a word in it, 9–11 one slip. */
function rankOf(asked: { spelled: string; folded: string }, entry: Entry): number | null {
  const kind = kinds.indexOf(entry.kind);
  if (asked.folded === entry.folded) return 2 * kind + (asked.spelled === spelled(entry.name) ? 0 : 1);
  if (asked.folded.length >= 2 && beginsAWord(asked.folded, entry.folded)) return 6 + kind;
  if (asked.folded.length >= shortestForSlips && withinOneSlip(asked.folded, entry.folded)) return 9 + kind;
  return null;
}

function beginsAWord(beginning: string, name: string): boolean {
  return name.startsWith(beginning) || name.includes(` ${beginning}`);
}

/** Who names a municipality right is not shown guesses; who names a place right may have meant the end of a longer name. */
function weakestWorthShowing(bestRank: number): number {
  if (bestRank <= 1) return 3;
  return bestRank <= 5 ? 6 : 11;
}

/** The code itself, else the codes that begin with it, else (a code not in the table) those of the same three digits. */
function postcodeHits(
  digits: string,
  postcodes: readonly Postcode[],
  byCode: ReadonlyMap<string, Municipality>,
): Hit[] {
  const beginning = (start: string) => postcodes.filter(({ postalCode }) => postalCode.startsWith(start));
  const exact = beginning(digits);
  const codes = exact.length > 0 ? exact : beginning(digits.slice(0, 3));
  const counts = Map.groupBy(codes, postcode => postcode.municipalityCode);
  return [...counts].flatMap(([code, { length: weight }]) => {
    const municipality = byCode.get(code);
    return municipality ? [{ municipality, weight, rank: 0 }] : [];
  });
}

function best(hits: readonly Hit[]): Municipality[] {
  const sorted = hits.toSorted(
    (a, b) => a.rank - b.rank || b.weight - a.weight || b.municipality.population - a.municipality.population,
  );
  return [...new Set(sorted.map(hit => hit.municipality))].slice(0, mostHits);
}
