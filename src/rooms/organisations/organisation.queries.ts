import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { isUuid } from '#house/uuid.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { findJournal, findSpeakers, findVersionProfile, findVersions } from './history.storage.ts';
import type { JournalLine, PastVersion, Speaker } from './history.ts';
import { slugFor } from './organisation.rules.ts';
import { findOrganisation, findOrganisationsOf } from './organisation.storage.ts';
import type { Organisation, Profile } from './organisation.ts';
import { findChecks } from './verification.storage.ts';
import type { Check } from './verification.ts';

/** An organisation with all that those who work with it may know. */
export interface WorkPage {
  organisation: Organisation;
  areas: Area[];
  versions: PastVersion[];
  checks: Check[];
  speakers: Speaker[];
  journal: JournalLine[];
}

async function find(sight: Sight, id: string): Promise<Organisation> {
  return present(isUuid(id) ? await findOrganisation(sight, id) : undefined);
}

/** The organisation with its history; `Absent` where it is not there for this actor. */
export function workPageOf(database: Database, actor: Actor, id: string): Promise<WorkPage> {
  return database.read(actor, async sight => {
    const organisation = await find(sight, id);
    return {
      organisation,
      areas: await findAreas(sight, organisation.municipalityCode),
      versions: await findVersions(sight, id),
      checks: await findChecks(sight, [id]),
      speakers: await findSpeakers(sight, id),
      journal: await findJournal(sight, id),
    };
  });
}

export interface EditedPage {
  organisation: Organisation;
  areas: Area[];
}

/** The organisation and the areas that its form offers; `Absent` where it is not there for this actor. */
export function editedPageOf(database: Database, actor: Actor, id: string): Promise<EditedPage> {
  return database.read(actor, async sight => {
    const organisation = await find(sight, id);
    return { organisation, areas: await findAreas(sight, organisation.municipalityCode) };
  });
}

/** What an earlier version said; undefined where there is none such for this actor. */
export function versionOf(
  database: Database,
  actor: Actor,
  id: string,
  versionId: number,
): Promise<Profile | undefined> {
  return database.read(actor, sight => findVersionProfile(sight, id, versionId));
}

/** The organisation with this address in a municipality, the municipality's own unless another is named; undefined where there is none. */
export async function organisationAt(
  database: Database,
  actor: Actor,
  { code, fullName }: Pick<Municipality, 'code' | 'fullName'>,
  slug = slugFor(fullName, () => false),
): Promise<Organisation | undefined> {
  const all = await database.read(actor, sight => findOrganisationsOf(sight, code));
  return all.find(each => each.slug === slug);
}
