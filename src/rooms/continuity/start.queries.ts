import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { type EnquiryWork, enquiryWorkOf } from '#rooms/enquiries/enquiry.queries.ts';
import type { Enquiry } from '#rooms/enquiries/enquiry.ts';
import type { Watched } from '#rooms/functions/function.queries.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { findOfferedTo } from '#rooms/functions/handover.storage.ts';
import { type WorkStart, workStartOf } from '#rooms/organisations/work-list.queries.ts';
import { type TakenOver, takenOverBy } from './taken-over.queries.ts';
import { thinOf } from './thin.queries.ts';

/** What waits for somebody who has just come in. */
export interface Start {
  /** Enquiries that wait for an answer of hers, the most urgent first. */
  answer: Enquiry[];
  /** What nobody has taken in the municipalities that she coordinates. */
  top: Enquiry[];
  /** Answers that she has, and has not said whether they helped. */
  answered: Enquiry[];
  known: EnquiryWork['known'];
  /** Functions of hers, or of the municipalities that she coordinates, that hang by a thread. */
  thin: Watched[];
  /** How many more of them stand and fall with one person; only for whoever coordinates. */
  alone: number;
  /** Functions that somebody has asked her to take over. */
  offered: LocalFunction[];
  takenOver: TakenOver[];
  organisations: WorkStart;
}

export async function startOf(database: Database, actor: SignedIn, now: Date): Promise<Start> {
  const { waiting, top, asked, known } = await enquiryWorkOf(database, actor);
  return {
    answer: waiting.filter(({ state, pausedAt }) => (state === 'asked' || state === 'taken') && !pausedAt),
    top,
    answered: asked.filter(({ state }) => state === 'answered'),
    known,
    ...(await thinOf(database, actor, now)),
    offered: await database.read(actor, async sight => findFunctions(sight, await findOfferedTo(sight, actor.id))),
    takenOver: await takenOverBy(database, actor, now),
    organisations: await workStartOf(database, actor, now),
  };
}
