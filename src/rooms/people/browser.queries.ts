import { createHash } from 'node:crypto';
import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { publicPushKey } from '#house/push-key.ts';
import type { Seal } from '#house/seal.ts';
import { endpointOf } from './browser.rules.ts';
import { listBrowsers } from './browser.storage.ts';
import type { Browser } from './browser.ts';

/** A browser in the list, with what the script on the page knows its own by. */
export type ListedBrowser = Browser & { mark: string };

/** What the page of wishes shows of browsers. */
export interface Browsers {
  browsers: readonly ListedBrowser[];
  /** What a browser must know to be pushed to by this house. */
  key: string;
}

/** In which browsers the actor is told. */
export async function browsersOf(
  { database, seal }: { database: Database; seal: Seal },
  actor: SignedIn,
): Promise<Browsers> {
  const all = await database.read(actor, sight => listBrowsers(sight, actor.id));
  const browsers = all.map(({ sealedEndpoint, ...browser }) => ({
    ...browser,
    mark: markOf(endpointOf(seal, { sealedEndpoint }) ?? ''),
  }));
  return { browsers, key: publicPushKey(seal) };
}

/** The same that the script makes of its own endpoint, from which nobody learns the endpoint. */
function markOf(endpoint: string): string {
  return createHash('sha256').update(endpoint).digest('hex');
}
