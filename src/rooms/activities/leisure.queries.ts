import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { freshnessMonths, monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { isoDay } from '#ui/dates.ts';
import {
  findListedActivities,
  findListedActivity,
  findListedLanguages,
  type Look,
} from './activity-listing.storage.ts';
import type { ActivityQuestion, FoundActivity } from './activity-listing.ts';
import { findRunning } from './vouching.storage.ts';
import type { RunningVouching } from './vouching.ts';

const lookAt = (municipalityCode: string, now: Date, from?: Look['from']): Look => ({
  ...{ municipalityCode, from, today: isoDay(now), hiddenAt: monthsAfter(now, -freshnessMonths.hidden) },
});

export interface LeisureList {
  total: number;
  found: FoundActivity[];
  /** Languages that leaders here speak. */
  languages: string[];
  /** Those of them that somebody vouches for. */
  vouched: ReadonlySet<string>;
}

/** What fits in a municipality, the nearest first where it is known from where. */
export function leisureIn(
  database: Database,
  actor: Actor,
  { municipalityCode, from }: Pick<Look, 'municipalityCode' | 'from'>,
  question: ActivityQuestion,
  now: Date,
): Promise<LeisureList> {
  const look = lookAt(municipalityCode, now, from);
  return database.read(actor, async sight => {
    const page = await findListedActivities(sight, look, question);
    const ids = page.found.map(({ id }) => id);
    return {
      ...page,
      languages: await findListedLanguages(sight, look),
      vouched: new Set((await findRunning(sight, ids, look.today)).map(({ activityId }) => activityId)),
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
    const found = await findListedActivity(sight, lookAt(municipalityCode, now), slug);
    if (!found) return undefined;
    const { contactFunctionId } = found.profile;
    const [contact] = contactFunctionId ? await findFunctions(sight, [contactFunctionId]) : [];
    const open = contact?.published && !contact.dissolvedAt && contact.organisationId === found.organisationId;
    const vouchings = await findRunning(sight, [found.id], isoDay(now));
    return { found, contact: open ? contact : undefined, vouchings };
  });
}
