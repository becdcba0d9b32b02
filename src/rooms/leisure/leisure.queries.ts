import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { findRunning } from '#rooms/activities/vouching.storage.ts';
import type { RunningVouching } from '#rooms/activities/vouching.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { hiddenFrom } from '#rooms/organisations/organisation.rules.ts';
import { isoDay } from '#ui/dates.ts';
import type { ActivityQuestion, FoundActivity, ListedPlace, NearlyFitting } from './leisure.ts';
import {
  findLeisureChoices,
  findLeisurePlaces,
  findNearlyFitting,
  type LeisureChoices,
} from './leisure-choices.storage.ts';
import { findListedActivities, findListedActivity } from './leisure-listing.storage.ts';
import type { Look } from './leisure-match.storage.ts';

export type Where = Pick<Look, 'municipalityCode' | 'from'> & Partial<Pick<Look, 'neighbourCodes'>>;

export const lookAt = ({ municipalityCode, from, neighbourCodes = [] }: Where, now: Date): Look => ({
  ...{ municipalityCode, neighbourCodes, from, today: isoDay(now) },
  hiddenAt: hiddenFrom(now),
});

export interface LeisureList extends LeisureChoices {
  total: number;
  found: FoundActivity[];
  /** Where the hits lie, where they are asked for on a map. */
  places: ListedPlace[];
  /** How many of them have no place that may be told. */
  unplaced: number;
  /** Where nothing fits: what fits but for one thing. */
  nearly: NearlyFitting[];
  /** Those of the hits that somebody vouches for. */
  vouched: ReadonlySet<string>;
}

/** What fits in a municipality, the nearest first where it is known from where. */
export function leisureIn(
  database: Database,
  actor: Actor,
  where: Where,
  question: ActivityQuestion,
  now: Date,
): Promise<LeisureList> {
  const look = lookAt(where, now);
  return database.read(actor, async sight => {
    const list = await findListedActivities(sight, look, question);
    const ids = list.found.map(({ id }) => id);
    const placed = question.view === 'map' && list.total > 0;
    return {
      ...list,
      vouched: new Set((await findRunning(sight, ids, look.today)).map(({ activityId }) => activityId)),
      ...(placed ? await findLeisurePlaces(sight, look, question) : { places: [], unplaced: 0 }),
      ...(await findLeisureChoices(sight, look, question)),
      nearly: list.total === 0 ? await findNearlyFitting(sight, look, question) : [],
    };
  });
}

export interface LeisureOne {
  found: FoundActivity;
  /** Whom one can ask, where the organisation has said so and it is open to all. */
  contact: LocalFunction | undefined;
  /** What others say of it in their own words. */
  vouchings: RunningVouching[];
}

/** One activity for everybody; undefined where there is none, or it is too old to be shown. */
export function leisureOf(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  slug: string,
  now: Date,
): Promise<LeisureOne | undefined> {
  return database.read(actor, async sight => {
    const found = await findListedActivity(sight, lookAt({ municipalityCode }, now), slug);
    if (!found) return undefined;
    const { contactFunctionId } = found.profile;
    const [contact] = contactFunctionId ? await findFunctions(sight, [contactFunctionId]) : [];
    const open = contact?.published && !contact.dissolvedAt && contact.organisationId === found.organisationId;
    const vouchings = await findRunning(sight, [found.id], isoDay(now));
    return { found, contact: open ? contact : undefined, vouchings };
  });
}
