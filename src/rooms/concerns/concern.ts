import type { LocalFunction } from '#rooms/functions/function.ts';

/** Kinds of enquiry that residents ask without an account. */
export type ConcernKind = 'no-name' | 'family-line';

/** Whether those who hold a function are bound to report to the social services what they learn of a child who is harmed. */
export type ReportingDuty = 'must' | 'may' | 'should';

/** A function that somebody without an account may choose, with what she should know of it before she does. */
export interface Choosable {
  local: LocalFunction;
  duty: ReportingDuty;
  /** Whether what it receives can become a public document. */
  public: boolean;
  /** Who is told, and reads, when the answer is late. */
  above: LocalFunction | undefined;
  onCall: boolean;
}
