import { type Actor, personIdOf } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { type Decision, insist, present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { labelsIn } from '#house/labelling.ts';
import { findOrganisation } from '#rooms/organisations/organisation.storage.ts';
import { mayDo, mayMake } from './activity.policy.ts';
import { maskedActivity, wordsOf } from './activity.rules.ts';
import { lockActivity } from './activity.storage.ts';
import type { Activity, ActivityProfile } from './activity.ts';
import { list, makeActivity, proposeVersion, type Whose } from './activity-publication.commands.ts';
import {
  type By,
  deleteActivityClosure,
  insertActivityApproval,
  insertActivityAssurance,
  insertActivityClosure,
  insertActivityVersion,
} from './activity-version.storage.ts';

/** How what somebody else's list tells is taken in: in whose name, for what reason, and whether it is public at once. */
export interface TakingWay {
  actor: Actor;
  now: Date;
  /** Why it is done, for the journal. */
  ground: string;
  /** A coordinator has said that what comes this way need not wait; words that label wait for a person all the same. */
  approved: boolean;
  /** When whoever tells it last knew that it holds. */
  assuredAt: Date;
}

/** Makes an activity of what another list tells, in the transaction of whoever calls; answers its id. */
export async function takeActivity(
  sight: Sight,
  organisationId: string,
  profile: ActivityProfile,
  way: TakingWay,
): Promise<string> {
  const { id, municipalityCode } = present(await findOrganisation(sight, organisationId));
  insist(mayMake(way.actor, { id, municipalityCode }));
  const whose = { organisationId, municipalityCode: present(municipalityCode || undefined) };
  const made = await makeActivity(sight, whose, profile.title, way.now);
  await noteTaken(sight, 'activity.create', made, way);
  await writeTaken(sight, made, maskedActivity(profile), way);
  return made.id;
}

/** Writes what another list now tells of an activity; whoever calls has it locked and says what has changed. */
export async function retakeActivity(
  sight: Sight,
  activity: Activity,
  profile: ActivityProfile,
  way: TakingWay,
): Promise<void> {
  insist(mayDo(way.actor, activity).edit as Decision<string>);
  await noteTaken(sight, 'activity.edit', activity, way);
  await writeTaken(sight, activity, maskedActivity(profile), way);
}

/** Closes an activity that the other list no longer has. */
export async function closeTaken(sight: Sight, activity: Activity, reason: string, way: TakingWay): Promise<void> {
  insist(mayDo(way.actor, activity).close as Decision<string>);
  await insertActivityClosure(sight, activity.id, reason, byOf(way));
  await noteTaken(sight, 'activity.close', activity, way);
}

/** Opens an activity that the other list has again; answers it as it then is. */
export async function reopenTaken(sight: Sight, activity: Activity, way: TakingWay): Promise<Activity> {
  insist(mayDo(way.actor, activity).reopen as Decision<string>);
  await deleteActivityClosure(sight, activity.id);
  if (activity.published) await list(sight, activity, activity.published.profile, activity.assuredAt);
  await noteTaken(sight, 'activity.reopen', activity, way);
  return present(await lockActivity(sight, activity.id));
}

/** Says that the other list still has it as it stands. */
export async function assureTaken(sight: Sight, activityId: string, way: TakingWay): Promise<void> {
  await insertActivityAssurance(sight, activityId, 'organisation', { personId: null, now: way.assuredAt });
}

async function writeTaken(sight: Sight, whose: Whose, profile: ActivityProfile, way: TakingWay): Promise<void> {
  if (!way.approved || labelsIn(wordsOf(profile)).length > 0) return proposeVersion(sight, whose, profile, byOf(way));
  const version = await insertActivityVersion(sight, whose.id, profile, 'organisation', byOf(way));
  await insertActivityApproval(sight, version, byOf(way));
  await list(sight, whose, profile, way.assuredAt);
  await assureTaken(sight, whose.id, way);
  await noteTaken(sight, 'activity.approve', whose, way, version);
}

const byOf = ({ actor, now }: TakingWay): By => ({ personId: personIdOf(actor), now });

function noteTaken(sight: Sight, act: string, whose: Whose, way: TakingWay, objectId: string | number = whose.id) {
  const { organisationId, municipalityCode } = whose;
  return note(sight, way.actor, way.now, { act, objectId, organisationId, municipalityCode, ground: way.ground });
}
