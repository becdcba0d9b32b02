import { clock } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { findFunction } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { noteOn, tellAll } from './enquiry.commands.ts';
import { type Act, clockStep, moved, nextInLine } from './enquiry.rules.ts';
import { eraseEnquiry, saveCourse, takeDue } from './enquiry.storage.ts';
import { type Enquiry, topPromise } from './enquiry.ts';
import { kindOf } from './kinds.ts';
import { insertEvent, listEvents } from './message.storage.ts';
import { termsOf } from './terms.rules.ts';

/**
 * For the timetable: reminds, escalates, closes and erases whatever is due, one thing per transaction, so that a process that dies has
 * done a thing wholly or not at all. Several processes may run it at once. Answers how many things it did.
 */
export async function sweepEnquiries(database: Database, now: Date): Promise<number> {
  const faults = new Map<string, unknown>();
  let count = 0;
  while (await database.as(clock, sight => sweepNext(sight, now, faults)).catch(passBy)) count += 1;
  const [first] = faults.values();
  if (first) throw first;
  return count;

  /** One that cannot be done must not keep the others waiting; the first fault is told when they are done. */
  function passBy(error: unknown): boolean {
    if (!(error instanceof SweepFault)) throw error;
    faults.set(error.enquiryId, error.cause);
    return true;
  }
}

class SweepFault extends Error {
  constructor(
    readonly enquiryId: string,
    cause: unknown,
  ) {
    super('an enquiry could not be swept', { cause });
  }
}

/** False where nothing is due but what has failed already. */
async function sweepNext(sight: Sight, now: Date, faults: ReadonlyMap<string, unknown>): Promise<boolean> {
  const enquiry = await takeDue(sight, now, [...faults.keys()]);
  if (!enquiry) return false;
  await sweepOne(sight, enquiry, now).catch(cause => {
    throw new SweepFault(enquiry.id, cause);
  });
  return true;
}

async function sweepOne(sight: Sight, enquiry: Enquiry, now: Date): Promise<void> {
  const held = present(await findFunction(sight, enquiry.functionId));
  const step = clockStep(enquiry, held.dissolvedAt !== undefined, now);
  if (step === 'erase') {
    await eraseEnquiry(sight, enquiry.id);
    return;
  }
  const act: Act = step === 'escalate' ? await upTheLine(sight, enquiry, held) : { step: step ?? 'remind' };
  const course = moved(enquiry, act, termsOf(enquiry.kind, held), now);
  await saveCourse(sight, enquiry, course);
  const level = act.step === 'escalate' ? course.escalation.level : undefined;
  const functionId = act.step === 'escalate' ? act.to : undefined;
  await insertEvent(sight, enquiry.id, { step: act.step, level, functionId, as: '' }, now);
  await tellAll(sight, enquiry, course, act.step, now);
  await noteOn(sight, clock, now, act.step, enquiry, held.organisationId);
}

/** To the next function above that is there and has not been told, and is not the asker's own; past the last, to those who coordinate. */
async function upTheLine(sight: Sight, enquiry: Enquiry, held: LocalFunction): Promise<Act> {
  const told = new Set((await listEvents(sight, enquiry.id)).flatMap(({ functionId }) => functionId ?? []));
  const from = enquiry.escalation.to ? await findFunction(sight, enquiry.escalation.to) : held;
  const next = nextInLine(enquiry, () => from?.escalatesTo, told);
  const to = next ? await findFunction(sight, next) : undefined;
  const own = kindOf(enquiry.kind)?.neverOwn && to?.organisationId === enquiry.asker.organisationId;
  if (!to || to.dissolvedAt || own) return { step: 'escalate', to: undefined, promise: topPromise };
  return { step: 'escalate', to: to.id, promise: to.promise };
}
