import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { lookAt, type Where } from './leisure.queries.ts';
import type { ActivityQuestion } from './leisure.ts';
import { findListedActivities, findListedActivity } from './leisure-listing.storage.ts';

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

/** One activity and nothing around it; undefined where there is none, or it is too old to be shown. */
export function leisureAlone(database: Database, actor: Actor, municipalityCode: string, slug: string, now: Date) {
  return database.read(actor, sight => findListedActivity(sight, lookAt({ municipalityCode }, now), slug));
}
