import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { type EnquiryWork, enquiryWorkOf } from '#rooms/enquiries/enquiry.queries.ts';
import type { Enquiry } from '#rooms/enquiries/enquiry.ts';
import { findSilent } from '#rooms/enquiries/function-kind.storage.ts';
import { functionsOf, type Watched } from '#rooms/functions/function.queries.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import type { ContinuityConcern, LocalFunction } from '#rooms/functions/function.ts';
import { findOfferedTo } from '#rooms/functions/handover.storage.ts';
import { type WorkStart, workStartOf } from '#rooms/organisations/work-list.queries.ts';
import { type TakenOver, takenOverBy } from './taken-over.queries.ts';

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
    thin: await thinOf(database, actor, now),
    offered: await database.read(actor, async sight => findFunctions(sight, await findOfferedTo(sight, actor.id))),
    takenOver: await takenOverBy(database, actor, now),
    organisations: await workStartOf(database, actor, now),
  };
}

/** What can wait until somebody looks at the function itself. */
const quiet: readonly ContinuityConcern[] = ['one-person', 'unreachable'];

/** Functions that hang by a thread: silent ones first, whoever's they are as long as she keeps them. */
async function thinOf(database: Database, actor: SignedIn, now: Date): Promise<Watched[]> {
  const { own, thin } = await functionsOf(database, actor, now);
  return database.read(actor, async sight => {
    const silent = await findSilent(sight);
    const watched = [...own, ...thin];
    const others = [...silent.keys()].filter(id => !watched.some(({ local }) => local.id === id));
    const more = (await findFunctions(sight, others)).map(local => ({ local, concerns: [], mine: false }));
    const all = [...watched, ...more].map(
      (each): Watched => (silent.has(each.local.id) ? { ...each, concerns: ['silent', ...each.concerns] } : each),
    );
    const loud = all.filter(({ concerns }) => concerns.some(each => !quiet.includes(each)));
    return loud.sort((a, b) => Number(silent.has(b.local.id)) - Number(silent.has(a.local.id)));
  });
}
