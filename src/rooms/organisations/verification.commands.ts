import { type Actor, personIdOf } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { lockOrganisation } from './organisation.storage.ts';
import type { Organisation } from './organisation.ts';
import { mayCheck, mayWithCheck } from './verification.policy.ts';
import {
  findChecks,
  insertAnswer,
  insertAppeal,
  insertCheck,
  insertWithdrawal,
  relistChecks,
} from './verification.storage.ts';
import type { Check, CheckInput } from './verification.ts';

/** Which check of which organisation; a check of another one counts as absent. */
export interface WhichCheck {
  organisationId: string;
  checkId: number;
}

/** Records that something was looked at and found in order; takes the place of an older check of the same matter. */
export function recordCheck(database: Database, actor: Actor, organisationId: string, check: CheckInput, now: Date) {
  return database.as(actor, async sight => {
    const organisation = present(await lockOrganisation(sight, organisationId));
    insist(mayCheck(actor, organisation));
    const id = await insertCheck(sight, organisationId, check, personIdOf(actor), now);
    await relistChecks(sight, organisationId, now);
    await noteOn(sight, actor, now, 'verification.record', organisation, id);
    return id;
  });
}

/** Withdraws a check with a reason that only the organisation and its coordinator read; the public sees nothing of it. */
export function withdrawCheck(database: Database, actor: Actor, which: WhichCheck, reason: string, now: Date) {
  return database.as(actor, async sight => {
    const { organisation, check } = await locked(sight, which);
    insist(mayWithCheck(actor, organisation, check).withdraw);
    await insertWithdrawal(sight, check.id, reason, personIdOf(actor), now);
    await relistChecks(sight, organisation.id, now);
    await noteOn(sight, actor, now, 'verification.withdraw', organisation, check.id);
  });
}

/** The organisation asks for a withdrawal to be looked at again. */
export function appealWithdrawal(database: Database, actor: Actor, which: WhichCheck, text: string, now: Date) {
  return database.as(actor, async sight => {
    const { organisation, check } = await locked(sight, which);
    insist(mayWithCheck(actor, organisation, check).appeal);
    await insertAppeal(sight, present(check.withdrawal).id, text, personIdOf(actor), now);
    await noteOn(sight, actor, now, 'verification.appeal', organisation, check.id);
  });
}

/** Answers an appeal with a reason: upheld, the check stands again; otherwise the withdrawal stays. */
export function answerAppeal(
  database: Database,
  actor: Actor,
  which: WhichCheck,
  answer: { upheld: boolean; reason: string },
  now: Date,
) {
  return database.as(actor, async sight => {
    const { organisation, check } = await locked(sight, which);
    insist(mayWithCheck(actor, organisation, check).answer);
    await insertAnswer(sight, present(check.withdrawal).id, answer, personIdOf(actor), now);
    await relistChecks(sight, organisation.id, now);
    await noteOn(sight, actor, now, 'verification.answer', organisation, check.id);
  });
}

async function locked(sight: Sight, which: WhichCheck): Promise<{ organisation: Organisation; check: Check }> {
  const organisation = present(await lockOrganisation(sight, which.organisationId));
  const checks = await findChecks(sight, [organisation.id]);
  return { organisation, check: present(checks.find(each => each.id === which.checkId)) };
}

function noteOn(sight: Sight, actor: Actor, now: Date, act: string, whose: Organisation, checkId: number) {
  const { id: organisationId, municipalityCode } = whose;
  return note(sight, actor, now, { act, objectId: checkId, organisationId, municipalityCode });
}
