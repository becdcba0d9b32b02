import { type Actor, doorkeeper } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { type Letter, writeLetter } from '#house/letter.ts';
import type { Seal } from '#house/seal.ts';
import { hashOf, newToken } from '#house/token.ts';
import { findPersonByEmail } from '#rooms/people/person.storage.ts';
import { insertLink, takeLink } from './link.storage.ts';
import { startSession } from './session.commands.ts';
import { linkMinutes, type Session } from './session.ts';

/** Makes a one-time link for a person known by e-mail, for the terminal to print; `Absent` when nobody has that address. */
export function makeSignInLink(database: Database, actor: Actor, email: string, now: Date): Promise<string> {
  return database.as(actor, async sight => {
    const person = present(await findPersonByEmail(sight, email));
    const token = newToken();
    await insertLink(sight, hashOf(token), person.id, now);
    await note(sight, actor, now, { act: 'person.link', objectId: person.id });
    return token;
  });
}

/** Writes a letter with a one-time link to whoever has this address; nobody is told whether somebody has. */
export async function sendSignInLink(
  database: Database,
  seal: Seal,
  email: string,
  letterWith: (token: string) => Omit<Letter, 'to'>,
  now: Date,
): Promise<void> {
  await database.as(doorkeeper, async sight => {
    const person = await findPersonByEmail(sight, email);
    if (!person) return;
    const token = newToken();
    await insertLink(sight, hashOf(token), person.id, now);
    // To the address as it is kept, never as it was typed: letters that look alike may lead to another mailbox.
    await writeLetter(sight, seal, { ...letterWith(token), to: person.email }, now, linkMinutes);
  });
}

/** Signs in by a one-time link; `Absent` when it has been used, has ended or never was. */
export function signInByLink(database: Database, token: string, device: string, now: Date): Promise<Session> {
  return database.as(doorkeeper, async sight => {
    const personId = present(await takeLink(sight, hashOf(token), now));
    return startSession(sight, personId, { way: 'link', assuranceLevel: 'low', device, whole: false }, now);
  });
}
