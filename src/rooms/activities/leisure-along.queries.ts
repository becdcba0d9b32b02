import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { findListedActivities, type Look } from './activity-listing.storage.ts';
import type { ActivityQuestion } from './activity-listing.ts';
import { lookAt } from './leisure.queries.ts';

/** All that fits, up to `most`, in the order of the list; and how many there are. */
export function allLeisureIn(
  database: Database,
  actor: Actor,
  { municipalityCode, from }: Pick<Look, 'municipalityCode' | 'from'>,
  question: ActivityQuestion,
  most: number,
  now: Date,
) {
  const look = lookAt(municipalityCode, now, from);
  return database.read(actor, sight => findListedActivities(sight, look, { ...question, page: 1 }, most));
}
