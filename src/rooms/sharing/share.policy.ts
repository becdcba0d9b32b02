import { type Actor, actsForTheHouse } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { speaksFor } from '#rooms/organisations/organisation.policy.ts';
import type { Share } from './share.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type SharingRefusal =
  | 'sharing.not-yours'
  | 'sharing.no-function'
  | 'sharing.changed-meanwhile'
  | 'sharing.public-document'
  | 'sharing.withdrawn';

/** Whether the actor may write and share for the organisation. */
export function mayShare(actor: Actor, organisationId: string): Decision<SharingRefusal> {
  return actsForTheHouse(actor) || speaksFor(actor, organisationId) ? allowed : refused('sharing.not-yours');
}

/** Whether the actor may take the copy back. The database says the same (`shares_withdrawn`). */
export function mayWithdraw(
  actor: Actor,
  share: Pick<Share, 'organisationId' | 'publicity' | 'withdrawnAt'>,
): Decision<SharingRefusal> {
  if (!speaksFor(actor, share.organisationId)) return refused('sharing.not-yours');
  if (share.withdrawnAt) return refused('sharing.withdrawn');
  return share.publicity === 'becomes' ? refused('sharing.public-document') : allowed;
}
