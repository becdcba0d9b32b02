import { type Actor, actsForTheHouse, type Right } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { Absent } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { hasMembership, insertMembership, insertPerson, type NewPerson } from './person.storage.ts';
import { findPersonByEmail } from './session.storage.ts';

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
    await insertMembership(sight, id, organisationId, rights, now);
    await note(sight, actor, now, { act: 'person.join', objectId: id, organisationId, ground: rights.join(', ') });
    return true;
  });
}
