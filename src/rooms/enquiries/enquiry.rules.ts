import { type AnswerPromise, dueAfterPause, dueAt } from '#house/clock.ts';
import { type Course, closeDays, type EnquiryState, type Helped, pauseDays, type Terms } from './enquiry.ts';
import { daysAfter, earliest, erasing } from './enquiry-clock.rules.ts';

/** Every step that an enquiry can take. */
export type Act =
  | { step: 'take'; by: string; functionId: string; contactBy?: Date | undefined }
  | { step: 'answer'; by: string; functionId: string; outcome?: string | undefined }
  | { step: 'decline'; outcome?: string | undefined }
  | { step: 'withdraw' | 'return' | 'pause' | 'resume' | 'reopen' | 'remind' | 'close' }
  | { step: 'offer'; to: string }
  | { step: 'accept'; by: string; functionId: string }
  | { step: 'confirm'; helped: Helped }
  | { step: 'escalate'; to: string | undefined; promise: AnswerPromise }
  /** Whoever was asked of a team cannot: it is asked anew, of the rest and of whoever steps in. */
  | { step: 'hand-up'; to: string | undefined; promise: AnswerPromise }
  /** The function that holds it is no more; `to` is undefined where nobody above can have it. */
  | { step: 'dissolve'; to: string | undefined; promise: AnswerPromise };
export type Step = Act['step'];

const midway = (a: Date, b: Date) => new Date(Math.floor((a.getTime() + b.getTime()) / 2));

/** A course from when it is asked: reminded halfway, due as promised. */
export function askedCourse(functionId: string, terms: Terms, now: Date): Course {
  const course = {
    ...{ state: 'asked' as const, askedAt: now, functionId, takenBy: undefined, takenAt: undefined },
    ...{ contactBy: undefined, outcome: undefined, lastWordAt: now },
    ...{ offeredTo: undefined, former: [], escalation: { level: 0, to: undefined }, pausedAt: undefined },
    ...{ firstAnsweredAt: undefined, answeredAt: undefined, endedAt: undefined, helped: undefined },
    ...clockFrom(terms.promise, now),
    ...{ nextAt: now, eraseAt: daysAfter(now, terms.longestDays) },
  };
  return timed(course, terms);
}

function clockFrom(promise: AnswerPromise, now: Date) {
  const due = dueAt(promise, now);
  return { softDueAt: midway(now, due), dueAt: due, remindedAt: undefined };
}

/** The course after a step that nothing hinders. */
export function moved(course: Course, act: Act, terms: Terms, now: Date): Course {
  return timed({ ...course, ...changed(course, act, terms, now) }, terms);
}

const asAsked = {
  state: 'asked',
  takenBy: undefined,
  takenAt: undefined,
  contactBy: undefined,
  offeredTo: undefined,
} as const;

function changed(course: Course, act: Act, { promise }: Terms, now: Date): Partial<Course> {
  switch (act.step) {
    case 'take':
    case 'accept':
      return taken(course, act, now);
    case 'answer':
      return answered(course, act, now);
    case 'offer':
    case 'return':
      return { offeredTo: act.step === 'offer' ? act.to : undefined };
    case 'pause':
      return { pausedAt: now };
    case 'resume':
      return { pausedAt: undefined, ...resumed(course, promise, now) };
    case 'reopen':
      return { state: 'taken', ...notEnded, ...clockFrom(promise, now) };
    case 'remind':
      return { remindedAt: now };
    case 'escalate':
      return { ...escalated(course, act.to), ...clockFrom(act.promise, now) };
    case 'dissolve':
      return { ...letGo(course, act.to), ...clockFrom(act.promise, now) };
    case 'hand-up':
      return { ...asAsked, ...escalated(course, act.to), ...clockFrom(act.promise, now) };
    case 'confirm':
      return { helped: act.helped, ...(course.state === 'answered' && ended('closed', now)) };
    default:
      return { ...ended(ends[act.step], now), ...(act.step === 'decline' && { outcome: act.outcome }) };
  }
}

function taken(course: Course, act: Act & { step: 'take' | 'accept' }, now: Date): Partial<Course> {
  const { offeredTo } = act.step === 'take' ? course : { offeredTo: undefined };
  const contactBy = act.step === 'take' ? act.contactBy : course.contactBy;
  return { state: 'taken', ...handed(course, act.functionId), takenBy: act.by, takenAt: now, offeredTo, contactBy };
}

const notEnded = { answeredAt: undefined, endedAt: undefined, helped: undefined, outcome: undefined };

const ends = { close: 'closed', decline: 'declined', withdraw: 'withdrawn' } as const;

function escalated({ escalation }: Course, to: string | undefined): Partial<Course> {
  return { escalation: { level: escalation.level + 1, to }, pausedAt: undefined };
}

/** The baton goes up, to be taken anew: nobody is left to answer where it was. */
function letGo(course: Course, to: string | undefined): Partial<Course> {
  if (to === undefined) return escalated(course, undefined);
  const offeredTo = course.offeredTo === to ? undefined : course.offeredTo;
  const anew = { state: 'asked' as const, takenBy: undefined, takenAt: undefined, contactBy: undefined };
  return { ...anew, ...handed(course, to), offeredTo, pausedAt: undefined };
}

/** The baton goes to a function; the one that had it is remembered. */
function handed({ functionId, former }: Course, to: string): Partial<Course> {
  return to === functionId ? {} : { functionId: to, former: [...new Set([...former, functionId])] };
}

function answered(course: Course, act: Act & { step: 'answer' }, now: Date): Partial<Course> {
  const taken = course.takenAt ? {} : { ...handed(course, act.functionId), takenBy: act.by, takenAt: now };
  const { firstAnsweredAt = now } = course;
  const { outcome } = act;
  return {
    ...taken,
    outcome,
    state: 'answered',
    answeredAt: now,
    firstAnsweredAt,
    pausedAt: undefined,
    offeredTo: undefined,
  };
}

/** The time that stood still is given back: real hours as they are, working days from where one is. */
function resumed(course: Course, promise: AnswerPromise, now: Date): Partial<Course> {
  const again = dueAfterPause(promise.unit, course.dueAt, course.pausedAt ?? now, now);
  return { dueAt: again, softDueAt: midway(now, again), remindedAt: undefined };
}

function ended(state: EnquiryState, now: Date): Partial<Course> {
  return { state, endedAt: now, pausedAt: undefined, offeredTo: undefined };
}

/** Says when the clock comes next; it never comes later than the erasing. */
function timed(course: Course, terms: Terms): Course {
  const { state, endedAt, answeredAt, pausedAt, remindedAt } = course;
  const eraseAt = erasing(course, terms);
  if (endedAt) return { ...course, eraseAt, nextAt: eraseAt };
  const soon = pausedAt ? daysAfter(pausedAt, pauseDays) : remindedAt ? course.dueAt : course.softDueAt;
  const next = state === 'answered' && answeredAt ? daysAfter(answeredAt, closeDays) : soon;
  return { ...course, eraseAt, nextAt: earliest(next, eraseAt) };
}

/** The course when somebody has written to the other side. */
export function worded(course: Course, terms: Terms, now: Date): Course {
  return timed({ ...course, lastWordAt: now }, terms);
}
