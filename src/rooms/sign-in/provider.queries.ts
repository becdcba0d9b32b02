import { doorkeeper, type SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { listIdentities, listProviderNames } from './provider.storage.ts';

/** The other sign-ins that there are, for buttons. */
export function providersOffered(database: Database): Promise<{ slug: string; name: string }[]> {
  return database.read(doorkeeper, listProviderNames);
}

/** The other sign-ins that there are, each with since when it is the person's, if it is. */
export function providersOf(database: Database, actor: SignedIn) {
  return database.read(actor, async sight => {
    const linked = new Map((await listIdentities(sight, actor.id)).map(each => [each.slug, each.linkedAt]));
    return (await listProviderNames(sight)).map(each => ({ ...each, linkedAt: linked.get(each.slug) }));
  });
}
export type ListedProvider = Awaited<ReturnType<typeof providersOf>>[number];
