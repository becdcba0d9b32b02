import type { Sight } from '#house/database.ts';
import type { Seal } from '#house/seal.ts';
import type { Publicity } from '#rooms/organisations/publicity.rules.ts';
import type { Content, Ground, Guest, Opening, Share } from './share.ts';

const contentPlace = 'shares.sealed';
const guestPlace = 'shares.sealed_guest';

/** A copy on its way to a function or to a guest. */
export interface NewShare {
  organisationId: string;
  givenBy: string;
  givenAs: string;
  to: { organisationId: string; functionId: string; title: string } | undefined;
  guest: (Guest & { tokenHash: Buffer; endsAt: Date }) | undefined;
  publicity: Publicity;
  ground: Ground;
  content: Content;
  endsAt: Date;
}

export async function insertShare(sight: Sight, seal: Seal, share: NewShare, now: Date): Promise<string> {
  const { to, guest } = share;
  const { id } = await sight
    .insertInto('shares')
    .values({
      ...{ organisation_id: share.organisationId, given_by: share.givenBy, given_as: share.givenAs },
      ...{ to_organisation_id: to?.organisationId ?? null, to_function: to?.title ?? null },
      to_function_id: to?.functionId ?? null,
      sealed_guest: guest ? seal.close(JSON.stringify({ title: guest.title, email: guest.email }), guestPlace) : null,
      ...{ token_hash: guest?.tokenHash ?? null, link_ends_at: guest?.endsAt ?? null },
      ...{ publicity: share.publicity, ground: share.ground, given_at: now, ends_at: share.endsAt },
      sealed: seal.close(JSON.stringify(share.content), contentPlace),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const chosen = (sight: Sight) =>
  sight
    .selectFrom('shares')
    .leftJoin('listings as givers', 'givers.organisation_id', 'shares.organisation_id')
    .leftJoin('listings as takers', 'takers.organisation_id', 'shares.to_organisation_id')
    .select(['shares.id', 'shares.organisation_id', 'given_as', 'to_organisation_id', 'to_function'])
    .select(['to_function_id', 'sealed_guest'])
    .select(['link_ends_at', 'publicity', 'ground', 'given_at', 'ends_at', 'withdrawn_at', 'sealed'])
    .select(['givers.name as giver', 'takers.name as taker']);
type Row = Awaited<ReturnType<ReturnType<typeof chosen>['executeTakeFirstOrThrow']>>;

function shareOf(seal: Seal, row: Row): Share {
  const { to_organisation_id: toId, to_function: title, to_function_id: functionId } = row;
  return {
    ...{ id: row.id, organisationId: row.organisation_id, organisationName: row.giver ?? '–', givenAs: row.given_as },
    to:
      toId && title
        ? { organisationId: toId, organisationName: row.taker ?? '–', functionId: functionId ?? undefined, title }
        : undefined,
    guest: row.sealed_guest ? (JSON.parse(seal.open(row.sealed_guest, guestPlace)) as Guest) : undefined,
    ...{ linkEndsAt: row.link_ends_at ?? undefined, publicity: row.publicity as Publicity },
    ground: row.ground as Ground,
    ...{ givenAt: row.given_at, endsAt: row.ends_at, withdrawnAt: row.withdrawn_at ?? undefined },
    content: row.sealed ? (JSON.parse(seal.open(row.sealed, contentPlace)) as Content) : undefined,
  };
}

/** So many shares are shown at once, the newest first. */
const mostListed = 100;

/** What the actor's organisations have shared, and what has been shared with functions that she reads for. */
export async function listShares(sight: Sight, seal: Seal, now: Date): Promise<Share[]> {
  const rows = await chosen(sight).where('ends_at', '>', now).orderBy('given_at', 'desc').limit(mostListed).execute();
  return rows.map(row => shareOf(seal, row));
}

export async function findShare(sight: Sight, seal: Seal, id: string, now: Date): Promise<Share | undefined> {
  const row = await chosen(sight).where('shares.id', '=', id).where('ends_at', '>', now).executeTakeFirst();
  return row && shareOf(seal, row);
}

/** What a guest's link leads to; undefined where it is over, was taken back or never was. */
export async function findGuestShare(sight: Sight, seal: Seal, tokenHash: Buffer, now: Date) {
  const row = await chosen(sight)
    .where('token_hash', '=', tokenHash)
    .where('link_ends_at', '>', now)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row && shareOf(seal, row);
}

/** Who has opened it and when, the first first. */
export async function listOpenings(sight: Sight, shareId: string, personId: string | null): Promise<Opening[]> {
  const rows = await sight
    .selectFrom('share_openings')
    .where('share_id', '=', shareId)
    .select(['opened_as', 'opened_at', 'person_id'])
    .orderBy('id')
    .execute();
  return rows.map(row => ({
    as: row.opened_as,
    at: row.opened_at,
    mine: personId !== null && row.person_id === personId,
  }));
}

/** Which shares the actor sees that somebody has opened, and which of them this person has. */
export async function findOpened(sight: Sight, personId: string): Promise<{ opened: Set<string>; read: Set<string> }> {
  const rows = await sight.selectFrom('share_openings').select(['share_id', 'person_id']).execute();
  return {
    opened: new Set(rows.map(row => row.share_id)),
    read: new Set(rows.filter(row => row.person_id === personId).map(row => row.share_id)),
  };
}

/** Notes who opened it; false where the same person has before. */
export async function insertOpening(
  sight: Sight,
  { shareId, personId, as }: { shareId: string; personId: string | null; as: string },
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await sight
    .insertInto('share_openings')
    .values({ share_id: shareId, person_id: personId, opened_as: as, opened_at: now })
    .onConflict(held => held.columns(['share_id', 'person_id']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes the copy away; false where somebody did so before, or the actor may not. */
export async function withdraw(sight: Sight, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('shares')
    .set({ sealed: null, withdrawn_at: now })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteOldShares(sight: Sight, now: Date): Promise<void> {
  await sight.deleteFrom('shares').where('ends_at', '<=', now).execute();
}
