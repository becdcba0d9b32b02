import { type Actor, personIdOf } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { type Decision, insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { coordinates } from '#rooms/organisations/organisation.policy.ts';
import { changedFields } from '#rooms/organisations/organisation.rules.ts';
import { findOrganisation } from '#rooms/organisations/organisation.storage.ts';
import { mayDo, mayMake } from './activity.policy.ts';
import { hidesPlace, keepingCheck, maskedActivity, secretActivityFields } from './activity.rules.ts';
import { lockActivity } from './activity.storage.ts';
import type { Activity, ActivityEdit, ActivityProfile } from './activity.ts';
import { callOffListed, maskActivityListing } from './activity-listing.storage.ts';
import { list, makeActivity, proposeVersion, publishVersion, type Whose } from './activity-publication.commands.ts';
import {
  deleteActivityClosure,
  forgetActivityFields,
  insertActivityApproval,
  insertActivityAssurance,
  insertActivityClosure,
  insertActivityReturn,
} from './activity-version.storage.ts';

const by = (actor: Actor, now: Date) => ({ personId: personIdOf(actor), now });

/** Makes an activity of an organisation: the coordinator's is public at once, the organisation's own waits. Answers its id. */
export function createActivity(
  database: Database,
  actor: Actor,
  organisationId: string,
  profile: ActivityProfile,
  now: Date,
): Promise<string> {
  return database.as(actor, async sight => {
    const { id, municipalityCode } = present(await findOrganisation(sight, organisationId));
    insist(mayMake(actor, { id, municipalityCode }));
    const whose = { organisationId, municipalityCode: present(municipalityCode || undefined) };
    const made = await makeActivity(sight, whose, profile.title, now);
    const write = coordinates(actor, municipalityCode) ? publishVersion : proposeVersion;
    await write(sight, made, maskedActivity(profile), by(actor, now));
    await noteOn(sight, actor, now, 'activity.create', made);
    return made.id;
  });
}

/** What came of an edit: nothing was different and it was assured, or it waits, or it is public. */
export type ActivityOutcome = 'assure' | 'propose' | 'edit';

/** Writes a new version: the coordinator's is public at once, the organisation's own waits for her, but for what it hides and calls off. */
export function editActivity(
  database: Database,
  actor: Actor,
  { activityId, baseVersionId, profile }: ActivityEdit,
  now: Date,
): Promise<ActivityOutcome> {
  return act(database, actor, activityId, 'edit', async (sight, before) => {
    if (before.newest.id !== baseVersionId) throw new Refused('activity.changed-meanwhile');
    const after = maskedActivity(keepingCheck(before.newest.profile, profile));
    const open = coordinates(actor, before.municipalityCode);
    if (changedFields(before.newest.profile, after).length === 0 && before.newest.fate === 'approved') {
      await assureIn(sight, actor, before, now);
      return 'assure';
    }
    await forgetActivityFields(sight, activityId, secretActivityFields[after.placePrecision]);
    if (before.published && hidesPlace(before.published.profile, after) && !open)
      await maskActivityListing(sight, activityId, after.placePrecision);
    await (open ? publishVersion : proposeVersion)(sight, before, after, by(actor, now));
    if (!open) await callOffListed(sight, activityId, after.schedule);
    await noteOn(sight, actor, now, 'activity.edit', before);
    return open ? 'edit' : 'propose';
  });
}

/** "Stämmer fortfarande": the public version still holds. */
export function assureActivity(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return act(database, actor, id, 'assure', (sight, activity) => assureIn(sight, actor, activity, now));
}

/** Makes the waiting version public; `versionId` is what the coordinator has read, so nothing newer slips through. */
export function approveActivity(
  database: Database,
  actor: Actor,
  id: string,
  versionId: number,
  now: Date,
): Promise<void> {
  return act(database, actor, id, 'approve', async (sight, activity) => {
    if (activity.newest.id !== versionId) throw new Refused('activity.changed-meanwhile');
    await insertActivityApproval(sight, versionId, by(actor, now));
    await list(sight, activity, activity.newest.profile, now);
    await insertActivityAssurance(sight, id, activity.newest.origin, by(actor, now));
    await noteOn(sight, actor, now, 'activity.approve', activity, versionId);
  });
}

/** Sends the waiting version back with a reason that the organisation reads; the public version stays. */
export function returnActivity(
  database: Database,
  actor: Actor,
  id: string,
  { versionId, reason }: { versionId: number; reason: string },
  now: Date,
): Promise<void> {
  return act(database, actor, id, 'return', async (sight, activity) => {
    if (activity.newest.id !== versionId) throw new Refused('activity.changed-meanwhile');
    await insertActivityReturn(sight, versionId, reason, by(actor, now));
    await noteOn(sight, actor, now, 'activity.return', activity, versionId);
  });
}

/** Takes an activity off the public list with a reason; its history stays. */
export function closeActivity(database: Database, actor: Actor, id: string, reason: string, now: Date): Promise<void> {
  return act(database, actor, id, 'close', async (sight, activity) => {
    await insertActivityClosure(sight, id, reason, by(actor, now));
    await noteOn(sight, actor, now, 'activity.close', activity);
  });
}

/** Puts a closed activity back as it was last approved. */
export function reopenActivity(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return act(database, actor, id, 'reopen', async (sight, activity) => {
    await deleteActivityClosure(sight, id);
    if (activity.published) await list(sight, activity, activity.published.profile, activity.assuredAt);
    await callOffListed(sight, id, activity.newest.profile.schedule);
    await noteOn(sight, actor, now, 'activity.reopen', activity);
  });
}

/** Finds the activity, asks the policy, and does it: all in one transaction, one act on it at a time. */
function act<T>(
  database: Database,
  actor: Actor,
  id: string,
  what: keyof ReturnType<typeof mayDo>,
  work: (sight: Sight, activity: Activity) => Promise<T>,
): Promise<T> {
  return database.as(actor, async sight => {
    const activity = present(await lockActivity(sight, id));
    insist(mayDo(actor, activity)[what] as Decision<string>);
    return work(sight, activity);
  });
}

async function assureIn(sight: Sight, actor: Actor, whose: Whose, now: Date): Promise<void> {
  const assurer = coordinates(actor, whose.municipalityCode) ? 'coordinator' : 'organisation';
  await insertActivityAssurance(sight, whose.id, assurer, by(actor, now));
  await noteOn(sight, actor, now, 'activity.assure', whose);
}

function noteOn(
  sight: Sight,
  actor: Actor,
  now: Date,
  act: string,
  whose: Whose,
  objectId: string | number = whose.id,
) {
  const { organisationId, municipalityCode } = whose;
  return note(sight, actor, now, { act, objectId, organisationId, municipalityCode });
}
