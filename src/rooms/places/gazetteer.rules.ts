import type {
  AddedMunicipality,
  CountryTables,
  County,
  Locality,
  Municipality,
  OwnArea,
  PopulationByAge,
  Postcode,
  Regso,
  Ring,
} from './gazetteer.ts';
import { municipalitySearch } from './municipality-search.rules.ts';
import { countryOutline, municipalityOutline, neighbourCodes } from './outline.rules.ts';
import type { PopulationPicture } from './population.ts';
import { folded, slugOf, spelled } from './spelling.rules.ts';

/** The country-wide data, asked as a page asks it. Unknown codes answer undefined or an empty list. */
export interface Gazetteer {
  readonly counties: readonly County[];
  /** By code, an added one last. */
  readonly municipalities: readonly Municipality[];
  /** Every postal code, an added municipality's last. */
  readonly postcodes: readonly Postcode[];
  /** By name of municipality, place or district, or by postal code, as a person types it; at most 8, best first. */
  findMunicipality(text: string): Municipality[];
  /** Takes the native spelling too: where the answer's slug is not the text asked for, redirect to it. */
  municipalityBySlug(text: string): Municipality | undefined;
  municipalityByCode(code: string): Municipality | undefined;
  countyByCode(code: string): County | undefined;
  /** Municipalities whose name is the same but for the dots, as Habo and Håbo. */
  namesakesOf(code: string): Municipality[];
  /** Largest first. */
  localitiesOf(code: string): Locality[];
  regsoOf(code: string): Regso[];
  ownAreasOf(code: string): OwnArea[];
  /** Takes the code with or without its blank. */
  postcodePlace(postalCode: string): Postcode | undefined;
  populationByAge(code: string): PopulationByAge | undefined;
  /** Where the young of an added municipality live; of the country such figures come by import. */
  invented(code: string): PopulationPicture | undefined;
  outlineOf(code: string): readonly Ring[];
  /** All of Sweden, without what is added to it. */
  countryOutline(): readonly Ring[];
  /** Those with a common border on land, by code. */
  neighboursOf(code: string): Municipality[];
}

/** Lays lookups over the tables and the added municipalities; every index is built when first needed. */
export function gazetteerOver(country: CountryTables, added: readonly AddedMunicipality[] = []): Gazetteer {
  const lists = listsOf(country, added);
  const search = once(() => municipalitySearch(lists));
  const names = naming(lists.municipalities);
  return {
    counties: country.counties,
    municipalities: lists.municipalities,
    get postcodes() {
      return lists.postcodes;
    },
    ...names,
    ...contents(lists),
    findMunicipality: text => search()(text),
    countyByCode: code => country.counties.find(county => county.code === code),
    invented: code => added.find(one => one.municipality.code === code)?.populatedAreas,
    outlineOf: code =>
      added.find(one => one.municipality.code === code)?.outline ?? municipalityOutline(country.borders, code),
    countryOutline: once(() => countryOutline(country.borders)),
    neighboursOf: code => neighbourCodes(country.borders, code).flatMap(near => names.municipalityByCode(near) ?? []),
  };
}

/** The country's rows and the added ones, joined without reading a file before it is asked for. */
function listsOf(country: CountryTables, added: readonly AddedMunicipality[]) {
  const localities = once(() => [...country.localities, ...added.flatMap(one => one.localities)]);
  const postcodes = once(() => [...country.postcodes, ...added.flatMap(one => one.postcodes)]);
  const ownAreas = added.flatMap(one => one.areas);
  return {
    municipalities: [...country.municipalities, ...added.map(one => one.municipality)],
    ownAreas,
    get localities() {
      return localities();
    },
    get postcodes() {
      return postcodes();
    },
    get regso() {
      return country.regso;
    },
    get areas() {
      return [...country.regso, ...ownAreas];
    },
    get ages() {
      return [...country.populationByAge, ...added.map(one => one.populationByAge)];
    },
  };
}

type Contents = Pick<Gazetteer, 'localitiesOf' | 'regsoOf' | 'ownAreasOf' | 'postcodePlace' | 'populationByAge'>;

function contents(lists: ReturnType<typeof listsOf>): Contents {
  const localities = once(() => byMunicipality(lists.localities.toSorted((a, b) => b.population - a.population)));
  const regso = once(() => byMunicipality(lists.regso));
  const postcodes = once(() => new Map(lists.postcodes.map(postcode => [postcode.postalCode, postcode])));
  const ages = once(() => new Map(lists.ages.map(row => [row.municipalityCode, row])));
  return {
    localitiesOf: code => localities().get(code) ?? [],
    regsoOf: code => regso().get(code) ?? [],
    ownAreasOf: code => lists.ownAreas.filter(area => area.municipalityCode === code),
    postcodePlace: postalCode => postcodes().get(postalCode.replace(/\s/g, '')),
    populationByAge: code => ages().get(code),
  };
}

type Naming = Pick<Gazetteer, 'municipalityByCode' | 'municipalityBySlug' | 'namesakesOf'>;

/** The native name is tried before the folded one: "håbo" is Håbo, though its letters without ring spell Habo. */
function naming(municipalities: readonly Municipality[]): Naming {
  const byCode = new Map(municipalities.map(one => [one.code, one]));
  const bySlug = new Map(municipalities.map(one => [one.slug, one]));
  const byName = new Map(municipalities.map(one => [spelled(one.name), one]));
  const byFolded = Map.groupBy(municipalities, one => folded(one.name));
  return {
    municipalityByCode: code => byCode.get(code),
    municipalityBySlug: text => bySlug.get(text) ?? byName.get(spelled(text)) ?? bySlug.get(slugOf(text)),
    namesakesOf: code => {
      const name = folded(byCode.get(code)?.name ?? '');
      return (byFolded.get(name) ?? []).filter(one => one.code !== code);
    },
  };
}

function byMunicipality<Row extends { readonly municipalityCode: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, row => row.municipalityCode);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
