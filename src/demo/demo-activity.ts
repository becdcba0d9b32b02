import type { z } from 'zod';
import type { activitySchema } from '#rooms/activities/activity.ts';
import type { Weekday } from '#rooms/activities/schedule.ts';

type Told = Omit<z.input<typeof activitySchema>, 'schedule' | 'leisureCard' | 'areaId' | 'languages'>;

/** An invented activity of Brohamn; its term is laid around the day the demo is filled, so that it is never over. */
export interface DemoActivity {
  organisationSlug: string;
  profile: Told & { areaId?: string; languages?: string[] };
  times: readonly (readonly [day: Weekday, startTime: string, endTime: string])[];
  /** Goes on until further notice. */
  openEnd?: boolean;
  takesLeisureCard?: boolean;
  /** Title of the function that answers questions. */
  contact?: string;
  /** Months since somebody last said "stämmer fortfarande". */
  assuredMonthsAgo: number;
  /** What the organisation has changed since; it waits for the coordinator. */
  pending?: Partial<Told>;
  /** Not yet seen by anybody outside. */
  unapproved?: boolean;
}
