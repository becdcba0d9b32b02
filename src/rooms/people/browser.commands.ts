import type { SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { Absent } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import type { Outgoing } from '#house/letter.ts';
import { isPushEndpoint } from '#house/push.ts';
import type { Seal } from '#house/seal.ts';
import type { Settings } from '#house/settings.ts';
import { endpointOf } from './browser.rules.ts';
import { deleteBrowser, deleteBrowserAt, insertBrowser, listBrowsers } from './browser.storage.ts';
import { type BrowserFault, type BrowserInput, endpointPlace, mostBrowsers } from './browser.ts';

interface Means {
  database: Database;
  seal: Seal;
  settings: Pick<Settings, 'pushOrigins'>;
}

/**
 * Lets a person be told in a browser from now on; one that is hers already gets the new name. Answers why not, where its push service is
 * none that we know or she has as many as one may have.
 */
export function addBrowser(
  { database, seal, settings }: Means,
  actor: SignedIn,
  { name, endpoint }: BrowserInput,
  now: Date,
): Promise<BrowserFault | undefined> {
  if (!isPushEndpoint(endpoint, settings)) return Promise.resolve('unknown-service');
  return database.as(actor, async sight => {
    const known = await listBrowsers(sight, actor.id);
    const others = known.filter(each => endpointOf(seal, each) !== endpoint);
    if (others.length >= mostBrowsers) return 'too-many';
    const imprint = seal.imprint(endpoint, endpointPlace);
    await insertBrowser(sight, actor.id, { name, imprint, sealedEndpoint: seal.close(endpoint, endpointPlace) }, now);
    await note(sight, actor, now, { act: 'browser.add', objectId: actor.id });
    return undefined;
  });
}

/** Tells a person no longer in one of her browsers; `Absent` where it is none of hers. */
export function removeBrowser(database: Database, actor: SignedIn, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    if (!(await deleteBrowser(sight, id))) throw new Absent();
    await note(sight, actor, now, { act: 'browser.remove', objectId: actor.id });
  });
}

/** For delivering: takes away the browser that a push no longer reaches. */
export function forgetBrowser(seal: Seal): (sight: Sight, outgoing: Outgoing) => Promise<void> {
  return async (sight, outgoing) => {
    if (outgoing.by === 'push') await deleteBrowserAt(sight, seal.imprint(outgoing.endpoint, endpointPlace));
  };
}
