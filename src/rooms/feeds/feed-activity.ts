import type { ActivityField, ActivityProfile } from '#rooms/activities/activity.ts';
import type { PlacePrecision } from '#rooms/organisations/organisation.ts';
import type { Ring } from '#rooms/places/gazetteer.ts';
import type { RefusalCode, RemarkCode } from './feed-item.ts';

/** What a feed can say of an activity; all else is for the people here. */
export const importedFields = [
  'title',
  'what',
  'description',
  'minimumAge',
  'maximumAge',
  'audience',
  'schedule',
  'placeName',
  'streetAddress',
  'postalCode',
  'city',
  'latitude',
  'longitude',
  'gettingThere',
  'capacity',
  'cost',
  'firstTimeFree',
  'languages',
  'adaptations',
] as const satisfies readonly ActivityField[];
export type ImportedField = (typeof importedFields)[number];

/** An organisation here that an item may belong to. */
export interface KnownOrganisation {
  id: string;
  name: string;
  orgNumber?: string | undefined;
  minimumAge?: number | undefined;
  maximumAge?: number | undefined;
  placePrecision: PlacePrecision;
}

/** What an item is read against. */
export interface Around {
  today: string;
  /** The municipality's land and its neighbours'. */
  land: readonly Ring[];
  /** Whether a postal code lies here or next to here; undefined where nobody knows. */
  isNear(postalCode: string): boolean | undefined;
  organisations: readonly KnownOrganisation[];
  /** To which organisation all of it goes; undefined where each goes to the one that it names. */
  organisationId: string | undefined;
  /** What whoever connected it has said of what a feed leaves unsaid. */
  unsaidFree: boolean;
  unsaidSubject: string | undefined;
}

/** What became of an item when it was read against what is here. */
export type Taking =
  | { ok: true; organisation: KnownOrganisation; profile: ActivityProfile; remarks: RemarkCode[] }
  | { ok: false; refusal: RefusalCode; remarks: RemarkCode[] };
