import { type Actor, doorkeeper, type SignedIn, visitor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { hashOf, tokenPattern } from '#house/token.ts';
import { findCast, findSession, findWaiting, listSessions, touchSession } from './session.storage.ts';
import type { CastMember, ListedSession } from './session.ts';

/** How far behind "last used" may be, milliseconds: a write per page would cost more than it tells. */
const seenEveryMs = 5 * 60_000;

/** Who holds this session token; a visitor when nobody does. */
export async function actorOfToken(database: Database, token: string | undefined, now: Date): Promise<Actor> {
  if (!token || !tokenPattern.test(token)) return visitor;
  const found = await database.read(doorkeeper, sight => findSession(sight, hashOf(token), now));
  if (!found) return visitor;
  const { actor, seenAt } = found;
  if (!seenAt || now.getTime() - seenAt.getTime() > seenEveryMs)
    await database.as(doorkeeper, sight => touchSession(sight, actor.standing.sessionId, now));
  return actor;
}

/** The id of the person for whose second step this token waits; undefined when nobody's. */
export async function waitingAt(database: Database, token: string | undefined, now: Date): Promise<string | undefined> {
  if (!token || !tokenPattern.test(token)) return undefined;
  return database.read(doorkeeper, sight => findWaiting(sight, hashOf(token), now));
}

/** The invented people of the demo. */
export function cast(database: Database): Promise<CastMember[]> {
  return database.read(doorkeeper, findCast);
}

/** Where the person is signed in now, the newest first. */
export function sessionsOf(database: Database, actor: SignedIn, now: Date): Promise<ListedSession[]> {
  return database.read(actor, sight => listSessions(sight, actor.id, now));
}
