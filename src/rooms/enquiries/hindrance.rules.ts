import type { Act, Step } from './enquiry.rules.ts';
import { type Course, closeDays, type EnquiryState, type Terms } from './enquiry.ts';
import { daysAfter, erasing, openStates } from './enquiry-clock.rules.ts';

export type CourseRefusal =
  | 'enquiry.over'
  | 'enquiry.withdrawn'
  | 'enquiry.taken-already'
  | 'enquiry.taken-by-you'
  | 'enquiry.not-offered'
  | 'enquiry.offered-already'
  | 'enquiry.paused'
  | 'enquiry.not-answered'
  | 'enquiry.same-function';

/** In which states each step can be taken. */
const from: Record<Step, readonly EnquiryState[]> = {
  take: ['asked'],
  answer: ['asked', 'taken', 'answered'],
  ...{ decline: openStates, withdraw: openStates, offer: openStates, accept: openStates, return: openStates },
  ...{ remind: openStates, escalate: openStates, dissolve: openStates, 'hand-up': openStates },
  ...{ pause: ['taken'], resume: ['taken'], reopen: ['answered', 'closed'], confirm: ['answered', 'closed'] },
  close: ['taken', 'answered'],
};

/** Why a step cannot be taken from here now; undefined where it can. */
export function hindrance(course: Course, act: Act, terms: Terms, now: Date): CourseRefusal | undefined {
  const { offeredTo, pausedAt, functionId, state } = course;
  if (!fromAbove(course, act) && !from[act.step].includes(state)) return outOfTurn(course, act);
  const refusal: Partial<Record<Step, CourseRefusal | false | undefined>> = {
    offer: offeredTo
      ? 'enquiry.offered-already'
      : act.step === 'offer' && act.to === functionId && 'enquiry.same-function',
    accept: !(act.step === 'accept' && act.functionId === offeredTo) && 'enquiry.not-offered',
    return: !offeredTo && 'enquiry.not-offered',
    pause: pausedAt && 'enquiry.paused',
    resume: !pausedAt && 'enquiry.over',
    close: state === 'taken' && !pausedAt && 'enquiry.not-answered',
    reopen: state === 'closed' && !mayGoOn(course, terms, now) && 'enquiry.over',
  };
  return refusal[act.step] || undefined;
}

/** Whoever is above may take what somebody below has taken, once. */
function fromAbove({ state, escalation, functionId }: Course, act: Act): boolean {
  return act.step === 'take' && state === 'taken' && escalation.to === act.functionId && functionId !== act.functionId;
}

function outOfTurn({ state, takenBy }: Course, act: Act): CourseRefusal {
  if (state === 'withdrawn') return 'enquiry.withdrawn';
  if (act.step === 'take' && state === 'taken')
    return takenBy === act.by ? 'enquiry.taken-by-you' : 'enquiry.taken-already';
  return act.step === 'confirm' || act.step === 'reopen' ? 'enquiry.not-answered' : 'enquiry.over';
}

/** An answer that has not helped is no end: for some days whoever asked may go on where she was. */
function mayGoOn(course: Course, terms: Terms, now: Date): boolean {
  const { helped, endedAt, eraseAt } = course;
  if (helped === 'yes' || !endedAt || now > daysAfter(endedAt, closeDays) || now >= eraseAt) return false;
  // Opened again it must not be erased before anybody has had time to answer.
  return erasing({ ...course, endedAt: undefined, lastWordAt: now }, terms) > daysAfter(now, closeDays);
}
