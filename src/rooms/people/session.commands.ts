import { type Actor, doorkeeper } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { hashOf, linkEnd, newToken, sessionEnd } from './session.rules.ts';
import {
  deleteEndedSessions,
  deleteSession,
  findCast,
  findPersonByEmail,
  insertLink,
  insertSession,
  takeLink,
} from './session.storage.ts';
import type { Session } from './session.ts';

/** Signs in as one of the demo's cast; `Absent` for a key that nobody has. The door exists in demo mode only. */
export function signInAsCast(database: Database, key: string, now: Date): Promise<Session> {
  return database.as(doorkeeper, async sight => {
    const member = present((await findCast(sight)).find(each => each.key === key));
    return startSession(sight, member.id, now, 'demo');
  });
}

/** Signs in by a one-time link; `Absent` when it has been used, has ended or never was. */
export function signInByLink(database: Database, token: string, now: Date): Promise<Session> {
  return database.as(doorkeeper, async sight => {
    const personId = present(await takeLink(sight, hashOf(token), now));
    return startSession(sight, personId, now, 'link');
  });
}

/** Makes a one-time link for a person known by e-mail, for the terminal to print; `Absent` when nobody has that address. */
export function makeSignInLink(database: Database, actor: Actor, email: string, now: Date): Promise<string> {
  return database.as(actor, async sight => {
    const person = present(await findPersonByEmail(sight, email));
    const token = newToken();
    await insertLink(sight, hashOf(token), person.id, now, linkEnd(now));
    await note(sight, actor, now, { act: 'person.link', objectId: person.id });
    return token;
  });
}

/** Ends the session of this token; it cannot be used again. */
export async function signOut(database: Database, token: string): Promise<void> {
  await database.as(doorkeeper, sight => deleteSession(sight, hashOf(token)));
}

async function startSession(
  sight: Parameters<typeof insertSession>[0],
  personId: string,
  now: Date,
  ground: string,
): Promise<Session> {
  const token = newToken();
  const endsAt = sessionEnd(now);
  await insertSession(sight, hashOf(token), personId, now, endsAt);
  await note(sight, doorkeeper, now, { act: 'person.sign-in', objectId: personId, ground });
  return { token, endsAt };
}

/** Removes sessions and links whose time is over. */
export async function forgetEndedSessions(database: Database, actor: Actor, now: Date): Promise<void> {
  await database.as(actor, sight => deleteEndedSessions(sight, now));
}
