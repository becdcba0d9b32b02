import type { ActivityOrigin, ActivityProfile, Adaptation } from '#rooms/activities/activity.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';

/** Who else comes: girls only, or nobody is left out. */
export const companies = ['girls', 'mixed'] as const;
export type Company = (typeof companies)[number];

/** When in the evening it begins: before 18, or from then on. */
export const daytimes = ['early', 'late'] as const;
export type Daytime = (typeof daytimes)[number];

/** How far one can get, metres straight over the ground: on foot, by bicycle, by bus. The same zones as `reach` counts by. */
export const distances = [2000, 5000, 15_000] as const;
export type Distance = (typeof distances)[number];

/** What a parent asks for. */
export interface ActivityQuestion {
  subject?: Subject | undefined;
  age?: number | undefined;
  /** 1 for Monday to 7 for Sunday. */
  day?: number | undefined;
  postalCode?: string | undefined;
  /** Id of an area of the municipality, to look from; a postal code goes before it. */
  area?: string | undefined;
  within?: Distance | undefined;
  /** The name of a place on the map. */
  place?: string | undefined;
  free: boolean;
  leisureCard: boolean;
  language?: string | undefined;
  daytime?: Daytime | undefined;
  company?: Company | undefined;
  parentStays: boolean;
  adaptations: readonly Adaptation[];
  /** Also in the neighbouring municipalities. */
  neighbours: boolean;
  view: 'list' | 'map';
  page: number;
}

/** One of the things that a question can ask for; when nothing fits, what fails in only one of them nearly does. */
export type Aspect =
  | ('subject' | 'age' | 'day' | 'cost' | 'language' | 'daytime' | 'company' | 'parentStays' | 'distance')
  | ('place' | 'municipality' | Adaptation);

/** An activity as a list and its page show it. */
export interface FoundActivity {
  id: string;
  organisationId: string;
  organisationName: string;
  organisationSlug: string;
  municipalityCode: string;
  slug: string;
  profile: ActivityProfile;
  subject: string;
  placeName: string | undefined;
  /** From the point that was asked from, metres. */
  metres: number | undefined;
  endsOn: string | undefined;
  assuredAt: Date;
  assurer: ActivityOrigin | undefined;
}

/** What fits but for one thing, the nearest first, and how many there are of its kind. */
export interface NearlyFitting {
  aspect: Aspect;
  /** For an age: whether it is for those who are a year older, or a year younger. */
  side: 'older' | 'younger' | undefined;
  count: number;
  found: FoundActivity[];
}

/** Hits at one place on the map. */
export interface ListedPlace {
  name: string;
  lat: number;
  lon: number;
  count: number;
}

export const activityPageSize = 20;
