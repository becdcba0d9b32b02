import { terminal } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { hashOf, tokenPattern } from '#house/token.ts';
import { setupLinkWorks } from './setup.storage.ts';

/** Whether the link to the first start still works; looking uses nothing up. */
export async function setupLinkStands(database: Database, token: string, now: Date): Promise<boolean> {
  return tokenPattern.test(token) && database.read(terminal, sight => setupLinkWorks(sight, hashOf(token), now));
}
