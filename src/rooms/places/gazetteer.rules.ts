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
import { municipalityOutline, neighbourCodes } from './outline.rules.ts';
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
  outlineOf(code: string): readonly Ring[];
  /** Those with a common border on land, by code. */
  neighboursOf(code: string): Municipality[];
}

/** Lays lookups over the tables and the added municipalities; every index is built when first needed. */
export function gazetteerOver(country: CountryTables, added: readonly AddedMunicipality[] = []): Gazetteer {
  const municipalities = [...country.municipalities, ...added.map(one => one.municipality)];
  const localities = once(() => [...country.localities, ...added.flatMap(one => one.localities)]);
  const postcodes = once(() => [...country.postcodes, ...added.flatMap(one => one.postcodes)]);
  const ages = once(() => [...country.populationByAge, ...added.map(one => one.populationByAge)]);
  const ownAreas = added.flatMap(one => one.areas);
  const search = once(() =>
    municipalitySearch({
      municipalities,
      localities: localities(),
      postcodes: postcodes(),
      areas: [...country.regso, ...ownAreas],
    }),
  );
  const localitiesByCode = once(() => byMunicipality(localities().toSorted((a, b) => b.population - a.population)));
  const regsoByCode = once(() => byMunicipality(country.regso));
  const byPostalCode = once(() => new Map(postcodes().map(postcode => [postcode.postalCode, postcode])));
  const agesByCode = once(() => new Map(ages().map(row => [row.municipalityCode, row])));
  const names = naming(municipalities);
  return {
    counties: country.counties,
    municipalities,
    get postcodes() {
      return postcodes();
    },
    ...names,
    findMunicipality: text => search()(text),
    countyByCode: code => country.counties.find(county => county.code === code),
    localitiesOf: code => localitiesByCode().get(code) ?? [],
    regsoOf: code => regsoByCode().get(code) ?? [],
    ownAreasOf: code => ownAreas.filter(area => area.municipalityCode === code),
    postcodePlace: postalCode => byPostalCode().get(postalCode.replace(/\s/g, '')),
    populationByAge: code => agesByCode().get(code),
    outlineOf: code =>
      added.find(one => one.municipality.code === code)?.outline ?? municipalityOutline(country.borders, code),
    neighboursOf: code => neighbourCodes(country.borders, code).flatMap(near => names.municipalityByCode(near) ?? []),
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
