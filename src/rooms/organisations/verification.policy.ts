import type { Actor } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates, speaksFor } from './organisation.policy.ts';
import type { Organisation } from './organisation.ts';
import { appealWaits, stands } from './verification.rules.ts';
import type { Check } from './verification.ts';

export type VerificationRefusal =
  | 'verification.not-coordinator'
  | 'verification.not-yours'
  | 'verification.closed'
  | 'verification.does-not-stand'
  | 'verification.nothing-to-appeal'
  | 'verification.already-appealed'
  | 'verification.nothing-to-answer';

type Verdict = Decision<VerificationRefusal>;
type Whose = Pick<Organisation, 'id' | 'municipalityCode' | 'closed'>;

/** Whether the actor may record a check of the organisation. */
export function mayCheck(actor: Actor, { municipalityCode, closed }: Whose): Verdict {
  if (!coordinates(actor, municipalityCode)) return refused('verification.not-coordinator');
  return closed ? refused('verification.closed') : allowed;
}

/** What the actor may do with one check: withdrawing it is the coordinator's, appealing the organisation's own. */
export function mayWithCheck(actor: Actor, whose: Whose, check: Pick<Check, 'superseded' | 'withdrawal'>) {
  const coordinator = coordinates(actor, whose.municipalityCode);
  const asCoordinator = (verdict: Verdict): Verdict =>
    coordinator ? verdict : refused('verification.not-coordinator');
  const withdrawn = !check.superseded && check.withdrawal !== undefined && !stands(check);
  const appealable: Verdict = withdrawn
    ? check.withdrawal?.appeal
      ? refused('verification.already-appealed')
      : allowed
    : refused('verification.nothing-to-appeal');
  return {
    withdraw: asCoordinator(stands(check) ? allowed : refused('verification.does-not-stand')),
    appeal: speaksFor(actor, whose.id) ? appealable : refused('verification.not-yours'),
    answer: asCoordinator(appealWaits(check) ? allowed : refused('verification.nothing-to-answer')),
  } satisfies Record<string, Verdict>;
}
