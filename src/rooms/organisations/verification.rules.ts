import { daysBetween, isoDay } from '#ui/dates.ts';
import { monthsAfter } from './organisation.rules.ts';
import {
  type Check,
  type CheckKind,
  type CheckState,
  comesUpDays,
  type IsoDay,
  longestValidYears,
} from './verification.ts';

/** Whether the check counts as far as people have decided; its last day is another matter. */
export function stands({ superseded, withdrawal }: Pick<Check, 'superseded' | 'withdrawal'>): boolean {
  return !superseded && (withdrawal === undefined || withdrawal.appeal?.answer?.upheld === true);
}

/** What the check is worth at `now`; its last day counts in full, as days go in Stockholm. */
export function checkState(check: Pick<Check, 'superseded' | 'withdrawal' | 'validUntil'>, now: Date): CheckState {
  if (check.superseded) return 'superseded';
  if (!stands(check)) return 'withdrawn';
  const daysLeft = daysBetween(now, check.validUntil);
  if (daysLeft < 0) return 'expired';
  return daysLeft <= comesUpDays ? 'expiring' : 'live';
}

/** Whether the check comes up for those who can do something: it ends soon, has just ended, or an appeal waits for its answer. */
export function comesUp(check: Pick<Check, 'superseded' | 'withdrawal' | 'validUntil'>, now: Date): boolean {
  if (appealWaits(check)) return true;
  return stands(check) && Math.abs(daysBetween(now, check.validUntil)) <= comesUpDays;
}

/** Whether the organisation has appealed and nobody has answered. */
export function appealWaits({ superseded, withdrawal }: Pick<Check, 'superseded' | 'withdrawal'>): boolean {
  return !superseded && withdrawal?.appeal !== undefined && withdrawal.appeal.answer === undefined;
}

/** Months that a check of each kind is usually good for: a number seldom changes, the rest follows the yearly meeting. */
const usualMonths: Record<CheckKind, number> = {
  number: 24,
  board: 12,
  'annual-meeting': 12,
  register: 12,
  federation: 12,
  'vouched-for': 12,
  'democracy-conditions': 12,
};

/** The last day that is proposed for a check of this kind made on that day. */
export function usualValidUntil(kind: CheckKind, checkedOn: IsoDay): IsoDay {
  return isoDay(monthsAfter(new Date(`${checkedOn}T12:00:00Z`), usualMonths[kind]));
}

/** What is wrong with the days of a check that is recorded at `now`; undefined when nothing is. */
export function dayFault(
  { checkedOn, validUntil }: Pick<Check, 'checkedOn' | 'validUntil'>,
  now: Date,
): { checkedOn: 'in-the-future' } | { validUntil: 'has-passed' | 'too-far' } | undefined {
  if (checkedOn > isoDay(now)) return { checkedOn: 'in-the-future' };
  if (validUntil < isoDay(now)) return { validUntil: 'has-passed' };
  const furthest = isoDay(monthsAfter(new Date(`${checkedOn}T12:00:00Z`), 12 * longestValidYears));
  return validUntil > furthest ? { validUntil: 'too-far' } : undefined;
}
