// Keeps one page, as anybody sees it who is not signed in, with what it is drawn with. Never an address with an answer in it: a
// fragment is no part of what is asked for.
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asking) => void): void;
}
const worker = self as unknown as Worker;
const page = worker.registration.scope;
const shelf = `guide ${new URL(page).pathname}`;

worker.addEventListener('install', event => {
  event.waitUntil(keep().then(() => worker.skipWaiting()));
});

worker.addEventListener('fetch', event => {
  const { request } = event;
  const [asked = ''] = request.url.split(/[?#]/);
  if (request.method !== 'GET') return;
  if (asked === page) event.respondWith(fresh(event));
  else if (new URL(asked).pathname.startsWith('/assets/')) event.respondWith(kept(request));
});

/** From the network while there is one, and then kept anew; otherwise as it was. */
async function fresh(event: Asking): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    // What a signed-in person is shown is hers, and says that nobody may keep it.
    const own = answer.headers.get('cache-control')?.includes('no-store');
    if (answer.ok) event.waitUntil(keep(own ? undefined : answer.clone()).catch(() => {}));
    return answer;
  } catch (error) {
    const held = await caches.open(shelf).then(each => each.match(page));
    if (held) return held;
    throw error;
  }
}

/** Files carry the hash of their content in their name: one that is kept is never old. */
async function kept(request: Request): Promise<Response> {
  return (await caches.open(shelf).then(each => each.match(request))) ?? fetch(request);
}

async function keep(given?: Response): Promise<void> {
  const answer = given ?? (await fetch(page, { credentials: 'omit', cache: 'no-cache' }));
  if (!answer.ok) return;
  const cache = await caches.open(shelf);
  const html = await answer.clone().text();
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, href = '']) => href);
  const wanted = new Set<string>(files);
  for (const file of files.filter(each => each.endsWith('.css'))) {
    const text = await fetch(file).then(each => each.text());
    for (const [, name = ''] of text.matchAll(/url\("?\.\/([^")]+\.woff2)"?\)/g)) wanted.add(`/assets/${name}`);
  }
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll([...wanted].filter(each => !known.has(each)));
  await cache.put(page, answer);
  for (const old of known) if (old.startsWith('/assets/') && !wanted.has(old)) await cache.delete(old);
}
