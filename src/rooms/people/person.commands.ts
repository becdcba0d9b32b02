import { type Actor, actsForTheHouse, doorkeeper, type Right, type SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { Absent, present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { type Letter, writeLetter } from '#house/letter.ts';
import type { Seal } from '#house/seal.ts';
import { hashOf, minutesAfter, newToken } from '#house/token.ts';
import {
  deletePerson,
  findPersonByEmail,
  hasMembership,
  insertEmailChange,
  insertMembership,
  insertPerson,
  type NewPerson,
  takeEmailChange,
  updateEmail,
  updatePerson,
} from './person.storage.ts';
import { emailChangeMinutes, type PersonInput } from './person.ts';

/** Somebody with an address to send a way in to. */
export type Invited = NewPerson & { email: string };

/**
 * Lets somebody speak for an organisation; who is known by her e-mail already is not added twice. Only the house itself may:
 * `Absent` for everybody else. Answers false where she speaks for that organisation already, and changes nothing then.
 */
export function addPerson(
  database: Database,
  actor: Actor,
  person: Invited,
  { organisationId, rights }: { organisationId: string; rights: readonly Right[] },
  now: Date,
): Promise<boolean> {
  if (!actsForTheHouse(actor)) throw new Absent();
  return database.as(actor, async sight => {
    const known = await findPersonByEmail(sight, person.email);
    const id = known?.id ?? (await insertPerson(sight, person, now));
    if (await hasMembership(sight, id, organisationId)) return false;
    await insertMembership(sight, { personId: id, organisationId, rights }, now);
    await note(sight, actor, now, { act: 'person.join', objectId: id, organisationId, ground: rights.join(', ') });
    return true;
  });
}

/** Corrects what a person has told of herself. */
export function correctPerson(database: Database, actor: SignedIn, input: PersonInput, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    await updatePerson(sight, actor.id, input);
    await note(sight, actor, now, { act: 'person.correct', objectId: actor.id });
  });
}

/** Removes the person's account at once: details, ways in, sessions, memberships. The journal keeps that it was done. */
export function erasePerson(database: Database, actor: SignedIn, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    await note(sight, actor, now, { act: 'person.erase', objectId: actor.id });
    await deletePerson(sight, actor.id);
  });
}

type Means = { database: Database; seal: Seal };

const placeOf = (personId: string) => `email_changes.sealed_email:${personId}`;

/** Sends a link to an address that the person wants instead of hers; to nobody else's, and nobody is told that it is. */
export async function askToChangeEmail(
  { database, seal }: Means,
  actor: SignedIn,
  email: string,
  letterWith: (token: string) => Omit<Letter, 'to'>,
  now: Date,
): Promise<void> {
  const held = await database.read(doorkeeper, sight => findPersonByEmail(sight, email));
  if (held) return;
  const token = newToken();
  await database.as(actor, async sight => {
    const endsAt = minutesAfter(now, emailChangeMinutes);
    const sealedEmail = seal.close(email, placeOf(actor.id));
    await insertEmailChange(sight, { tokenHash: hashOf(token), personId: actor.id, sealedEmail, endsAt });
    await writeLetter(sight, seal, { ...letterWith(token), to: email }, now, emailChangeMinutes);
  });
}

/** Changes the e-mail address to the one that the link was sent to; `Absent` where it has ended, or is another's. */
export function changeEmail({ database, seal }: Means, actor: SignedIn, token: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const sealed = present(await takeEmailChange(sight, hashOf(token), now));
    await updateEmail(sight, actor.id, seal.open(sealed, placeOf(actor.id)));
    await note(sight, actor, now, { act: 'person.change-email', objectId: actor.id });
  });
}
