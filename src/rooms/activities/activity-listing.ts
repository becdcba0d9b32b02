import type { ActivityOrigin, ActivityProfile } from './activity.ts';

/** The public face of an activity: nothing in it that may not leave. */
export interface ActivityListing {
  activityId: string;
  organisationId: string;
  municipalityCode: string;
  slug: string;
  profile: ActivityProfile;
  subject: string;
  /** 1 for Monday to 7 for Sunday. */
  days: number[];
  /** The last day on which it happens; undefined where the end is open. */
  endsOn: string | undefined;
  /** Where it is; undefined when it may not or cannot be said. */
  placeName: string | undefined;
  lat: number | undefined;
  lon: number | undefined;
  assuredAt: Date;
}

/** What a parent asks for. */
export interface ActivityQuestion {
  age?: number | undefined;
  /** 1 for Monday to 7 for Sunday. */
  day?: number | undefined;
  postalCode?: string | undefined;
  free: boolean;
  leisureCard: boolean;
  language?: string | undefined;
  page: number;
}

/** An activity as a list and its page show it. */
export interface FoundActivity {
  id: string;
  organisationId: string;
  organisationName: string;
  organisationSlug: string;
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

export const activityPageSize = 20;
