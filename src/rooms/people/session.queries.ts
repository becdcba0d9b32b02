import { type Actor, doorkeeper, visitor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { hashOf } from './session.rules.ts';
import { findCast, findSessionPerson } from './session.storage.ts';
import { type CastMember, tokenPattern } from './session.ts';

/** Who holds this session token; a visitor when nobody does. */
export async function actorOfToken(database: Database, token: string | undefined, now: Date): Promise<Actor> {
  if (!token || !tokenPattern.test(token)) return visitor;
  const person = await database.read(doorkeeper, sight => findSessionPerson(sight, hashOf(token), now));
  return person ? { kind: 'person', ...person } : visitor;
}

/** The invented people of the demo. */
export function cast(database: Database): Promise<CastMember[]> {
  return database.read(doorkeeper, findCast);
}
