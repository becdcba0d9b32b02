import type { Page } from 'playwright-core';

/**
 * Stands in for the push service that a browser in a test does not reach: the browser says that it has been given this endpoint. All
 * else is the browser's own.
 */
export async function givePushService(page: Page, endpoint: string): Promise<void> {
  await page.addInitScript(`{
    const given = { endpoint: ${JSON.stringify(endpoint)}, unsubscribe: async () => { sessionStorage.removeItem('given'); return true; } };
    PushManager.prototype.getSubscription = async () => sessionStorage.getItem('given') ? given : null;
    PushManager.prototype.subscribe = async ({ applicationServerKey, userVisibleOnly }) => {
      if (!userVisibleOnly || applicationServerKey.length !== 65) throw new Error('no key');
      sessionStorage.setItem('given', 'yes');
      return given;
    };
  }`);
}

/** What a worker of the browser does when somebody from outside wakes it. */
export interface Waking {
  /** Pushes nothing to the worker, as a push service does; answers what the browser then shows, all of it. */
  push(): Promise<{ title: string; body: string; tag: string; lang: string }[]>;
  /** Waits until the worker that is woken is the one of this address. */
  active(address: string): Promise<void>;
  /** Presses what is shown; answers where the worker leads. */
  press(): Promise<string>;
}

/** Wakes the worker of a page by the browser's own tools for whoever develops. */
export async function wakingOf(page: Page, path: string): Promise<Waking> {
  const wake = await wakerOf(page, path);
  const registration = `navigator.serviceWorker.getRegistration('${path}')`;
  const all = `${registration}.then(each => each.getNotifications())`;
  const newest = `${all}.then(all => Math.max(0, ...all.map(each => each.timestamp)))`;
  // A promise is always something, so the browser's own way of waiting does not wait for what comes of it.
  const come = (condition: string): Promise<void> =>
    page.evaluate(`(async () => { while (!(await ${condition})) await new Promise(each => setTimeout(each, 20)); })()`);
  return {
    async push() {
      const before = await page.evaluate(newest);
      await wake();
      await come(`${newest}.then(at => at > ${before})`);
      return page.evaluate(`${all}.then(all => all.map(({ title, body, tag, lang }) => ({ title, body, tag, lang })))`);
    },
    active: address =>
      come(
        `${registration}.then(({ active }) => active?.state === 'activated' && active.scriptURL.endsWith('${address}'))`,
      ),
    press: () => pressed(page, path),
  };
}

async function wakerOf(page: Page, path: string): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const known = new Promise<string>(resolve =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => new URL(scopeURL).pathname === path);
      if (own) resolve(own.registrationId);
    }),
  );
  await session.send('ServiceWorker.enable');
  const registrationId = await known;
  const { origin } = new URL(page.url());
  return async () =>
    void (await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: '' }));
}

/** A window is only opened for a person's own press, so the worker is asked which it would open. */
function pressed(page: Page, path: string): Promise<string> {
  const worker = page
    .context()
    .serviceWorkers()
    .findLast(each => new URL(each.url()).pathname === path);
  if (!worker) throw new Error('no worker is awake');
  return worker.evaluate(`new Promise(resolve => {
    self.clients.openWindow = async address => resolve(address);
    self.registration.getNotifications().then(([notification]) =>
      self.dispatchEvent(new NotificationEvent('notificationclick', { notification })));
  })`);
}
