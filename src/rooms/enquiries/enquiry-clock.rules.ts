import type { Course, EnquiryState, Terms } from './enquiry.ts';

const dayMs = 86_400_000;
export const daysAfter = (at: Date, days: number) => new Date(at.getTime() + days * dayMs);
export const earliest = (...all: Date[]) => new Date(Math.min(...all.map(Number)));

/** Where somebody waits for an answer. */
export const openStates: readonly EnquiryState[] = ['asked', 'taken'];

/** What the clock does with an enquiry now; undefined where it has come too early. */
export function clockStep(
  course: Course,
  dissolved: boolean,
  now: Date,
): 'erase' | 'close' | 'remind' | 'escalate' | 'dissolve' | undefined {
  if (now >= course.eraseAt) return 'erase';
  const isOpen = openStates.includes(course.state);
  if (isOpen && dissolved && letsGo(course)) return 'dissolve';
  if (now < course.nextAt) return undefined;
  if (!isOpen || course.pausedAt) return 'close';
  return now >= course.dueAt ? 'escalate' : 'remind';
}

/** Whether a dissolved function lets go of what it holds: always, but where it has come to the top of its line already. */
export function letsGo({ escalation }: Pick<Course, 'escalation'>): boolean {
  return escalation.level === 0 || escalation.to !== undefined;
}

/** The next function up the line that is there and has not been told; undefined: those who coordinate. */
export function nextInLine(
  course: Pick<Course, 'functionId' | 'escalation' | 'former'>,
  above: (functionId: string) => string | undefined,
  told: ReadonlySet<string>,
): string | undefined {
  if (course.escalation.level > 0 && !course.escalation.to) return undefined;
  const next = above(course.escalation.to ?? course.functionId);
  return next === undefined || next === course.functionId || told.has(next) ? undefined : next;
}

/** When nothing of it is left. */
export function erasing(
  { state, endedAt, askedAt, lastWordAt }: Course,
  { keptDays, longestDays, fromLastWord }: Terms,
): Date {
  const longest = daysAfter(fromLastWord ? lastWordAt : askedAt, longestDays);
  if (!endedAt) return longest;
  // Whoever has no account and takes it back wants nothing of it left.
  if (fromLastWord && state === 'withdrawn') return endedAt;
  const kept = daysAfter(endedAt, keptDays);
  return fromLastWord ? earliest(kept, longest) : kept;
}
