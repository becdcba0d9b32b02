import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import type { Seal } from '#house/seal.ts';
import { type EnquiryWork, enquiryWorkOf } from '#rooms/enquiries/enquiry.queries.ts';
import { type FunctionPageData, functionPageOf } from '#rooms/functions/function.queries.ts';
import { listHandovers } from '#rooms/functions/handover.storage.ts';
import type { Handover } from '#rooms/functions/handover.ts';

/** A function on its way from one to another, with everything that is open in it. */
export interface HandoverPageData extends FunctionPageData {
  /** The one that is not accepted yet. */
  current: Handover | undefined;
  earlier: Handover[];
  waiting: EnquiryWork['waiting'];
  known: EnquiryWork['known'];
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
  const { waiting, known } = await enquiryWorkOf(database, actor, functionId);
  return { ...page, current, earlier: all.filter(each => each.acceptedAt), waiting, known, side };
}
