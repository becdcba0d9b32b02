import type { OpenActivity } from '#rooms/activities/open-activity.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import type { OpenActor } from '#rooms/organisations/open-actor.ts';

/** The version of Open Referral's Human Services Data Specification that is spoken here. */
export const hsdsVersion = '3.1';
export const hsdsPath = '/api/hsds';

/** What HSDS calls a service: an activity, or what an organisation does where it has told of no activity. */
export type ServiceSource =
  | {
      of: 'activity';
      activity: OpenActivity;
      /** Undefined where its own page is too old to be shown: nothing is told of it then. */
      organisation: OpenActor | undefined;
      /** Whom one can ask, where that is open to all. */
      contact: LocalFunction | undefined;
    }
  | { of: 'organisation'; organisation: OpenActor };

/** Where the pages of a municipality are, and what it is called. */
export interface Whereabouts {
  origin: string;
  municipality(code: string): { slug: string; fullName: string } | undefined;
}

export const taxonomies = ['activity', 'kind', 'audience', 'adaptation', 'offer', 'parent', 'police'] as const;
export type TaxonomyName = (typeof taxonomies)[number];

/** What an activity takes or gives beside what it costs. */
export const offers = ['free', 'first-time-free', 'leisure-card'] as const;

/** A term of one of our lists; codes are ours, ids follow from them. */
export interface Term {
  taxonomy: TaxonomyName;
  code: string;
  name: string;
  /** Code of the term it lies under, in the same list. */
  parent?: string | undefined;
}

/** What other programs ask a collection for. */
export interface HsdsQuestion {
  page: number;
  perPage: number;
  search: string | undefined;
  municipalityCode: string | undefined;
  /** Undefined asks for no term; an id that we do not know finds nothing. */
  termId: string | undefined;
  taxonomyId: string | undefined;
  organizationId: string | undefined;
  parentId: string | undefined;
  modifiedAfter: Date | undefined;
  /** Only ids and when each was modified, all of them in one answer. */
  minimal: boolean;
  /** With everything that hangs on each. */
  full: boolean;
  fullService: boolean;
  topOnly: boolean;
  /** Five digits, known here. */
  postalCode: string | undefined;
  /** From the point of the postal code, metres. */
  metres: number | undefined;
}

/** What can be wrong with a question, and with which parameter. */
export type HsdsFault =
  | 'unknown'
  | 'twice'
  | 'page'
  | 'per_page'
  | 'flag'
  | 'id'
  | 'time'
  | 'format'
  | 'search'
  | 'municipality'
  | 'postcode'
  | 'proximity';

export const defaultPerPage = 50;
export const mostPerPage = 500;
/** With everything that hangs on each, a page holds fewer: it is the program's time. */
export const mostWhole = 200;
/** So many pages would be more than there is in the country. */
export const lastPage = 100_000;
/** One answer holds at most so many with `minimal`. */
export const mostMinimal = 100_000;
