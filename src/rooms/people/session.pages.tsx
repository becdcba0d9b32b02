import { page, seeOther } from '#house/answer.ts';
import { cookieOf, sessionCookie, sessionCookieName } from '#house/cookies.ts';
import { Absent } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { signInAsCast, signInByLink, signOut } from './session.commands.ts';
import { cast } from './session.queries.ts';
import { safeReturn } from './session.rules.ts';
import type { Session } from './session.ts';
import { CastPage, LinkPage, SignInPage, UsedLinkPage } from './session.views.tsx';

/** The ways in and out. */
export const sessionDoors: Door[] = [
  door.public.get('/in', visit => page(<SignInPage visit={visit} till={visit.query.get('till')} />)),
  door.public.get('/in/:token', visit => page(<LinkPage visit={visit} token={visit.param('token')} />)),
  door.public.post('/in/:token', async visit => {
    const { database } = visit.house;
    const session = await signInByLink(database, visit.param('token'), visit.now).catch(error => {
      if (error instanceof Absent) return undefined;
      throw error;
    });
    return session ? enter(visit, session, null) : page(<UsedLinkPage visit={visit} />, 410);
  }),
  door.demo.get('/demo', async visit =>
    page(<CastPage visit={visit} cast={await cast(visit.house.database)} till={visit.query.get('till')} />),
  ),
  door.demo.post('/demo', async visit => {
    const typed = await visit.typed();
    const session = await signInAsCast(visit.house.database, first(typed, 'as') ?? '', visit.now);
    return enter(visit, session, first(typed, 'till'));
  }),
  door.public.post('/ut', async visit => {
    const { settings, database } = visit.house;
    const token = cookieOf(visit.request, sessionCookieName(settings));
    if (token) await signOut(database, token);
    return seeOther(visit, '/', { 'set-cookie': sessionCookie(settings, null, visit.now) });
  }),
];

function enter(visit: Visit, session: Session, till: string | null | undefined): Response {
  const cookie = sessionCookie(visit.house.settings, session.token, session.endsAt);
  return seeOther(visit, safeReturn(till), { 'set-cookie': cookie });
}
