import { type Actor, doorkeeper, type SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { hashOf, newToken } from '#house/token.ts';
import { hasCodeApp } from './second-step.storage.ts';
import { sessionEnd } from './session.rules.ts';
import { deleteEnded, deleteSession, endSessions, findCast, insertSession, raiseSession } from './session.storage.ts';
import type { Entry, Session } from './session.ts';

/** Signs in as one of the demo's cast; `Absent` for a key that nobody has. The door exists in demo mode only. */
export function signInAsCast(database: Database, key: string, device: string, now: Date): Promise<Session> {
  return database.as(doorkeeper, async sight => {
    const member = present((await findCast(sight)).find(each => each.key === key));
    return startSession(sight, member.id, { way: 'demo', assuranceLevel: 'substantial', device, whole: true }, now);
  });
}

/** Begins a session for somebody who has shown who she is; where she has a second step, it opens nothing before that is taken. */
export async function startSession(sight: Sight, personId: string, entry: Entry, now: Date): Promise<Session> {
  const token = newToken();
  const admitted = entry.whole || !(await hasCodeApp(sight, personId));
  await insertSession(sight, hashOf(token), personId, entry, admitted, now);
  await note(sight, doorkeeper, now, { act: 'person.sign-in', objectId: personId, ground: entry.way });
  return { token, endsAt: sessionEnd(now, admitted), admitted };
}

/** Gives the session of `token` a new token, because its person has just shown a second factor in it. */
export async function rotateSession(sight: Sight, token: string, now: Date): Promise<Session> {
  const fresh = newToken();
  const endsAt = await raiseSession(sight, hashOf(token), hashOf(fresh), now);
  return { token: fresh, endsAt, admitted: true };
}

/** Ends the session of this token; it cannot be used again. */
export async function signOut(database: Database, token: string): Promise<void> {
  await database.as(doorkeeper, sight => deleteSession(sight, hashOf(token)));
}

/** Ends one of the person's own sessions, on whatever device; `Absent` where it is not hers or has ended. */
export function endSession(database: Database, actor: SignedIn, sessionId: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    present((await endSessions(sight, actor.id, { only: sessionId })) || undefined);
    await note(sight, actor, now, { act: 'session.end', objectId: sessionId });
  });
}

/** Ends every session of the person but the one she is in; answers how many. */
export function endOtherSessions(database: Database, actor: SignedIn, now: Date): Promise<number> {
  return database.as(actor, async sight => {
    const ended = await endSessions(sight, actor.id, { exceptFor: actor.standing.sessionId });
    if (ended > 0) await note(sight, actor, now, { act: 'session.end-others', objectId: actor.id });
    return ended;
  });
}

/** Removes what has ended at the door. */
export async function forgetEnded(database: Database, actor: Actor, now: Date): Promise<void> {
  await database.as(actor, sight => deleteEnded(sight, now));
}
