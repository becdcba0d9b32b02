import { randomUUID } from 'node:crypto';
import { type Actor, personIdOf } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { listingOf, searchTextOf } from '#rooms/organisations/listing.rules.ts';
import { saveListings } from '#rooms/organisations/listing.storage.ts';
import type { PlaceFinder } from '#rooms/organisations/listing.ts';
import { slugFor } from '#rooms/organisations/organisation.rules.ts';
import { findSlugs, lockSlugs } from '#rooms/organisations/organisation.storage.ts';
import type { Organisation, Profile } from '#rooms/organisations/organisation.ts';
import { placeFinderOf } from '#rooms/organisations/place-finder.queries.ts';
import {
  insertApprovals,
  insertAssurances,
  insertOrganisations,
  insertVersions,
} from '#rooms/organisations/version.storage.ts';
import { insertAreas } from '#rooms/places/municipality.storage.ts';
import { insertIdentifiers } from './identifier.storage.ts';
import type { Report } from './import-progress.storage.ts';
import { updateRowOrganisations } from './import-row.storage.ts';
import { newProfile, renewedProfile, withDifferences, writtenDifferences } from './register-difference.rules.ts';
import type { RegisterRow } from './register-file.ts';
import type { ActionCounts, PreviewRow, RegisterImport, RowAction } from './register-import.ts';
import { findListedKinds, repeatVersion } from './renewal.storage.ts';
import { actionOf, standingOf } from './row-action.rules.ts';
import { identifierOf } from './row-pairing.rules.ts';

/** What an import is written with, inside its transaction. */
export interface Writing {
  sight: Sight;
  actor: Actor;
  now: Date;
  whole: Pick<RegisterImport, 'id' | 'municipalityCode' | 'format'>;
  rows: readonly PreviewRow[];
  sources: ReadonlyMap<number, RegisterRow>;
  organisations: ReadonlyMap<string, Organisation>;
  newAreas: ReadonlyMap<string, string>;
  report: Report;
}

/** One row on its way to the list. */
interface Page {
  position: number;
  id: string;
  slug: string;
  profile: Profile;
  /** Absent for a page that is new. */
  before?: Organisation;
}

/** Rows written before the others of the program get a turn. */
const stretch = 200;

/** Writes everything that an import does; answers how many rows each action was for. */
export async function writeImport(writing: Writing): Promise<ActionCounts> {
  const actions = Map.groupBy(writing.rows, row => actionOf(standingOf(row)));
  const of = (action: RowAction) => actions.get(action) ?? [];
  const changed = of('change').flatMap(row => changedPage(row, writing.organisations));
  await createAreas(writing, [...of('create'), ...of('change')]);
  const created = await createdPages(writing, of('create'));
  const places = await placeFinderOf(writing.sight, writing.whole.municipalityCode);
  const pages = [...created, ...changed];
  for (let at = 0; at < pages.length; at += stretch) {
    await writePages(writing, pages.slice(at, at + stretch), places);
    writing.report({ done: Math.min(at + stretch, pages.length), due: pages.length + 1 });
  }
  const assured = of('assure').flatMap(row => row.organisationId ?? []);
  await insertAssurances(writing.sight, assured, 'register', personIdOf(writing.actor), writing.now);
  await rememberIds(writing, created);
  return { create: created.length, change: changed.length, assure: assured.length, none: of('none').length };
}

async function createAreas({ sight, whole, newAreas }: Writing, rows: readonly PreviewRow[]): Promise<void> {
  const { municipalityCode } = whole;
  const named = new Set(rows.flatMap(row => row.told?.serviceAreas ?? []));
  const areas = [...newAreas].filter(([id]) => named.has(id));
  const nowhere = { lat: null, lon: null, population: null };
  await insertAreas(
    sight,
    areas.map(([id, name]) => ({ id, name, municipalityCode, kind: 'own', ...nowhere })),
  );
}

async function createdPages({ sight, whole, now }: Writing, rows: readonly PreviewRow[]): Promise<Page[]> {
  if (rows.length === 0) return [];
  await lockSlugs(sight, whole.municipalityCode);
  const taken = await findSlugs(sight, whole.municipalityCode);
  const pages = rows.map(({ position, told = {} }) => {
    const profile = newProfile(told, told.kind ?? 'association');
    const slug = slugFor(profile.name, each => taken.has(each));
    taken.add(slug);
    return { position, id: randomUUID(), slug, profile };
  });
  await insertOrganisations(
    sight,
    pages.map(({ id, slug }) => ({ id, slug, municipalityCode: whole.municipalityCode })),
    now,
  );
  return pages;
}

function changedPage(row: PreviewRow, organisations: Writing['organisations']): Page[] {
  const before = organisations.get(row.organisationId ?? '');
  if (!before) return [];
  const profile = renewedProfile(before, writtenDifferences(row.differences, row.overwrites));
  return [{ position: row.position, id: before.id, slug: before.slug, profile, before }];
}

async function writePages(writing: Writing, pages: readonly Page[], places: PlaceFinder): Promise<void> {
  const { sight, actor, now, whole } = writing;
  const by = personIdOf(actor);
  const versions = pages.map(({ id, profile }) => ({ organisationId: id, profile, origin: 'register' as const }));
  await insertApprovals(sight, await insertVersions(sight, versions, by, now), by, now);
  for (const page of pages) await repeatUnapproved(writing, page);
  const ids = pages.map(({ id }) => id);
  const kinds = await findListedKinds(sight, ids);
  const listings = pages.map(page => {
    const listing = listingOf({ ...page, municipalityCode: whole.municipalityCode }, page.profile, now, places);
    return { ...listing, checkedKinds: kinds.get(page.id) ?? [] };
  });
  await saveListings(
    sight,
    listings.map(listing => ({ listing, searchText: searchTextOf(listing, places) })),
  );
  await insertAssurances(sight, ids, 'register', by, now);
}

/** What the organisation has proposed stays above the register's version, with what the register brought in. */
async function repeatUnapproved({ rows, sight }: Writing, { before, position }: Page): Promise<void> {
  if (!before || before.newest.fate === 'approved') return;
  const row = rows.find(each => each.position === position);
  const differences = writtenDifferences(row?.differences ?? [], row?.overwrites ?? false);
  await repeatVersion(sight, before.newest.id, withDifferences(before.newest.profile, differences));
}

async function rememberIds({ sight, whole, rows, sources }: Writing, created: readonly Page[]): Promise<void> {
  const made = new Map(created.map(({ position, id }) => [position, id]));
  const matched = rows.filter(row => row.outcome === 'changed' || row.outcome === 'unchanged');
  for (const { position, organisationId } of matched) if (organisationId) made.set(position, organisationId);
  const identifiers = [...made].flatMap(([position, organisationId]) => {
    const row = sources.get(position);
    return row ? { organisationId, identifier: identifierOf(row, whole.format) } : [];
  });
  await insertIdentifiers(sight, whole.municipalityCode, identifiers);
  await updateRowOrganisations(
    sight,
    whole.id,
    created.map(({ position, id }) => ({ position, organisationId: id })),
  );
}
