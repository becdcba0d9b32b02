import { clock } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { findFunction, findFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { findStandingEscalation, insertTally } from './answered-in-time.storage.ts';
import { noteOn, tellAll } from './enquiry.commands.ts';
import type { Means } from './enquiry.queries.ts';
import { type Act, moved } from './enquiry.rules.ts';
import { eraseEnquiry, saveCourse, takeDue } from './enquiry.storage.ts';
import { type Enquiry, topPromise } from './enquiry.ts';
import { clockStep, nextInLine } from './enquiry-clock.rules.ts';
import { kindOf } from './kinds.ts';
import { findStillThere } from './line.storage.ts';
import { insertEvent, listEvents, listKept } from './message.storage.ts';
import { termsOf } from './terms.rules.ts';

/** What the clock needs: the rows, and the keys that lie outside them. */
type Keeping = Pick<Means, 'database' | 'keyring'>;

/**
 * For the timetable: reminds, escalates, closes and erases whatever is due, one thing per transaction, so that a process that dies has
 * done a thing wholly or not at all. Several processes may run it at once. Answers how many things it did.
 */
export async function sweepEnquiries({ database, keyring }: Keeping, now: Date): Promise<number> {
  const faults = new Map<string, unknown>();
  let count = 0;
  while (await next().catch(passBy)) count += 1;
  const [first] = faults.values();
  if (first) throw first;
  return count;

  /** The key outside goes when all else is gone for good; one that a dying process leaves is found by `forgetKeys`. */
  async function next(): Promise<boolean> {
    const swept = await database.as(clock, sight => sweepNext(sight, now, faults));
    if (swept?.erased) await keyring.destroy(swept.id);
    return swept !== undefined;
  }

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

type Swept = { id: string; erased: boolean };

/** Undefined where nothing is due but what has failed already. */
async function sweepNext(sight: Sight, now: Date, faults: ReadonlyMap<string, unknown>): Promise<Swept | undefined> {
  const enquiry = await takeDue(sight, now, [...faults.keys()]);
  if (!enquiry) return undefined;
  const erased = await sweepOne(sight, enquiry, now).catch(cause => {
    throw new SweepFault(enquiry.id, cause);
  });
  return { id: enquiry.id, erased };
}

/** Whether it has been erased. */
async function sweepOne(sight: Sight, enquiry: Enquiry, now: Date): Promise<boolean> {
  const held = present(await findFunction(sight, enquiry.functionId));
  const step = clockStep(enquiry, held.dissolvedAt !== undefined, now);
  if (step === 'erase') {
    if (kindOf(enquiry.kind)?.counted) await insertTally(sight, enquiry);
    await eraseEnquiry(sight, enquiry.id);
    return true;
  }
  const act: Act = await actOf(sight, step ?? 'remind', enquiry, held);
  const course = moved(enquiry, act, termsOf(enquiry.kind, held), now);
  await saveCourse(sight, enquiry, course);
  const level = act.step === 'escalate' ? course.escalation.level : undefined;
  const functionId = 'to' in act ? act.to : undefined;
  await insertEvent(sight, enquiry.id, { step: act.step, level, functionId, as: '' }, now);
  await tellAll(sight, enquiry, course, act.step, now);
  await noteOn(sight, clock, now, act.step, enquiry, held.organisationId);
  return false;
}

type ClockStep = Exclude<NonNullable<ReturnType<typeof clockStep>>, 'erase'>;

async function actOf(sight: Sight, step: ClockStep, enquiry: Enquiry, held: LocalFunction): Promise<Act> {
  if (step !== 'escalate' && step !== 'dissolve') return { step };
  if (step === 'escalate') {
    const to = await upTheLine(sight, enquiry, held);
    return { step, to: to?.id, promise: to?.promise ?? topPromise };
  }
  const to = (await leftToTake(sight, enquiry)) ?? (await upTheLine(sight, enquiry, held));
  return { step, to: to?.id, promise: to ? termsOf(enquiry.kind, to).promise : topPromise };
}

/** Another function that reads it already and is still there: one that was asked with it, or that it has come up to. */
async function leftToTake(sight: Sight, { team, functionId, escalation }: Enquiry): Promise<LocalFunction | undefined> {
  const readers = [...team, ...(escalation.to ? [escalation.to] : [])];
  const others = await findFunctions(sight, readers);
  return others.find(({ id, dissolvedAt }) => id !== functionId && !dissolvedAt);
}

/** To the next function above that is there and has not been told, and is not the asker's own; past the last, to those who coordinate. */
async function upTheLine(sight: Sight, enquiry: Enquiry, held: LocalFunction): Promise<LocalFunction | undefined> {
  const told = new Set((await listEvents(sight, enquiry.id)).flatMap(({ functionId }) => functionId ?? []));
  const from = enquiry.escalation.to ? await findFunction(sight, enquiry.escalation.to) : held;
  const above = kindOf(enquiry.kind)?.ofTeam ? await standing(sight, enquiry) : from?.escalatesTo;
  const next = nextInLine(enquiry, () => above, told);
  const to = next ? await findStillThere(sight, next) : undefined;
  const own = kindOf(enquiry.kind)?.neverOwn && to?.organisationId === enquiry.asker.organisationId;
  return own || to?.dissolvedAt || to?.id === held.id ? undefined : to;
}

/** Whoever asked several together was told before she wrote who is told next: one function, and no line behind it. */
async function standing(sight: Sight, { municipalityCode, kind, escalation }: Enquiry): Promise<string | undefined> {
  if (escalation.level > 0 || municipalityCode === null) return undefined;
  return findStandingEscalation(sight, municipalityCode, kind);
}

/** Keys outside that nothing in the database needs any more: of what was never saved, or was erased by a process that died just then. */
export async function forgetKeys({ database, keyring }: Keeping, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const old = await keyring.listOlder(dayAgo);
  const needed = new Set(await database.read(clock, sight => listKept(sight, old)));
  for (const id of old.filter(each => !needed.has(each))) await keyring.destroy(id);
}
