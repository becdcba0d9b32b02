import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import type { Seal } from '#house/seal.ts';
import { type EnquiryWork, enquiryWorkOf } from '#rooms/enquiries/enquiry.queries.ts';
import type { Enquiry } from '#rooms/enquiries/enquiry.ts';
import { type FunctionPageData, functionPageOf } from '#rooms/functions/function.queries.ts';
import { weeksWithout } from '#rooms/functions/function.rules.ts';
import { listHandovers } from '#rooms/functions/handover.storage.ts';
import { type Handover, youngSince } from '#rooms/functions/handover.ts';

/** A function on its way from one to another, with everything that is open in it. */
export interface HandoverPageData extends FunctionPageData {
  /** The one that is not accepted yet. */
  current: Handover | undefined;
  /** The newest accepted one, while it is young: what the new holder reads first. */
  young: Handover | undefined;
  earlier: Handover[];
  waiting: EnquiryWork['waiting'];
  known: EnquiryWork['known'];
  /** What was finished lately, the newest first. */
  finished: Enquiry[];
  /** Coming weeks in which nobody is on call once it has been handed over, where somebody is promised. */
  without: string[];
  side: 'leaving' | 'coming' | undefined;
}

/** `Absent` where the function is none that the actor holds, or is asked to take over. */
export async function handoverPageOf(
  { database, seal }: { database: Database; seal: Seal },
  actor: SignedIn,
  functionId: string,
  now: Date,
): Promise<HandoverPageData> {
  const page = await functionPageOf(database, actor, functionId, now);
  const all = await database.read(actor, sight => listHandovers(sight, seal, functionId));
  const current = all.find(each => !each.acceptedAt);
  const side = current?.fromId === actor.id ? 'leaving' : current?.toId === actor.id ? 'coming' : undefined;
  present(side ?? (page.mine || undefined));
  const { waiting, known, finished } = await enquiryWorkOf(database, actor, functionId);
  const accepted = all.filter(each => each.acceptedAt);
  const young = page.mine ? accepted.find(each => (each.acceptedAt ?? now) > youngSince(now)) : undefined;
  return {
    ...{ ...page, current, young, waiting, known, side },
    earlier: accepted.filter(each => each !== young),
    finished: finished.filter(({ endedAt }) => endedAt && endedAt > finishedSince(now)),
    without: page.expectsDuty ? weeksWithout(page.duties, readersAfter(page, current), page.mondayOn) : [],
  };
}

/** So far back what is finished is told to the one who comes, days. */
export const finishedDays = 90;

const finishedSince = (now: Date) => new Date(now.getTime() - finishedDays * 86_400_000);

/** Who holds the function when this handover has been accepted; those of today where none is on its way. */
function readersAfter({ holdings }: FunctionPageData, current: Handover | undefined): string[] {
  const today = holdings.flatMap(each => (each.endedAt || !each.personId ? [] : [each.personId]));
  if (!current) return today;
  return [...today.filter(id => id !== current.fromId), ...(current.toId ? [current.toId] : [])];
}
