import { type Actor, personIdOf } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { deleteListing } from './listing.storage.ts';
import { coordinates, may, mayJoin } from './organisation.policy.ts';
import { changedFields, masked, secretFields } from './organisation.rules.ts';
import { lockOrganisation } from './organisation.storage.ts';
import type { Edit, Profile } from './organisation.ts';
import { addOrganisation, list, propose, publish, type Whose } from './publication.commands.ts';
import {
  deleteClosure,
  forgetFields,
  insertApprovals,
  insertAssurances,
  insertClosure,
  insertOwnFields,
  insertReturn,
} from './version.storage.ts';

/** Puts an organisation on the municipality's list, public at once; answers its id and slug. */
export function joinOrganisation(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  profile: Profile,
  now: Date,
) {
  return database.as(actor, async sight => {
    insist(mayJoin(actor, municipalityCode));
    const whose = await addOrganisation(sight, municipalityCode, profile.name, now);
    await publish(sight, actor, whose, masked(profile), 'coordinator', now);
    await noteOn(sight, actor, now, 'organisation.join', whose);
    return whose;
  });
}

/** What came of an edit: nothing was different and the page was assured, or it waits, or it is public. */
export type EditOutcome = 'assure' | 'propose' | 'edit';

/** Writes a new version: the coordinator's is public at once, the organisation's own waits for her. */
export function editOrganisation(
  database: Database,
  actor: Actor,
  { organisationId, baseVersionId, profile }: Edit,
  now: Date,
): Promise<EditOutcome> {
  return database.as(actor, async sight => {
    const before = present(await lockOrganisation(sight, organisationId));
    insist(may(actor, before).edit);
    if (before.newest.id !== baseVersionId) throw new Refused('organisation.changed-meanwhile');
    const after = masked(profile);
    const fields = changedFields(before.newest.profile, after);
    const open = coordinates(actor, before.municipalityCode);
    if (fields.length === 0 && !(open && before.newest.fate === 'waiting')) {
      await assureIn(sight, actor, before, now);
      return 'assure';
    }
    await forgetFields(sight, organisationId, secretFields[after.placePrecision]);
    if (open) await publish(sight, actor, before, after, 'coordinator', now);
    else await propose(sight, actor, before, after, now);
    await insertOwnFields(sight, organisationId, fields, now);
    await noteOn(sight, actor, now, 'organisation.edit', before);
    return open ? 'edit' : 'propose';
  });
}

/** "Stämmer fortfarande": the public version still holds. */
export function assureOrganisation(database: Database, actor: Actor, organisationId: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await lockOrganisation(sight, organisationId));
    insist(may(actor, organisation).assure);
    await assureIn(sight, actor, organisation, now);
  });
}

/** Makes the waiting version public; `versionId` is what the coordinator has read, so nothing newer slips through. */
export function approveVersion(
  database: Database,
  actor: Actor,
  organisationId: string,
  versionId: number,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await lockOrganisation(sight, organisationId));
    insist(may(actor, organisation).approve);
    if (organisation.newest.id !== versionId) throw new Refused('organisation.changed-meanwhile');
    await insertApprovals(sight, [versionId], personIdOf(actor), now);
    await insertAssurances(sight, [organisationId], 'organisation', personIdOf(actor), now);
    await list(sight, organisation, organisation.newest.profile, now, now);
    await noteOn(sight, actor, now, 'organisation.approve', organisation, versionId);
  });
}

/** Sends the waiting version back with a reason that the organisation reads; the public version stays. */
export function returnVersion(
  database: Database,
  actor: Actor,
  organisationId: string,
  versionId: number,
  reason: string,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await lockOrganisation(sight, organisationId));
    insist(may(actor, organisation).return);
    if (organisation.newest.id !== versionId) throw new Refused('organisation.changed-meanwhile');
    await insertReturn(sight, versionId, reason, personIdOf(actor), now);
    await noteOn(sight, actor, now, 'organisation.return', organisation, versionId);
  });
}

/** Takes an organisation off the list with a reason; its history stays for those who work with it. */
export function closeOrganisation(
  database: Database,
  actor: Actor,
  organisationId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await lockOrganisation(sight, organisationId));
    insist(may(actor, organisation).close);
    await insertClosure(sight, organisationId, reason, personIdOf(actor), now);
    await deleteListing(sight, organisationId);
    await noteOn(sight, actor, now, 'organisation.close', organisation);
  });
}

/** Puts a closed organisation back as it was last approved. */
export function reopenOrganisation(database: Database, actor: Actor, organisationId: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await lockOrganisation(sight, organisationId));
    insist(may(actor, organisation).reopen);
    await deleteClosure(sight, organisationId);
    if (organisation.published)
      await list(sight, organisation, organisation.published.profile, organisation.assuredAt, now);
    await noteOn(sight, actor, now, 'organisation.reopen', organisation);
  });
}

async function assureIn(sight: Sight, actor: Actor, whose: Whose, now: Date): Promise<void> {
  const assurer = coordinates(actor, whose.municipalityCode) ? 'coordinator' : 'organisation';
  await insertAssurances(sight, [whose.id], assurer, personIdOf(actor), now);
  await noteOn(sight, actor, now, 'organisation.assure', whose);
}

function noteOn(
  sight: Sight,
  actor: Actor,
  now: Date,
  act: string,
  whose: Whose,
  objectId: string | number = whose.id,
) {
  const { id: organisationId, municipalityCode } = whose;
  return note(sight, actor, now, { act, objectId, organisationId, municipalityCode });
}
