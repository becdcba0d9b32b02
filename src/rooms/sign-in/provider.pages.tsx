import { page, seeOther } from '#house/answer.ts';
import { cookieOf, passingCookie, visitCookieName } from '#house/cookies.ts';
import { Absent } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { inLanguage, languages } from '#house/language.ts';
import { ProviderFault } from '#house/openid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { accountPath } from './account.ts';
import { deviceAt, enter } from './entering.pages.ts';
import { leaveForProvider, type Return, returnFromProvider, unlinkProvider } from './provider.commands.ts';
import { visitMinutes } from './provider.ts';
import { ProviderFaultPage } from './provider.views.tsx';
import { safeReturn } from './session.rules.ts';

/** Signing in by an OpenID Connect provider, and a person's ties to them. */
export const providerDoors: Door[] = [
  door.public.get('/in/via/:provider', visit => leave(visit, { linking: false }), { limit: 'sign-in.try' }),
  door.public.get('/in/via/:provider/svar', visit => comeBack(visit), { limit: 'sign-in.try' }),
  door.confirmed.get('/konto/via/:provider', visit => leave(visit, { linking: true }), { limit: 'sign-in.try' }),
  door.confirmed.post('/konto/via/:provider/remove', async visit => {
    await unlinkProvider(visit.house.database, personOf(visit), visit.param('provider'), visit.now);
    return seeOther(visit, `${accountPath}?klart=provider-remove`);
  }),
];

/** Where the provider sends people back to; it must know this address beforehand. */
function destinationOf(visit: Visit) {
  const slug = visit.param('provider');
  return { slug, redirectUri: `${visit.house.settings.origin}/in/via/${slug}/svar` };
}

async function leave(visit: Visit, { linking }: { linking: boolean }): Promise<Response> {
  const { settings } = visit.house;
  const till = visit.href(safeReturn(visit.query.get('till')));
  const who = linking ? visit.actor : ({ kind: 'visitor' } as const);
  try {
    const { url, state } = await leaveForProvider(visit.house, who, destinationOf(visit), till, visit.now);
    const cookie = passingCookie(settings, visitCookieName(settings), `${visit.language}.${state}`, visitMinutes);
    return new Response(null, { status: 303, headers: { location: url.href, 'set-cookie': cookie } });
  } catch (error) {
    return faulty(visit, error);
  }
}

async function comeBack(visit: Visit): Promise<Response> {
  const { settings } = visit.house;
  const state = visit.query.get('state');
  const [language, mine] = (cookieOf(visit.request, visitCookieName(settings)) ?? '').split('.');
  if (!state || state !== mine) return page(<ProviderFaultPage visit={visit} kind="stray" />, 400);
  // A provider knows one address to send people back to, and that has no language: on to the one that they left in.
  const { search } = new URL(visit.request.url);
  const left = languages.find(each => each === language) ?? visit.language;
  if (left !== visit.language)
    return new Response(null, { status: 303, headers: { location: inLanguage(visit.path, left) + search } });
  const { slug, redirectUri } = destinationOf(visit);
  const url = new URL(redirectUri + search);
  try {
    return await arrived(
      visit,
      await returnFromProvider(visit.house, visit.actor, { slug, url, state }, deviceAt(visit), visit.now),
    );
  } catch (error) {
    return faulty(visit, error);
  }
}

async function arrived(visit: Visit, back: Return): Promise<Response> {
  if (back.kind === 'session') return enter(visit, back.session, back.till);
  if (back.kind === 'linked') return seeOther(visit, `${accountPath}?klart=provider`);
  return page(<ProviderFaultPage visit={visit} kind={back.kind} />, back.kind === 'unknown' ? 403 : 409);
}

const statuses = { down: 503, untrusted: 502, declined: 403 } as const;

async function faulty(visit: Visit, error: unknown): Promise<Response> {
  if (error instanceof Absent) return page(<ProviderFaultPage visit={visit} kind="stray" />, 400);
  if (!(error instanceof ProviderFault)) throw error;
  if (error.kind !== 'declined') visit.house.report(error, 'provider', visit.param('provider'));
  return page(<ProviderFaultPage visit={visit} kind={error.kind} />, statuses[error.kind]);
}
