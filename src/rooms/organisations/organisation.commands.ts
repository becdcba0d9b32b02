import { randomUUID } from 'node:crypto';
import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { listingOf, searchTextOf } from './listing.rules.ts';
import { deleteListing, saveListings } from './listing.storage.ts';
import { coordinates, may, mayJoin } from './organisation.policy.ts';
import { changedFields, masked, secretFields, slugFor } from './organisation.rules.ts';
import { findSlugs, lockOrganisation } from './organisation.storage.ts';
import type { Edit, Organisation, Origin, Profile } from './organisation.ts';
import { placeFinderOf } from './place-finder.queries.ts';
import { liveCheckKinds } from './verification.storage.ts';
import {
  deleteClosure,
  forgetFields,
  insertApprovals,
  insertAssurances,
  insertClosure,
  insertOrganisations,
  insertOwnFields,
  insertReturn,
  insertVersions,
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
    const taken = await findSlugs(sight, municipalityCode);
    const id = randomUUID();
    const slug = slugFor(profile.name, each => taken.has(each));
    await insertOrganisations(sight, [{ id, municipalityCode, slug }], now);
    await publish(sight, actor, { id, municipalityCode, slug }, masked(profile), 'coordinator', now);
    await note(sight, actor, now, { act: 'organisation.join', objectId: id, organisationId: id, municipalityCode });
    return { id, slug };
  });
}

/** Writes a new version: the coordinator's is public at once, the organisation's own waits for her. */
export function editOrganisation(
  database: Database,
  actor: Actor,
  { organisationId, baseVersionId, profile }: Edit,
  now: Date,
) {
  return database.as(actor, async sight => {
    const before = present(await lockOrganisation(sight, organisationId));
    insist(may(actor, before).edit);
    if (before.newest.id !== baseVersionId) throw new Refused('organisation.changed-meanwhile');
    const after = masked(profile);
    const fields = changedFields(before.newest.profile, after);
    if (fields.length === 0) return assureIn(sight, actor, before, now);
    await forgetFields(sight, organisationId, secretFields[after.placePrecision]);
    if (coordinates(actor, before.municipalityCode)) await publish(sight, actor, before, after, 'coordinator', now);
    else await propose(sight, actor, before, after, now);
    await insertOwnFields(sight, organisationId, fields, now);
    await note(sight, actor, now, {
      act: 'organisation.edit',
      objectId: organisationId,
      organisationId,
      municipalityCode: before.municipalityCode,
    });
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
    await insertApprovals(sight, [versionId], personId(actor), now);
    await insertAssurances(sight, [organisationId], 'organisation', personId(actor), now);
    await list(sight, organisation, organisation.newest.profile, now);
    await note(sight, actor, now, {
      act: 'organisation.approve',
      objectId: versionId,
      organisationId,
      municipalityCode: organisation.municipalityCode,
    });
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
    await insertReturn(sight, versionId, reason, personId(actor), now);
    await note(sight, actor, now, {
      act: 'organisation.return',
      objectId: versionId,
      organisationId,
      municipalityCode: organisation.municipalityCode,
    });
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
    await insertClosure(sight, organisationId, reason, personId(actor), now);
    await deleteListing(sight, organisationId);
    await note(sight, actor, now, {
      act: 'organisation.close',
      objectId: organisationId,
      organisationId,
      municipalityCode: organisation.municipalityCode,
    });
  });
}

/** Puts a closed organisation back as it was last approved. */
export function reopenOrganisation(database: Database, actor: Actor, organisationId: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const organisation = present(await lockOrganisation(sight, organisationId));
    insist(may(actor, organisation).reopen);
    await deleteClosure(sight, organisationId);
    if (organisation.published) await list(sight, organisation, organisation.published.profile, organisation.assuredAt);
    await note(sight, actor, now, {
      act: 'organisation.reopen',
      objectId: organisationId,
      organisationId,
      municipalityCode: organisation.municipalityCode,
    });
  });
}

type Whose = Pick<Organisation, 'id' | 'municipalityCode' | 'slug'>;

async function publish(
  sight: Sight,
  actor: Actor,
  whose: Whose,
  profile: Profile,
  origin: Origin,
  now: Date,
): Promise<void> {
  const ids = await insertVersions(sight, [{ organisationId: whose.id, profile, origin }], personId(actor), now);
  await insertApprovals(sight, ids, personId(actor), now);
  await insertAssurances(sight, [whose.id], origin, personId(actor), now);
  await list(sight, whose, profile, now);
}

async function propose(sight: Sight, actor: Actor, whose: Whose, profile: Profile, now: Date): Promise<void> {
  await insertVersions(sight, [{ organisationId: whose.id, profile, origin: 'organisation' }], personId(actor), now);
}

async function assureIn(sight: Sight, actor: Actor, whose: Whose, now: Date): Promise<void> {
  const assurer = coordinates(actor, whose.municipalityCode) ? 'coordinator' : 'organisation';
  await insertAssurances(sight, [whose.id], assurer, personId(actor), now);
  await note(sight, actor, now, {
    act: 'organisation.assure',
    objectId: whose.id,
    organisationId: whose.id,
    municipalityCode: whose.municipalityCode,
  });
}

async function list(sight: Sight, whose: Whose, profile: Profile, assuredAt: Date): Promise<void> {
  const places = await placeFinderOf(sight, whose.municipalityCode);
  const listing = {
    ...listingOf(whose, profile, assuredAt, places),
    checkedKinds: await liveCheckKinds(sight, whose.id, assuredAt),
  };
  await saveListings(sight, [{ listing, searchText: searchTextOf(listing, places) }]);
}

function personId(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null;
}
