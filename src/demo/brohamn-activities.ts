import { artActivities } from './brohamn-activities.arts.ts';
import { ballActivities } from './brohamn-activities.balls.ts';
import { boxingActivities } from './brohamn-activities.boxing.ts';
import { meetingActivities } from './brohamn-activities.meetings.ts';
import { outdoorActivities } from './brohamn-activities.outdoors.ts';
import { waterActivities } from './brohamn-activities.water.ts';
import type { DemoActivity } from './demo-activity.ts';

/** What children and young people of Brohamn can come to. */
export const brohamnActivities: readonly DemoActivity[] = [
  ...ballActivities,
  ...boxingActivities,
  ...waterActivities,
  ...outdoorActivities,
  ...artActivities,
  ...meetingActivities,
];
