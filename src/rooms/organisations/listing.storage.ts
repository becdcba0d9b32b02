import { sql } from 'kysely';
import { inParts, type Sight } from '#house/database.ts';
import type { Listing } from './listing.ts';
import type { OrganisationKind, PlacePrecision, ProfileField } from './organisation.ts';

export interface ListingToStore {
  listing: Listing;
  searchText: string;
}

/** What the public face says anew each time; the address of the page never changes. */
const renewed = Object.fromEntries(
  [
    'name',
    'kind',
    'profile',
    'subjects',
    'activities',
    'area_ids',
    'languages',
    'roles_wanted',
    'minimum_age',
    'maximum_age',
    'place_name',
    'lat',
    'lon',
    'checked_kinds',
    'assured_at',
    'search_text',
  ].map(name => [name, sql.ref(`excluded.${name}`)]),
);

/** Puts organisations on the public list, or renews what it says of them; which checks stand is kept by `relistChecks`. */
export async function saveListings(sight: Sight, all: readonly ListingToStore[]): Promise<void> {
  for (const part of inParts(all)) {
    await sight
      .insertInto('listings')
      .values(part.map(rowOf))
      .onConflict(conflict => conflict.column('organisation_id').doUpdateSet(renewed as never))
      .execute();
  }
}

function rowOf({ listing, searchText }: ListingToStore) {
  return {
    organisation_id: listing.organisationId,
    municipality_code: listing.municipalityCode,
    slug: listing.slug,
    name: listing.name,
    kind: listing.kind,
    profile: JSON.stringify(listing.profile),
    subjects: listing.subjects,
    activities: listing.activities,
    area_ids: listing.areaIds,
    languages: listing.languages,
    roles_wanted: listing.rolesWanted,
    minimum_age: listing.minimumAge,
    maximum_age: listing.maximumAge,
    place_name: listing.placeName,
    lat: listing.lat,
    lon: listing.lon,
    checked_kinds: listing.checkedKinds,
    assured_at: listing.assuredAt,
    search_text: searchText,
  };
}

/** Takes an organisation off the public list. */
export async function deleteListing(sight: Sight, organisationId: string): Promise<void> {
  await sight.deleteFrom('listings').where('organisation_id', '=', organisationId).execute();
}

/** Takes place words off the public list at once; the database lets also a member do this, for her own organisation. */
export async function maskListing(
  sight: Sight,
  organisationId: string,
  precision: PlacePrecision,
  fields: readonly ProfileField[],
): Promise<void> {
  await sql`select mask_listing(${organisationId}, ${precision}, ${[...fields]}::text[])`.execute(sight);
}

/** Of which kind organisations on the public list are. */
export async function findKinds(sight: Sight, ids: readonly string[]): Promise<Map<string, OrganisationKind>> {
  if (ids.length === 0) return new Map();
  const rows = await sight
    .selectFrom('listings')
    .where('organisation_id', 'in', [...ids])
    .select(['organisation_id', 'kind'])
    .execute();
  return new Map(rows.map(row => [row.organisation_id, row.kind as OrganisationKind]));
}
