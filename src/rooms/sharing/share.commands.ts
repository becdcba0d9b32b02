import { doorkeeper, type Membership, type SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { type Letter, writeLetter } from '#house/letter.ts';
import { tell } from '#house/notice.ts';
import type { Seal } from '#house/seal.ts';
import { hashOf, minutesAfter, newToken } from '#house/token.ts';
import { mondayOf } from '#rooms/functions/function.queries.ts';
import { findFunction } from '#rooms/functions/function.storage.ts';
import { publicityAt } from '#rooms/organisations/publicity.rules.ts';
import { findDraft } from './draft.storage.ts';
import { mayShare, mayWithdraw } from './share.policy.ts';
import { findGuestShare, findShare, insertOpening, insertShare, type NewShare, withdraw } from './share.storage.ts';
import { type Draft, type Gift, type GuestGift, guestDays, type Share, shareDays } from './share.ts';

type Means = { database: Database; seal: Seal };
const dayMinutes = 24 * 60;

/** A letter that says that something was shared, and nothing of what. */
export type LetterWith = (organisation: string, way: string) => Omit<Letter, 'to'>;

/**
 * Hands a fixed copy of one's draft to a function, as it was at `gift.version`; answers the share. Refused where the draft has been
 * changed since it was read, and where the function is not there any more. Those who read for it are told.
 */
export function giveShare(
  { database, seal }: Means,
  actor: SignedIn,
  { draftId, to }: { draftId: string; to: string },
  gift: Gift,
  now: Date,
): Promise<string> {
  return database.as(actor, async sight => {
    const { share, from } = await prepared(sight, seal, actor, draftId, gift, now);
    const held = await findFunction(sight, to);
    if (!held || held.dissolvedAt || held.organisationId === from.organisationId)
      throw new Refused('sharing.no-function');
    const whom = { organisationId: held.organisationId, functionId: held.id, title: held.title };
    const publicity = held.kind ? publicityAt(held.kind) : 'may';
    const id = await insertShare(sight, seal, { ...share, to: whom, publicity }, now);
    const deed = { act: 'share.give', objectId: id, organisationId: share.organisationId, ground: gift.ground };
    await note(sight, actor, now, { ...deed, withOrganisationId: held.organisationId });
    const path = `/arbete/delat/${id}`;
    await tell(sight, { functionId: held.id, weekOn: mondayOf(now) }, { what: 'shared', path }, now);
    return id;
  });
}

/** Hands a fixed copy to a guest, who gets a link by letter that opens this one thing for two weeks; answers the share. */
export function giveToGuest(
  { database, seal }: Means,
  actor: SignedIn,
  draftId: string,
  gift: GuestGift,
  letterWith: LetterWith,
  now: Date,
): Promise<string> {
  return database.as(actor, async sight => {
    const { share, from } = await prepared(sight, seal, actor, draftId, gift, now);
    const token = newToken();
    const endsAt = minutesAfter(now, guestDays * dayMinutes);
    const guest = { title: gift.title, email: gift.email, tokenHash: hashOf(token), endsAt };
    // Which organisation the guest reads for is not known, so it may well be an authority.
    const id = await insertShare(sight, seal, { ...share, guest, publicity: 'may' }, now);
    const deed = { act: 'share.give-to-guest', objectId: id, organisationId: share.organisationId };
    await note(sight, actor, now, { ...deed, ground: gift.ground });
    const letter = letterWith(from.organisationName, `/delat/${token}`);
    await writeLetter(sight, seal, { ...letter, to: gift.email }, now, guestDays * dayMinutes);
    return id;
  });
}

async function prepared(
  sight: Sight,
  seal: Seal,
  actor: SignedIn,
  draftId: string,
  { ground, version }: Gift,
  now: Date,
): Promise<{ share: NewShare; from: Membership }> {
  const draft: Draft = present(await findDraft(sight, seal, draftId));
  insist(mayShare(actor, draft.organisationId));
  if (draft.version !== version) throw new Refused('sharing.changed-meanwhile');
  const from = present(actor.memberships.find(held => held.organisationId === draft.organisationId));
  const share: NewShare = {
    ...{ organisationId: draft.organisationId, givenBy: actor.id, givenAs: from.title ?? '' },
    ...{ to: undefined, guest: undefined, publicity: 'no', ground },
    ...{ content: { title: draft.title, text: draft.text }, endsAt: minutesAfter(now, shareDays * dayMinutes) },
  };
  return { share, from };
}

/** Opens what was shared with a function that the actor reads for; noted once for each person. */
export function openShare({ database, seal }: Means, actor: SignedIn, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const share = present(await findShare(sight, seal, id, now));
    const held = actor.memberships.find(each => each.organisationId === share.to?.organisationId);
    if (!share.content || !share.to || !held) return;
    const opening = { shareId: id, personId: actor.id, as: share.to.title };
    if (!(await insertOpening(sight, opening, now))) return;
    const withOrganisationId = share.to.organisationId;
    const deed = { act: 'share.open', objectId: id, organisationId: share.organisationId, withOrganisationId };
    await note(sight, actor, now, { ...deed, ground: share.ground });
  });
}

/** Opens what a guest's link leads to, noted every time; undefined where it is over, was taken back or never was. */
export function openAsGuest({ database, seal }: Means, token: string, now: Date): Promise<Share | undefined> {
  return database.as(doorkeeper, async sight => {
    const share = await findGuestShare(sight, seal, hashOf(token), now);
    if (!share?.guest) return undefined;
    await insertOpening(sight, { shareId: share.id, personId: null, as: share.guest.title }, now);
    const deed = { act: 'share.open', objectId: share.id, organisationId: share.organisationId };
    await note(sight, doorkeeper, now, { ...deed, ground: share.ground });
    return share;
  });
}

/** Takes a copy back: nobody can open it here any more. Refused where it has become a public document. */
export function withdrawShare({ database, seal }: Means, actor: SignedIn, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const share = present(await findShare(sight, seal, id, now));
    insist(mayWithdraw(actor, share));
    if (!(await withdraw(sight, id, now))) throw new Refused('sharing.withdrawn');
    const deed = { act: 'share.withdraw', objectId: id, organisationId: share.organisationId, ground: share.ground };
    await note(sight, actor, now, { ...deed, withOrganisationId: share.to?.organisationId });
  });
}
