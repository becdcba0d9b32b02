import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import {
  type LocalRole,
  localRoles,
  type OrganisationKind,
  type Origin,
  organisationKinds,
  type Profile,
} from './organisation.ts';
import { activities, subjects, type TaxonomyCode } from './taxonomy.ts';

/** Rows on one page of a list. */
export const pageSize = 50;

/** A search that finds fewer than this on its letters also shows what is spelt like it. */
export const fewHits = 5;

/** Choices that narrow a list; those of one kind widen each other, those of different kinds all hold. */
export interface Filters {
  areas: string[];
  kinds: OrganisationKind[];
  what: TaxonomyCode[];
  age: number | undefined;
  languages: string[];
  roles: LocalRole[];
  /** A name of a place on the map, or `withoutPlace`. */
  place: string | undefined;
}
export type FilterName = keyof Filters;

/** Stands in an address for those that have no place on the map. */
export const withoutPlace = '-';

export const findingViews = ['list', 'map', 'print'] as const;
export type FindingView = (typeof findingViews)[number];

/** What somebody looks for, as an address tells it. */
export interface Question extends Filters {
  text: string;
  page: number;
  view: FindingView;
}

/** One word of a search and what it may stand for beside its letters. */
export interface SearchWord {
  word: string;
  /** Codes of the activity taxonomy. */
  codes: string[];
  /** Municipalities that are called so. */
  municipalityCodes: string[];
}

/** A free text made ready to look for. */
export interface Search {
  phrase: string;
  words: SearchWord[];
}

/** A row of a list. */
export interface Hit {
  slug: string;
  municipalityCode: string;
  name: string;
  kind: OrganisationKind;
  activities: string[];
  placeName: string | null;
  minimumAge: number | null;
  maximumAge: number | null;
  languages: string[];
  summary: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  assuredAt: Date;
  /** Only spelt like what was asked for. */
  similar: boolean;
}

export interface Found {
  /** All hits, the similar ones among them. */
  total: number;
  similar: number;
  hits: Hit[];
}

/** A value that a filter can take, and how many it would leave. */
export interface FacetValue {
  value: string;
  /** Undefined where counting would take too long. */
  count: number | undefined;
}

export interface AreaFacet extends FacetValue {
  count: number;
  name: string;
  kind: 'own' | 'locality' | 'regso';
}

/** Where on the map so many of the hits lie; without a name, those that lie nowhere. */
export interface PlaceFacet {
  name: string | null;
  lat: number;
  lon: number;
  count: number;
}

/** How many hits each choice of each filter would leave, the other filters kept. */
export interface Facets {
  areas: AreaFacet[];
  kinds: FacetValue[];
  what: FacetValue[];
  languages: FacetValue[];
  roles: FacetValue[];
  places: PlaceFacet[];
}

/** Every choice there is, uncounted. */
export const everyChoice: Facets = {
  areas: [],
  kinds: organisationKinds.map(uncounted),
  what: [...subjects, ...activities].map(uncounted),
  languages: spokenLanguages.map(uncounted),
  roles: localRoles.map(uncounted),
  places: [],
};

function uncounted(value: string): FacetValue {
  return { value, count: undefined };
}

/** A whole public page, for the actor's own page and for what leaves as a file. */
export interface PublicActor {
  id: string;
  municipalityCode: string;
  slug: string;
  profile: Profile;
  areas: { id: string; name: string }[];
  placeName: string | null;
  lat: number | null;
  lon: number | null;
  assuredAt: Date;
  /** Whose word it is; null where nobody's is known. */
  assurer: Origin | null;
}
