import { randomUUID } from 'node:crypto';
import { type Actor, personIdOf } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { listingOf, searchTextOf } from './listing.rules.ts';
import { maskListing, saveListings } from './listing.storage.ts';
import { hidesMore, masked, secretFields, slugFor } from './organisation.rules.ts';
import { findSlugs, lockSlugs } from './organisation.storage.ts';
import type { Organisation, Origin, Profile } from './organisation.ts';
import { placeFinderOf } from './place-finder.queries.ts';
import { relistChecks } from './verification.storage.ts';
import { insertApprovals, insertAssurances, insertOrganisations, insertVersions } from './version.storage.ts';

export type Whose = Pick<Organisation, 'id' | 'municipalityCode' | 'slug'>;

/** Makes room for a new organisation in the municipality, with an address of its own; whoever calls has asked the policy. */
export async function addOrganisation(sight: Sight, municipalityCode: string, name: string, now: Date): Promise<Whose> {
  await lockSlugs(sight, municipalityCode);
  const taken = await findSlugs(sight, municipalityCode);
  const whose = { id: randomUUID(), municipalityCode, slug: slugFor(name, each => taken.has(each)) };
  await insertOrganisations(sight, [whose], now);
  return whose;
}

/** Writes a version that is public at once. */
export async function publish(
  sight: Sight,
  actor: Actor,
  whose: Whose,
  profile: Profile,
  origin: Origin,
  now: Date,
): Promise<void> {
  const ids = await insertVersions(sight, [{ organisationId: whose.id, profile, origin }], personIdOf(actor), now);
  await insertApprovals(sight, ids, personIdOf(actor), now);
  await insertAssurances(sight, [whose.id], origin, personIdOf(actor), now);
  await list(sight, whose, profile, now, now);
}

/** Writes a version that waits for the coordinator; a place that it hides leaves the public list at once. */
export async function propose(
  sight: Sight,
  actor: Actor,
  before: Organisation,
  profile: Profile,
  now: Date,
): Promise<void> {
  const writing = { organisationId: before.id, profile, origin: 'organisation' as const };
  await insertVersions(sight, [writing], personIdOf(actor), now);
  const { placePrecision } = profile;
  if (before.published && hidesMore(before.published.profile.placePrecision, placePrecision))
    await maskListing(sight, before.id, placePrecision, secretFields[placePrecision]);
}

/** Puts a profile and the checks that stand on the public list. */
export async function list(sight: Sight, whose: Whose, profile: Profile, assuredAt: Date, now: Date): Promise<void> {
  const places = await placeFinderOf(sight, whose.municipalityCode);
  const listing = listingOf(whose, masked(profile), assuredAt, places);
  await saveListings(sight, [{ listing, searchText: searchTextOf(listing, places) }]);
  await relistChecks(sight, whose.id, now);
}
