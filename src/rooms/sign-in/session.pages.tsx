import { page, seeOther } from '#house/answer.ts';
import { sessionCookie } from '#house/cookies.ts';
import { Absent } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, readForm } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { deviceAt, enter, tokenOf } from './entering.pages.ts';
import { sendSignInLink, signInByLink } from './link.commands.ts';
import { linkStands } from './link.queries.ts';
import { providersOffered } from './provider.queries.ts';
import { signInAsCast, signOut } from './session.commands.ts';
import { sessionMessages } from './session.messages.ts';
import { cast } from './session.queries.ts';
import { safeReturn } from './session.rules.ts';
import { emailSchema } from './session.ts';
import { CastPage, LinkPage, SentPage, UsedLinkPage } from './session.views.tsx';
import { type SignInFault, SignInPage } from './sign-in.views.tsx';

/** The ways in and out. */
export const sessionDoors: Door[] = [
  door.public.get('/in', visit => signInPage(visit)),
  door.public.post('/in', visit => askForLink(visit), { limit: 'sign-in.ask' }),
  door.public.get('/in/:token', async visit => {
    const stands = await linkStands(visit.house.database, visit.param('token'), visit.now);
    if (!stands) return page(<UsedLinkPage visit={visit} />, 410);
    const till = visit.query.get('till') ?? undefined;
    return page(<LinkPage visit={visit} token={visit.param('token')} till={till} />);
  }),
  door.public.post('/in/:token', visit => useLink(visit), { limit: 'sign-in.try' }),
  door.demo.get('/demo', async visit =>
    page(<CastPage visit={visit} cast={await cast(visit.house.database)} till={visit.query.get('till')} />),
  ),
  door.demo.post('/demo', async visit => {
    const typed = await visit.typed();
    const session = await signInAsCast(visit.house.database, first(typed, 'as') ?? '', deviceAt(visit), visit.now);
    return enter(visit, session, first(typed, 'till'));
  }),
  door.public.post('/ut', async visit => {
    const { settings, database } = visit.house;
    const token = tokenOf(visit);
    if (token) await signOut(database, token);
    return seeOther(visit, '/', { 'set-cookie': sessionCookie(settings, null, visit.now) });
  }),
];

/** The page of all ways in; also the answer where one of them failed. */
export async function signInPage(visit: Visit, fault?: SignInFault, status = 200): Promise<Response> {
  const providers = await providersOffered(visit.house.database);
  const till = fault?.till ?? visit.query.get('till') ?? undefined;
  return page(<SignInPage visit={visit} till={till} providers={providers} fault={fault} />, status);
}

async function askForLink(visit: Visit): Promise<Response> {
  const { database, seal, knocks, settings, deliver } = visit.house;
  const typed = await visit.typed();
  const till = first(typed, 'till');
  const email = first(typed, 'email') ?? '';
  const reading = readForm(emailSchema, { email }, typed);
  if (!reading.ok) return signInPage(visit, { way: 'letter', till, email }, 422);
  const words = sessionMessages[visit.language].letter;
  const onward = till ? `?till=${encodeURIComponent(safeReturn(till))}` : '';
  const letterWith = (token: string) => ({
    subject: words.subject,
    text: words.text(`${settings.origin}${visit.href(`/in/${token}`)}${onward}`),
  });
  // Past the limit nothing is sent, and the page says the same: it must not tell whose mailbox somebody else fills.
  const wait = await knocks('sign-in.ask-for', reading.values.email.toLowerCase(), visit.now);
  if (wait === 0) await sendSignInLink(database, seal, reading.values.email, letterWith, visit.now);
  deliver();
  return page(<SentPage visit={visit} email={reading.values.email} till={till} />);
}

async function useLink(visit: Visit): Promise<Response> {
  const { database } = visit.house;
  const session = await signInByLink(database, visit.param('token'), deviceAt(visit), visit.now).catch(error => {
    if (error instanceof Absent) return undefined;
    throw error;
  });
  return session
    ? enter(visit, session, first(await visit.typed(), 'till'))
    : page(<UsedLinkPage visit={visit} />, 410);
}
