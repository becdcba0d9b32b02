import type { ActivityProfile } from './activity.ts';

/** An activity as the public list has it, for other programs: nothing in it that may not leave. */
export interface ListedActivity {
  id: string;
  slug: string;
  municipalityCode: string;
  profile: ActivityProfile;
  placeName: string | undefined;
  assuredAt: Date;
  organisation: { id: string; slug: string; name: string; assuredAt: Date };
}
