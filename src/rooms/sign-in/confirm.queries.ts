import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { ownPerson } from '#rooms/people/person.queries.ts';
import { codeAppOf } from './account.queries.ts';
import { providersOffered } from './provider.queries.ts';

/** By what the person can show once more who she is. */
export interface ConfirmMeans {
  codeApp: boolean;
  email: string | null;
  /** Of the demo's invented people only, and only while the demo is on. */
  castKey: string | null;
  providers: readonly { slug: string; name: string }[];
}

export async function confirmMeansOf(database: Database, actor: SignedIn, demo: boolean): Promise<ConfirmMeans> {
  const { email, castKey } = await ownPerson(database, actor);
  const codeApp = (await codeAppOf(database, actor)) !== undefined;
  return { codeApp, email, castKey: demo ? castKey : null, providers: await providersOffered(database) };
}
