import type { ActivityProfile } from './activity.ts';

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
