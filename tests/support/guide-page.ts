import type { Visitor } from './journey.ts';
import type { Listener } from './listener.ts';

type Page = Visitor['page'];

/** The steps of the guide that are on the screen, by what the address calls them. */
export const visibleSteps = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('.walk-step')].filter(each => each.checkVisibility()).map(each => each.id)`,
  );

/** In the page: waits until its worker has put it away. */
export const pageIsKept = `(async () => {
  await navigator.serviceWorker.ready;
  const kept = async () => (await caches.match(location.pathname)) !== undefined;
  while (!(await kept())) await new Promise(again => setTimeout(again, 50));
})()`;

/** Waits until the page is loaded and put away, and the wire has been silent for a while. */
export async function settled(page: Page, { heard }: Listener, scripts: boolean): Promise<void> {
  await page.waitForLoadState();
  if (scripts) await page.evaluate(pageIsKept);
  for (let last = -1; last !== heard.length; ) {
    last = heard.length;
    await page.waitForTimeout(400);
  }
}

/** Everything that a browser could have been made to remember. */
export const keptIn = (page: Page) =>
  page.evaluate(`(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }))()`);

/** How many sheets the page takes on paper. */
export async function pagesOf(page: Page): Promise<number> {
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return [...paper.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
