import type { Right } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import type { Seal } from '#house/seal.ts';
import type { Invitation } from './member.ts';

const emailPlace = 'invitations.sealed_email';

export interface NewInvitation {
  tokenHash: Buffer;
  organisationId: string;
  email: string;
  title: string;
  rights: readonly Right[];
  young: boolean;
  invitedBy: string | null;
  endsAt: Date;
}

export async function insertInvitation(sight: Sight, seal: Seal, invitation: NewInvitation, now: Date): Promise<void> {
  await sight
    .insertInto('invitations')
    .values({
      token_hash: invitation.tokenHash,
      organisation_id: invitation.organisationId,
      sealed_email: seal.close(invitation.email, emailPlace),
      title: invitation.title,
      rights: [...invitation.rights],
      young: invitation.young,
      invited_by: invitation.invitedBy,
      invited_at: now,
      ends_at: invitation.endsAt,
    })
    .execute();
}

const columns = ['id', 'sealed_email', 'title', 'rights', 'young', 'ends_at'] as const;
type Row = { id: string; sealed_email: Buffer; title: string; rights: string[]; young: boolean; ends_at: Date };

const invitationOf = (seal: Seal, row: Row): Invitation => ({
  ...{ id: row.id, title: row.title, rights: row.rights as Right[], young: row.young, endsAt: row.ends_at },
  email: seal.open(row.sealed_email, emailPlace),
});

/** Those who have been invited and have not yet answered, the newest first. */
export async function listInvitations(sight: Sight, seal: Seal, organisationId: string, now: Date) {
  const rows = await sight
    .selectFrom('invitations')
    .where('organisation_id', '=', organisationId)
    .where('ends_at', '>', now)
    .select(columns)
    .orderBy('invited_at', 'desc')
    .execute();
  return rows.map(row => invitationOf(seal, row));
}

/** An invitation by its token, with the organisation's own name; undefined where it was answered, has ended or never was. */
export async function findInvitation(sight: Sight, seal: Seal, tokenHash: Buffer, now: Date) {
  const row = await sight
    .selectFrom('invitations')
    .innerJoin('organisations', 'organisations.id', 'invitations.organisation_id')
    .leftJoin('listings', 'listings.organisation_id', 'organisations.id')
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .select(['invitations.id', 'sealed_email', 'title', 'rights', 'young', 'ends_at'])
    .select(['organisations.id as organisation_id', 'organisations.slug', 'listings.name'])
    .executeTakeFirst();
  if (!row) return undefined;
  const organisation = { organisationId: row.organisation_id, organisationName: row.name ?? row.slug };
  return { ...invitationOf(seal, row), ...organisation };
}

/** Uses an invitation up; of two at once only one gets true. */
export async function takeInvitation(sight: Sight, id: string): Promise<boolean> {
  const { numDeletedRows } = await sight.deleteFrom('invitations').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Removes the open invitations to an organisation that one person has made. */
export async function deleteInvitationsBy(sight: Sight, organisationId: string, personId: string): Promise<void> {
  await sight
    .deleteFrom('invitations')
    .where('organisation_id', '=', organisationId)
    .where('invited_by', '=', personId)
    .execute();
}

/** Removes invitations that nobody answered in time. */
export async function deleteEndedInvitations(sight: Sight, now: Date): Promise<void> {
  await sight.deleteFrom('invitations').where('ends_at', '<=', now).execute();
}
