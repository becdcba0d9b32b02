import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { NONCE, type SecureHeadersVariables, secureHeaders } from 'hono/secure-headers';
import type { Actor } from './actor.ts';
import { addressOf } from './address.ts';
import { inAnotherLanguage, seeOther } from './answer.ts';
import { Absent, Refused } from './decision.ts';
import { type Door, mayKnock } from './door.ts';
import { nearestLanguage, type PublicLanguage, publicLanguages, splitLanguage } from './language.ts';
import { type House, type Visit, visitOf } from './visit.ts';

/** What the program gives the server beside its doors. */
export interface Reception {
  /** Who knocks, by what the request carries. */
  recognise(request: Request, now: Date): Promise<Actor>;
  /** Pages for what went wrong, in the visitor's language. */
  absent(visit: Visit): Promise<Response>;
  refused(visit: Visit, reason: string): Promise<Response>;
  tooLarge(visit: Visit): Promise<Response>;
  tooMany(visit: Visit, seconds: number): Promise<Response>;
  broken(visit: Visit): Promise<Response>;
  /** Where a person signs in, and where she shows once more who she is. */
  signInPath: string;
  confirmPath: string;
  now(): Date;
  /** What every request passes before the doors. */
  before: readonly MiddlewareHandler[];
}

/** The web server as a function from request to response: the doors, and nothing that no room declared. */
export function openDoors(house: House, doors: readonly Door[], reception: Reception): Hono {
  const app = new Hono({ getPath: (request: Request) => splitLanguage(decodedPath(request.url)).path });
  app.use(headers(house));
  for (const each of reception.before) app.use(each);
  app.use(csrf({ origin: house.settings.origin }));
  for (const each of [...doors].sort(plainFirst)) mount(app, house, each, reception);
  app.notFound(async context => reception.absent(await arrival(house, reception, context)));
  app.onError(async (error, context) => {
    const visit = await arrival(house, reception, context);
    if (isForeign(error)) return reception.refused(visit, 'foreign-origin');
    house.report(error, context.req.method, 'before the doors');
    return reception.broken(visit);
  });
  return app;
}

/** A form that was not sent from a page of our own. */
const isForeign = (error: unknown) => error instanceof HTTPException && error.status === 403;

function headers(house: House): MiddlewareHandler {
  const https = house.settings.origin.startsWith('https:');
  return secureHeaders({
    referrerPolicy: 'same-origin',
    crossOriginEmbedderPolicy: false,
    // Over plain http a browser must not be told to insist on https.
    strictTransportSecurity: https && 'max-age=31536000; includeSubDomains',
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: [NONCE],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
}

function mount(app: Hono, house: House, each: Door, reception: Reception): void {
  app.on(each.method, each.path, async context => {
    const visit = await arrival(house, reception, context, each);
    const wanted = each.method === 'GET' ? unsaid(each, context) : undefined;
    if (wanted) return inAnotherLanguage(visit, wanted);
    return closedTo(visit, (await stopped(each, visit, reception)) ?? (await entered(each, visit, context, reception)));
  });
}

/** The language that the address names, where the page is not said in it. */
function unsaid({ languages }: Door, context: Context): PublicLanguage | undefined {
  const { language } = splitLanguage(decodedPath(context.req.url));
  return languages.includes(language) ? undefined : language;
}

/** What keeps somebody outside this door; undefined when nothing does. */
async function stopped(each: Door, visit: Visit, reception: Reception): Promise<Response | undefined> {
  const verdict = mayKnock(each, visit.actor, visit.house.settings.demo, visit.now);
  if (verdict === 'absent') return reception.absent(visit);
  const till = encodeURIComponent(visit.path + askedIn(each, visit));
  if (verdict === 'sign-in') return seeOther(visit, `${reception.signInPath}?till=${till}`);
  if (verdict === 'confirm') return seeOther(visit, `${reception.confirmPath}?till=${till}`);
  if (!each.limit) return undefined;
  const key = visit.actor.kind === 'person' ? visit.actor.id : visit.address;
  const seconds = await visit.house.knocks(each.limit, key, visit.now);
  return seconds > 0 ? reception.tooMany(visit, seconds) : undefined;
}

/** What a page was asked with, such as whom one wanted to turn to. A form that was sent is not sent again: only its address is kept. */
function askedIn({ method }: Door, visit: Visit): string {
  return method === 'GET' ? new URL(visit.request.url).search : '';
}

async function entered(each: Door, visit: Visit, context: Context, reception: Reception): Promise<Response> {
  if (each.method === 'GET') return answerOf(each, visit, context, reception);
  const enter = async () => {
    context.res = await answerOf(each, visit, context, reception);
  };
  const limited = bodyLimit({ maxSize: each.bodyLimit, onError: () => reception.tooLarge(visit) });
  return (await limited(context, enter)) ?? context.res;
}

/** What a signed-in person sees stays in no cache: not in the browser she leaves, and not on the way. */
function closedTo({ actor }: Visit, response: Response): Response {
  const own = actor.kind === 'person' || response.headers.has('set-cookie');
  if (own) response.headers.set('cache-control', 'no-store');
  return response;
}

async function answerOf(
  each: Door,
  visit: Visit,
  context: Parameters<Door['answer']>[1],
  reception: Reception,
): Promise<Response> {
  try {
    return await each.answer(visit, context);
  } catch (error) {
    if (error instanceof Absent) return reception.absent(visit);
    if (error instanceof Refused) return reception.refused(visit, error.reason);
    // A body that does not say its length is counted while it comes.
    if ((error as Error).name === 'BodyLimitError') return reception.tooLarge(visit);
    visit.house.report(error, each.method, each.path);
    return reception.broken(visit);
  }
}

async function arrival(house: House, reception: Reception, context: Context, at?: Door): Promise<Visit> {
  const now = reception.now();
  const { language: asked, path } = splitLanguage(decodedPath(context.req.url));
  const offered = at?.languages ?? publicLanguages;
  const spoken = offered.includes(asked) ? asked : nearestLanguage(asked);
  const actor = await reception.recognise(context.req.raw, now);
  // The limit on bodies may put a counted copy in the request's place, so the body is asked for when it is read.
  // What is no form is a form in which nothing is typed.
  const body = () =>
    context.req.raw.formData().catch(error => {
      if (error instanceof TypeError) return new FormData();
      throw error;
    });
  const nonce = (context as Context<{ Variables: SecureHeadersVariables }>).get('secureHeadersNonce') ?? '';
  const address = addressOf(peerOf(context), context.req.header('x-forwarded-for') ?? null, house.settings.proxies);
  const said = { language: nearestLanguage(spoken), spoken, offered };
  return visitOf(
    house,
    { actor, now, ...said, path, request: context.req.raw, address, nonce },
    at ? context.req.param() : {},
    body,
  );
}

/** The other end of the connection; none where a request was made inside this process. */
function peerOf(context: Context): string | undefined {
  return context.env?.incoming ? getConnInfo(context).remote.address : undefined;
}

function decodedPath(url: string): string {
  const pathname = new URL(url).pathname.replace(/(.)\/+$/, '$1');
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** `/demo` goes before `/:place`, whatever order the rooms come in. */
function plainFirst(a: Door, b: Door): number {
  return weight(a.path) < weight(b.path) ? -1 : 1;
}

function weight(path: string): string {
  return path
    .split('/')
    .map(part => (part.startsWith(':') ? '2' : part === '*' ? '3' : '1'))
    .join('');
}
