import type { Actor, SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { listFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { coordinatedCodes, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import { findOrganisation } from '#rooms/organisations/organisation.storage.ts';
import type { Organisation } from '#rooms/organisations/organisation.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import type { Area } from '#rooms/places/municipality.ts';
import {
  countActivitiesOf,
  countWaitingIn,
  findActivitiesOf,
  findActivity,
  findWaitingIn,
} from './activity.storage.ts';
import type { Activity } from './activity.ts';
import { type ActivityPast, listActivityVersions } from './activity-version.storage.ts';

export const workPageSize = 50;
const mostWaiting = 50;
const mostVersions = 20;

/** The list of the working face. */
export interface ActivityWork {
  own: Activity[];
  total: number;
  page: number;
  /** What waits for the actor, who coordinates. */
  waiting: Activity[];
  waitingTotal: number;
}

/** The activities of one's organisations, a page at a time, and those that wait for an answer from one. */
export function activitiesFor(database: Database, actor: SignedIn, page: number): Promise<ActivityWork> {
  const ids = actor.memberships.map(held => held.organisationId);
  return database.read(actor, async sight => ({
    own: await findActivitiesOf(sight, ids, workPageSize, (page - 1) * workPageSize),
    total: await countActivitiesOf(sight, ids),
    page,
    waiting: await findWaitingIn(sight, coordinatedCodes(actor), mostWaiting),
    waitingTotal: await countWaitingIn(sight, coordinatedCodes(actor)),
  }));
}

/** What a form must know: areas to choose from, and functions to turn to. */
export interface ActivityChoices {
  areas: Area[];
  contacts: LocalFunction[];
}

async function choicesIn(sight: Sight, organisationId: string, municipalityCode: string): Promise<ActivityChoices> {
  const all = await listFunctions(sight, { organisationIds: [organisationId] });
  return {
    areas: await findAreas(sight, municipalityCode),
    contacts: all.filter(each => each.published && !each.dissolvedAt),
  };
}

export interface ActivityPageData extends ActivityChoices {
  activity: Activity;
  versions: ActivityPast[];
}

/** One activity with its history, and what its form needs; `Absent` where it is not there for this actor. */
export function activityPageOf(database: Database, actor: Actor, id: string): Promise<ActivityPageData> {
  return database.read(actor, async sight => {
    const activity = present(await findActivity(sight, id));
    return {
      activity,
      versions: await listActivityVersions(sight, id, mostVersions),
      ...(await choicesIn(sight, activity.organisationId, activity.municipalityCode)),
    };
  });
}

export interface ActivityMaking extends ActivityChoices {
  organisation: Organisation;
  /** The organisations that the actor can make one for. */
  others: { id: string; name: string }[];
}

/** What making a new one begins with: for the organisation that was asked for, or the first that she speaks for. */
export function activityMakingOf(
  database: Database,
  actor: SignedIn,
  wanted: string | undefined,
): Promise<ActivityMaking> {
  const spoken = actor.memberships.filter(held => speaksFor(actor, held.organisationId) && held.municipalityCode);
  return database.read(actor, async sight => {
    const organisation = present(await findOrganisation(sight, present(wanted ?? spoken[0]?.organisationId)));
    return {
      organisation,
      others: spoken.map(held => ({ id: held.organisationId, name: held.organisationName })),
      ...(await choicesIn(sight, organisation.id, present(organisation.municipalityCode || undefined))),
    };
  });
}
