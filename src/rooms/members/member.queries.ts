import { type Actor, doorkeeper } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import type { Seal } from '#house/seal.ts';
import { hashOf, tokenPattern } from '#house/token.ts';
import { findOrganisation } from '#rooms/organisations/organisation.storage.ts';
import type { Organisation } from '#rooms/organisations/organisation.ts';
import { findPersonByEmail } from '#rooms/people/person.storage.ts';
import { findInvitation, listInvitations } from './invitation.storage.ts';
import { mayGrant } from './member.policy.ts';
import { listMembers } from './member.storage.ts';
import type { Invitation, Member } from './member.ts';

/** Who belongs to an organisation, and who has been invited. */
export interface MembersPageData {
  organisation: Organisation;
  members: Member[];
  invitations: Invitation[];
}

/** `Absent` where the organisation is not there for this actor, refused where she may not speak for it. */
export function membersOf(
  { database, seal }: { database: Database; seal: Seal },
  actor: Actor,
  organisationId: string,
  now: Date,
): Promise<MembersPageData> {
  return database.read(actor, async sight => {
    const organisation = present(await findOrganisation(sight, organisationId));
    insist(mayGrant(actor, organisation, []));
    const members = await listMembers(sight, organisationId);
    return { organisation, members, invitations: await listInvitations(sight, seal, organisationId, now) };
  });
}

/** An invitation as whoever opens it sees it, and whether its address is somebody's here; undefined where it no longer works. */
export async function invitationAt({ database, seal }: { database: Database; seal: Seal }, token: string, now: Date) {
  if (!tokenPattern.test(token)) return undefined;
  return database.read(doorkeeper, async sight => {
    const invitation = await findInvitation(sight, seal, hashOf(token), now);
    return invitation && { ...invitation, known: (await findPersonByEmail(sight, invitation.email)) !== undefined };
  });
}
export type OpenedInvitation = NonNullable<Awaited<ReturnType<typeof invitationAt>>>;
