import type { Course, EnquiryState } from './enquiry.ts';

/** Where somebody waits for an answer. */
export const openStates: readonly EnquiryState[] = ['asked', 'taken'];

/** What the clock does with an enquiry now; undefined where it has come too early. */
export function clockStep(
  course: Course,
  dissolved: boolean,
  now: Date,
): 'erase' | 'close' | 'remind' | 'escalate' | undefined {
  if (now >= course.eraseAt) return 'erase';
  const isOpen = openStates.includes(course.state);
  if (isOpen && dissolved && course.escalation.level === 0) return 'escalate';
  if (now < course.nextAt) return undefined;
  if (!isOpen || course.pausedAt) return 'close';
  return now >= course.dueAt ? 'escalate' : 'remind';
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
