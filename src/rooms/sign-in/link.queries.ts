import { doorkeeper } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { hashOf, tokenPattern } from '#house/token.ts';
import { linkWorks } from './link.storage.ts';

/** Whether a one-time link still works; looking uses nothing up. */
export async function linkStands(database: Database, token: string, now: Date): Promise<boolean> {
  return tokenPattern.test(token) && database.read(doorkeeper, sight => linkWorks(sight, hashOf(token), now));
}
