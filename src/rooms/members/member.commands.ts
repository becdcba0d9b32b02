import { type Actor, doorkeeper, personIdOf, type SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { type Letter, writeLetter } from '#house/letter.ts';
import type { Seal } from '#house/seal.ts';
import { hashOf, minutesAfter, newToken } from '#house/token.ts';
import { findOrganisation } from '#rooms/organisations/organisation.storage.ts';
import { findPersonByEmail, hasMembership, insertMembership, insertPerson } from '#rooms/people/person.storage.ts';
import { handOn } from '#rooms/sharing/draft.commands.ts';
import { startSession } from '#rooms/sign-in/session.commands.ts';
import type { Session } from '#rooms/sign-in/session.ts';
import {
  deleteEndedInvitations,
  deleteInvitationsBy,
  findInvitation,
  insertInvitation,
  takeInvitation,
} from './invitation.storage.ts';
import { mayGrant } from './member.policy.ts';
import { deleteMember, findAddress, findMember, updateMember } from './member.storage.ts';
import { type InvitationInput, invitationDays, type MemberInput } from './member.ts';

type Means = { database: Database; seal: Seal };

/** A letter of this room, when the organisation's name and the way in are known. */
export type LetterWith = (organisation: string, token: string) => Omit<Letter, 'to'>;

/**
 * Invites somebody by e-mail to a function in the organisation. Refused beyond the actor's own rights, and where whoever has that
 * address belongs there already.
 */
export function inviteMember(
  { database, seal }: Means,
  actor: Actor,
  organisationId: string,
  input: InvitationInput,
  letterWith: LetterWith,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await findOrganisation(sight, organisationId));
    insist(mayGrant(actor, organisation, input.rights));
    const token = newToken();
    const endsAt = minutesAfter(now, invitationDays * 24 * 60);
    const { email, title, rights, young } = input;
    const invitation = { tokenHash: hashOf(token), organisationId, email, title, rights, young };
    await insertInvitation(sight, seal, { ...invitation, invitedBy: personIdOf(actor), endsAt }, now);
    const letter = letterWith(organisation.newest.profile.name, token);
    await writeLetter(sight, seal, { ...letter, to: email }, now, invitationDays * 24 * 60);
    const ground = [title, ...rights].join(', ');
    await note(sight, actor, now, { act: 'member.invite', objectId: organisationId, organisationId, ground });
  });
}

/** Takes an invitation back before it is answered; `Absent` where there is none such. */
export function withdrawInvitation(database: Database, actor: Actor, organisationId: string, id: string, now: Date) {
  return database.as(actor, async sight => {
    present((await takeInvitation(sight, id)) || undefined);
    await note(sight, actor, now, { act: 'member.withdraw-invitation', objectId: id, organisationId });
  });
}

/**
 * Accepts an invitation: as the person who is signed in, or as whoever has the address that it was sent to, who is let in. `Absent`
 * where it was answered, has ended or never was. Answers a session where one begins.
 */
export function acceptInvitation(
  { database, seal }: Means,
  actor: Actor,
  { token, name, device }: { token: string; name: string | undefined; device: string },
  now: Date,
): Promise<Session | undefined> {
  return database.as(doorkeeper, async sight => {
    const invitation = present(await findInvitation(sight, seal, hashOf(token), now));
    present((await takeInvitation(sight, invitation.id)) || undefined);
    const { organisationId, title, rights, young } = invitation;
    const personId = personIdOf(actor) ?? (await personOf(sight, invitation.email, name, now));
    if (!(await hasMembership(sight, personId, organisationId)))
      await insertMembership(sight, { personId, organisationId, title, rights, young }, now);
    await note(sight, doorkeeper, now, { act: 'member.accept', objectId: personId, organisationId, ground: title });
    if (actor.kind === 'person') return undefined;
    const entry = { way: 'invitation', assuranceLevel: 'low', device, whole: false } as const;
    return startSession(sight, personId, entry, now);
  });
}

async function personOf(sight: Sight, email: string, name: string | undefined, now: Date): Promise<string> {
  const known = await findPersonByEmail(sight, email);
  return known?.id ?? insertPerson(sight, { name: present(name), email }, now);
}

/** Changes title and rights of a member; never beyond the actor's own rights, neither before nor after. */
export function changeMember(
  database: Database,
  actor: Actor,
  { organisationId, personId }: { organisationId: string; personId: string },
  input: MemberInput,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await findOrganisation(sight, organisationId));
    const member = present(await findMember(sight, organisationId, personId));
    insist(mayGrant(actor, organisation, [...member.rights, ...input.rights]));
    present((await updateMember(sight, organisationId, personId, input)) || undefined);
    const ground = [input.title, ...input.rights].join(', ');
    await note(sight, actor, now, { act: 'member.change', objectId: personId, organisationId, ground });
  });
}

/**
 * Ends somebody's membership: what it opened is closed to her from her next step on, and what she was writing goes to `successorId`,
 * or away where that is nobody who speaks for the organisation. She is told by letter.
 */
export function endMembership(
  { database, seal }: Means,
  actor: SignedIn,
  {
    organisationId,
    personId,
    successorId,
  }: { organisationId: string; personId: string; successorId?: string | undefined },
  letterWith: (organisation: string) => Omit<Letter, 'to'>,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await findOrganisation(sight, organisationId));
    const member = present(await findMember(sight, organisationId, personId));
    if (personId !== actor.id) insist(mayGrant(actor, organisation, member.rights));
    const address = await findAddress(sight, personId);
    // Whom she has invited would otherwise come in by her rights after she has lost them.
    await deleteInvitationsBy(sight, organisationId, personId);
    if (successorId) await handOn(sight, successorId);
    await note(sight, actor, now, { act: 'member.end', objectId: personId, organisationId });
    if (!(await deleteMember(sight, organisationId, personId))) throw new Refused('member.not-yours');
    const letter = letterWith(organisation.newest.profile.name);
    if (address && personId !== actor.id) await writeLetter(sight, seal, { ...letter, to: address }, now, 7 * 24 * 60);
  });
}

/** Removes invitations that nobody answered in time. */
export async function forgetInvitations(database: Database, actor: Actor, now: Date): Promise<void> {
  await database.as(actor, sight => deleteEndedInvitations(sight, now));
}
