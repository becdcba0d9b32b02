import type { Actor } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import { mostVouchings, type OwnVouching, type Vouchable, type VoucherStanding } from './vouching.ts';

/** Every no about vouching; the catalogue has a sentence for each. */
export type VouchingRefusal =
  | 'vouching.own-organisation'
  | 'vouching.nobody-knows-you'
  | 'vouching.not-the-holder'
  | 'vouching.already'
  | 'vouching.removed'
  | 'vouching.voucher-full'
  | 'vouching.activity-full'
  | 'vouching.not-yours'
  | 'vouching.gone';

type Verdict = Decision<VouchingRefusal>;

/**
 * Whether somebody may vouch at all for what an organisation does. Readers take it for a word from outside, so never somebody who belongs
 * there. And it must be somebody whom an organisation here knows: an account alone is anybody with an address, and a grown-up, since
 * the name of a child is not put on a public page.
 */
export function mayVouchFor(
  actor: Actor,
  { organisationId }: Pick<Vouchable, 'organisationId'>,
  { knownAdult }: Pick<VoucherStanding, 'knownAdult'>,
): Verdict {
  if (actor.kind !== 'person') return refused('vouching.not-yours');
  if (actor.memberships.some(held => held.organisationId === organisationId))
    return refused('vouching.own-organisation');
  return knownAdult ? allowed : refused('vouching.nobody-knows-you');
}

/** What is known when somebody presses. */
export interface Pressed {
  activity: Pick<Vouchable, 'organisationId'>;
  standing: VoucherStanding;
  /** The function it is to be said in; undefined in her own name. */
  functionId: string | undefined;
  /** What she has said of this activity, or her function has. */
  before: readonly Pick<OwnVouching, 'id' | 'functionId' | 'removed'>[];
  /** How many run beside it, of the same voucher and on the same activity. */
  others: { byVoucher: number; onActivity: number };
}

/** Whether she may say it now, in this function or in her own name. */
export function mayVouch(actor: Actor, { activity, standing, functionId, before, others }: Pressed): Verdict {
  const at = mayVouchFor(actor, activity, standing);
  if (!at.allowed) return at;
  if (functionId !== undefined && !standing.functions.some(({ id }) => id === functionId))
    return refused('vouching.not-the-holder');
  if (before.some(({ removed }) => removed)) return refused('vouching.removed');
  // One person is one voice, however many functions she holds.
  if (before.some(each => each.functionId !== functionId)) return refused('vouching.already');
  if (others.byVoucher >= mostVouchings.byVoucher) return refused('vouching.voucher-full');
  return others.onActivity >= mostVouchings.onActivity ? refused('vouching.activity-full') : allowed;
}

/** Whether she may take it back: it is hers, or her function's. */
export function mayWithdraw(
  actor: Actor,
  { personId, functionId, removed }: Pick<OwnVouching, 'personId' | 'functionId' | 'removed'>,
  { functions }: Pick<VoucherStanding, 'functions'>,
): Verdict {
  const hers = actor.kind === 'person' && actor.id === personId;
  if (!hers && !functions.some(({ id }) => id === functionId)) return refused('vouching.not-yours');
  return removed ? refused('vouching.removed') : allowed;
}

/** Whether the actor may take somebody's words off an activity, with a reason: whoever speaks for it, or coordinates. */
export function mayRemove(actor: Actor, activity: Pick<Vouchable, 'organisationId' | 'municipalityCode'>): Verdict {
  const own = speaksFor(actor, activity.organisationId) || coordinates(actor, activity.municipalityCode);
  return own ? allowed : refused('vouching.not-yours');
}
