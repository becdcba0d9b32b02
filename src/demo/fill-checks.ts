import type { Sight } from '#house/database.ts';
import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import {
  insertAnswer,
  insertAppeal,
  insertCheck,
  insertWithdrawal,
  relistChecks,
} from '#rooms/organisations/verification.storage.ts';
import { isoDay } from '#ui/dates.ts';
import type { DemoCheck } from './demo-actor.ts';

const dayMs = 86_400_000;
const coordinator = 'Samordnare, Trygghet och samordning';

/** Lays the checks of an actor down, in every state a check can have. */
export async function fillChecks(
  sight: Sight,
  organisationId: string,
  checks: readonly DemoCheck[],
  now: Date,
): Promise<void> {
  for (const check of checks.toSorted((a, b) => b.monthsAgo - a.monthsAgo)) {
    const madeAt = monthsAfter(now, -check.monthsAgo);
    const input = {
      kind: check.kind,
      what: check.what,
      byFunction: voucherOf(check) ?? coordinator,
      checkedOn: isoDay(madeAt),
      validUntil: isoDay(monthsAfter(madeAt, check.validMonths)),
    };
    const id = await insertCheck(sight, organisationId, input, null, madeAt);
    if (check.withdrawn) await fillWithdrawal(sight, id, check.withdrawn, now);
  }
  await relistChecks(sight, organisationId, now);
}

async function fillWithdrawal(
  sight: Sight,
  checkId: number,
  { monthsAgo, reason, appeal }: NonNullable<DemoCheck['withdrawn']>,
  now: Date,
): Promise<void> {
  const withdrawal = await insertWithdrawal(sight, checkId, reason, null, ago(monthsAgo, 9));
  if (appeal) await insertAppeal(sight, withdrawal, appeal.text, null, ago(appeal.monthsAgo, 6));
  if (appeal?.answer) await insertAnswer(sight, withdrawal, appeal.answer, null, ago(appeal.monthsAgo, 2));

  /** "This month" still has an order of days in it. */
  function ago(months: number, days: number): Date {
    return new Date(monthsAfter(now, -months).getTime() - days * dayMs);
  }
}

/** The functions that vouch are what the sentence begins with. */
function voucherOf({ kind, what }: DemoCheck): string | undefined {
  const [who, rest] = what.split(' känner verksamheten');
  return kind === 'vouched-for' && rest !== undefined ? who : undefined;
}
