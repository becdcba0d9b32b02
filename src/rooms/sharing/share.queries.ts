import { doorkeeper, personIdOf, type SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import type { OwnData } from '#house/own-data.ts';
import type { Seal } from '#house/seal.ts';
import { hashOf, tokenPattern } from '#house/token.ts';
import { listReachable } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { speaksFor } from '#rooms/organisations/organisation.policy.ts';
import { findDraft, listDrafts } from './draft.storage.ts';
import { findGuestShare, findOpened, findShare, listOpenings, listShares } from './share.storage.ts';
import type { Draft, Opening, Share } from './share.ts';

type Means = { database: Database; seal: Seal };

/** What one writes, what one's organisations have shared, and what has been shared with one's functions. */
export interface SharingPageData {
  drafts: Draft[];
  given: Share[];
  received: Share[];
  /** Ids of the shares that somebody has opened. */
  opened: Set<string>;
  /** Ids of those that she has opened herself. */
  read: Set<string>;
}

export function sharingOf({ database, seal }: Means, actor: SignedIn, now: Date): Promise<SharingPageData> {
  return database.read(actor, async sight => {
    const shares = await listShares(sight, seal, now);
    const gave = (share: Share) => speaksFor(actor, share.organisationId);
    return {
      drafts: await listDrafts(sight, seal),
      given: shares.filter(gave),
      received: shares.filter(share => !gave(share) || belongsTo(actor, share)),
      ...(await findOpened(sight, actor.id)),
    };
  });
}

const belongsTo = (actor: SignedIn, { to }: Share) =>
  actor.memberships.some(held => held.organisationId === to?.organisationId);

/** One's own draft; `Absent` where it is not there. */
export function draftOf({ database, seal }: Means, actor: SignedIn, id: string): Promise<Draft> {
  return database.read(actor, async sight => present(await findDraft(sight, seal, id)));
}

/** A draft and the functions that it can be shared with: those of others. */
export interface Choosing {
  draft: Draft;
  functions: LocalFunction[];
}

export function choosingFor({ database, seal }: Means, actor: SignedIn, id: string): Promise<Choosing> {
  return database.read(actor, async sight => {
    const draft = present(await findDraft(sight, seal, id));
    const functions = await listReachable(sight);
    return { draft, functions: functions.filter(each => each.organisationId !== draft.organisationId) };
  });
}

/** What was shared, as one of its two sides sees it. */
export interface SharePageData {
  share: Share;
  openings: Opening[];
  /** Whether the actor is of the side that gave it. */
  gave: boolean;
}

/** A share whose words have not been asked for yet: still a copy, but without what it says. */
function closed(share: Share): Share {
  return { ...share, content: share.content && { title: '', text: '' } };
}

/** `Absent` where the share is not there for this actor. Who receives reads the words once she has opened it. */
export function sharePageOf({ database, seal }: Means, actor: SignedIn, id: string, now: Date): Promise<SharePageData> {
  return database.read(actor, async sight => {
    const share = present(await findShare(sight, seal, id, now));
    const openings = await listOpenings(sight, id, personIdOf(actor));
    const gave = speaksFor(actor, share.organisationId);
    const reads = gave || openings.some(({ mine }) => mine);
    return { share: reads ? share : closed(share), openings, gave };
  });
}

/** What a guest's link leads to, without its words; undefined where it is over, was taken back or never was. */
export async function guestShareAt({ database, seal }: Means, token: string, now: Date): Promise<Share | undefined> {
  if (!tokenPattern.test(token)) return undefined;
  const share = await database.read(doorkeeper, sight => findGuestShare(sight, seal, hashOf(token), now));
  return share && closed(share);
}

/** What this room keeps of a person. */
export const sharingOwnData: readonly OwnData[] = [
  {
    name: 'drafts',
    read: async (sight, _, { seal }) =>
      (await listDrafts(sight, seal)).map(({ title: heading, text, changedAt }) => ({ heading, text, changedAt })),
  },
];
