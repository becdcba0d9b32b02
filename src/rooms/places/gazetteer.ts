import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PopulationPicture } from './population.ts';

/** A county (län). Which police region it belongs to is general knowledge, not verified: see data/README.md. */
export interface County {
  /** Two digits, with its leading zero. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly policeRegion: string;
}

export interface Municipality {
  /** Four digits, with its leading zero. */
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  /** Its public address, ASCII only. */
  readonly slug: string;
  /** Null only for an invented municipality, as is the police region. */
  readonly countyCode: string | null;
  readonly policeRegion: string | null;
  /** The middle of its largest piece of land, degrees WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** On 31 December 2019. */
  readonly population: number;
}

/** An urban area (tätort) of at least 200 people. */
export interface Locality {
  readonly code: string;
  readonly name: string;
  readonly municipalityCode: string;
  readonly lat: number;
  readonly lon: number;
  /** On 31 December 2020. */
  readonly population: number;
}

/** A postal code; its point is that of the place, shared by all codes of the place. */
export interface Postcode {
  /** Five digits without a blank. */
  readonly postalCode: string;
  readonly place: string;
  readonly municipalityCode: string;
  readonly lat: number;
  readonly lon: number;
}

/** A statistical area (RegSO); no coordinates were found for these. */
export interface Regso {
  readonly code: string;
  readonly name: string;
  readonly municipalityCode: string;
  readonly desoCount: number;
}

/** An area that a municipality has drawn and named itself. */
export interface OwnArea {
  readonly kind: 'own';
  readonly code: string;
  readonly name: string;
  readonly municipalityCode: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** How many people of each age live in a municipality. */
export interface PopulationByAge {
  readonly municipalityCode: string;
  /** Indexed by age: 0 to 19. */
  readonly girls: readonly number[];
  readonly boys: readonly number[];
  /** Both together. */
  readonly young: readonly number[];
  readonly youngTotal: number;
  /** All ages. */
  readonly total: number;
}

/** Degrees WGS 84: longitude first, as in GeoJSON. */
export type Position = readonly [lon: number, lat: number];
export type Ring = readonly Position[];

export type Borders = Topology<{ municipalities: GeometryCollection<{ code: string; name: string }> }>;

/** The country as the data files tell it; each table is read when first asked for. */
export interface CountryTables {
  readonly counties: readonly County[];
  readonly municipalities: readonly Municipality[];
  readonly localities: readonly Locality[];
  readonly postcodes: readonly Postcode[];
  readonly regso: readonly Regso[];
  readonly populationByAge: readonly PopulationByAge[];
  readonly borders: Borders;
}

/** One more municipality beside the 290, such as the invented one of the demo. */
export interface AddedMunicipality {
  readonly municipality: Municipality;
  readonly localities: readonly Locality[];
  readonly postcodes: readonly Postcode[];
  readonly areas: readonly OwnArea[];
  readonly populationByAge: PopulationByAge;
  /** Its areas again, with those who live there by age; of the country such figures come by import. */
  readonly populatedAreas: PopulationPicture;
  readonly outline: readonly Ring[];
}

/** First path segments that never can be a municipality. */
export const reservedSlugs = [
  'arbete',
  'demo',
  'en',
  'ar',
  'so',
  'latt',
  'sv',
  'api',
  'assets',
  'in',
  'ut',
  'om',
  'hjalp',
  'sok',
  'fritid',
  'oppna-data',
  'static',
  'brohamn',
  'favicon.ico',
  'robots.txt',
  'health',
] as const;

/** Credits that every page built on the data must show, word for word as the sources ask. */
export const credits = {
  postcodes: 'Postal codes: GeoNames (geonames.org), CC BY 4.0, adapted.',
  statistics: 'Källa: SCB',
  invented: 'Påhittade siffror',
} as const;
