import { doorkeeper } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { linkWorks } from './link.storage.ts';
import { hashOf } from './session.rules.ts';
import { tokenPattern } from './session.ts';

/** Whether a one-time link still works; looking uses nothing up. */
export async function linkStands(database: Database, token: string, now: Date): Promise<boolean> {
  return tokenPattern.test(token) && database.read(doorkeeper, sight => linkWorks(sight, hashOf(token), now));
}
