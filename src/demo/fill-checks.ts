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

const checker = 'Samordnare, Brohamns kommun';

/** Lays the checks of an actor down, in every state a check can have, oldest first. */
export async function fillChecks(
  sight: Sight,
  organisationId: string,
  checks: readonly DemoCheck[],
  now: Date,
): Promise<void> {
  for (const check of checks.toSorted((a, b) => b.monthsAgo - a.monthsAgo))
    await fillCheck(sight, organisationId, check, now);
  await relistChecks(sight, organisationId, now);
}

async function fillCheck(sight: Sight, organisationId: string, check: DemoCheck, now: Date): Promise<void> {
  const ago = (months: number) => monthsAfter(now, -months);
  const input = {
    kind: check.kind,
    what: check.what,
    byFunction: checker,
    checkedOn: isoDay(ago(check.monthsAgo)),
    validUntil: isoDay(monthsAfter(ago(check.monthsAgo), check.validMonths)),
  };
  const id = await insertCheck(sight, organisationId, input, null, ago(check.monthsAgo));
  if (!check.withdrawn) return;
  const { appeal, monthsAgo, reason } = check.withdrawn;
  const withdrawal = await insertWithdrawal(sight, id, reason, null, ago(monthsAgo));
  if (!appeal) return;
  await insertAppeal(sight, withdrawal, appeal.text, null, ago(appeal.monthsAgo));
  if (appeal.answer) await insertAnswer(sight, withdrawal, appeal.answer, null, ago(appeal.monthsAgo));
}
