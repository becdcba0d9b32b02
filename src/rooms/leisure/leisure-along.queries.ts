import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { lookAt, type Where } from './leisure.queries.ts';
import type { ActivityQuestion } from './leisure.ts';
import { findListedActivities } from './leisure-listing.storage.ts';

/** All that fits, up to `most`, in the order of the list; and how many there are. */
export function allLeisureIn(
  database: Database,
  actor: Actor,
  where: Where,
  question: ActivityQuestion,
  most: number,
  now: Date,
) {
  const look = lookAt(where, now);
  return database.read(actor, sight => findListedActivities(sight, look, { ...question, page: 1 }, most));
}
