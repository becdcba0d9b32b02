import { seeOther } from '#house/answer.ts';
import { cookieOf, sessionCookie, sessionCookieName } from '#house/cookies.ts';
import type { Visit } from '#house/visit.ts';
import { signOut } from './session.commands.ts';
import { deviceOf, safeReturn } from './session.rules.ts';
import type { Session } from './session.ts';

/** The token that the visit's browser carries. */
export function tokenOf(visit: Visit): string | undefined {
  return cookieOf(visit.request, sessionCookieName(visit.house.settings));
}

export function deviceAt(visit: Visit): string {
  return deviceOf(visit.request.headers.get('user-agent'));
}

/** Lets somebody in: the session she had ends, the new one begins, and she comes to where she was going. */
export async function enter(visit: Visit, session: Session, till: string | null | undefined): Promise<Response> {
  const before = tokenOf(visit);
  if (before && before !== session.token) await signOut(visit.house.database, before);
  const cookie = sessionCookie(visit.house.settings, session.token, session.endsAt);
  const onward = safeReturn(till);
  const path = session.admitted ? onward : `/in/kod?till=${encodeURIComponent(onward)}`;
  return seeOther(visit, path, { 'set-cookie': cookie });
}
