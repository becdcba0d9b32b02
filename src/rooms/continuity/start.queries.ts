import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { type ActivityStart, activityStartOf } from '#rooms/activities/activity-tasks.queries.ts';
import { type EnquiryWork, enquiryWorkOf, type Means } from '#rooms/enquiries/enquiry.queries.ts';
import type { Enquiry } from '#rooms/enquiries/enquiry.ts';
import { type Glances, glancesAt } from '#rooms/enquiries/enquiry-glance.queries.ts';
import type { Watched } from '#rooms/functions/function.queries.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { findOfferedTo } from '#rooms/functions/handover.storage.ts';
import { type WorkStart, workStartOf } from '#rooms/organisations/work-list.queries.ts';
import { looksDueFor } from '#rooms/reach/attempt.queries.ts';
import type { Attempt } from '#rooms/reach/attempt.ts';
import { type TakenOver, takenOverBy } from './taken-over.queries.ts';
import { thinOf } from './thin.queries.ts';

/** What waits for somebody who has just come in. */
export interface Start {
  /** What she has been asked back, and waits for a word of hers. */
  toMe: Enquiry[];
  /** What was declined, and she has not seen yet. */
  declined: Enquiry[];
  /** Enquiries that wait for an answer of hers, the most urgent first. */
  answer: Enquiry[];
  /** What nobody has taken in the municipalities that she coordinates. */
  top: Enquiry[];
  /** Answers that she has, and has not said whether they helped. */
  answered: Enquiry[];
  known: EnquiryWork['known'];
  /** What those that are shown are told apart by. */
  glances: Glances;
  /** Functions of hers, or of the municipalities that she coordinates, that hang by a thread. */
  thin: Watched[];
  /** How many more of them stand and fall with one person; only for whoever coordinates. */
  alone: number;
  /** Functions that somebody has asked her to take over. */
  offered: LocalFunction[];
  takenOver: TakenOver[];
  /** What is tried where children find nothing, and is to be followed up by now. */
  tried: Attempt[];
  organisations: WorkStart;
  /** What waits among activities. */
  activities: ActivityStart;
}

/** So many of a sort are shown on the first page; the list has the rest. */
export const mostShown = 5;

export async function startOf(means: Means, actor: SignedIn, now: Date): Promise<Start> {
  const { database } = means;
  const enquiries = await enquiriesOf(database, actor);
  const { toMe, declined, answer, top, answered } = enquiries;
  const shown = [toMe, declined, answer, top, answered].flatMap(all => all.slice(0, mostShown));
  return {
    ...enquiries,
    glances: await glancesAt(means, actor, shown, now),
    ...(await thinOf(database, actor, now)),
    offered: await database.read(actor, async sight => findFunctions(sight, await findOfferedTo(sight, actor.id))),
    takenOver: await takenOverBy(database, actor, now),
    tried: await looksDueFor(database, actor, now),
    organisations: await workStartOf(database, actor, now),
    activities: await activityStartOf(database, actor, now),
  };
}

async function enquiriesOf(database: Database, actor: SignedIn) {
  const { toMe, declined, waiting, top, asked, known } = await enquiryWorkOf(database, actor);
  return {
    ...{ toMe, declined, top, known },
    answer: waiting.filter(({ state, pausedAt }) => (state === 'asked' || state === 'taken') && !pausedAt),
    answered: asked.filter(({ state }) => state === 'answered'),
  };
}
