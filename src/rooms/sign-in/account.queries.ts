import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import type { OwnData } from '#house/own-data.ts';
import { listPasskeys } from './passkey.storage.ts';
import type { Passkey } from './passkey.ts';
import { type ListedProvider, providersOf } from './provider.queries.ts';
import { listIdentities } from './provider.storage.ts';
import { countRecoveryCodes, findCodeApp } from './second-step.storage.ts';
import { sessionsOf } from './session.queries.ts';
import { listAllSessions } from './session.storage.ts';
import type { ListedSession } from './session.ts';

/** Every way in that a person has, and where she is signed in. */
export interface WaysIn {
  passkeys: readonly Passkey[];
  codeApp: { addedAt: Date; recoveryCodes: number } | undefined;
  providers: readonly ListedProvider[];
  sessions: readonly ListedSession[];
}

export async function waysInOf(database: Database, actor: SignedIn, now: Date): Promise<WaysIn> {
  const passkeys = await database.read(actor, sight => listPasskeys(sight, actor.id));
  const codeApp = await codeAppOf(database, actor);
  const providers = await providersOf(database, actor);
  return { passkeys, codeApp, providers, sessions: await sessionsOf(database, actor, now) };
}

/** Since when the person has a code app, and how many codes on paper are left; undefined where she has none. */
export function codeAppOf(database: Database, actor: SignedIn): Promise<WaysIn['codeApp']> {
  return database.read(actor, async sight => {
    const app = await findCodeApp(sight, actor.id);
    return app && { addedAt: app.added_at, recoveryCodes: await countRecoveryCodes(sight, actor.id) };
  });
}

/** What this room keeps of a person. */
export const signInOwnData: readonly OwnData[] = [
  { name: 'sessions', read: listAllSessions },
  {
    name: 'passkeys',
    read: async (sight, id) =>
      (await listPasskeys(sight, id)).map(({ name, addedAt, usedAt }) => ({ name, addedAt, usedAt })),
  },
  {
    name: 'code-app',
    read: async (sight, id) => {
      const app = await findCodeApp(sight, id);
      return app ? [{ addedAt: app.added_at, recoveryCodes: await countRecoveryCodes(sight, id) }] : [];
    },
  },
  { name: 'sign-ins', read: listIdentities },
];
