import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { terminal } from '#house/actor.ts';
import { listingOf, searchTextOf } from '#rooms/organisations/listing.rules.ts';
import { saveListings } from '#rooms/organisations/listing.storage.ts';
import { masked, slugFor } from '#rooms/organisations/organisation.rules.ts';
import { profileSchema } from '#rooms/organisations/organisation.ts';
import { placeFinderOf } from '#rooms/organisations/place-finder.queries.ts';
import { insertOrganisations } from '#rooms/organisations/version.storage.ts';
import { insertOpening } from '#rooms/places/municipality.storage.ts';
import type { TestHouse } from './test-house.ts';

export type Invented = z.input<typeof profileSchema> & { assuredAt?: Date };

/** Opens a municipality as if somebody had. */
export async function open(house: TestHouse, municipalityCode: string, logoText: string): Promise<void> {
  const opening = {
    municipalityCode,
    logoText,
    openedAt: house.now,
    welcome: null,
    languages: ['sv', 'en'],
    names: {},
    licence: 'CC0-1.0' as const,
  };
  await house.database.as(terminal, sight => insertOpening(sight, { ...opening, languages: ['sv', 'en'] }, null));
}

/** Puts invented actors straight on a municipality's public list; answers their slugs. */
export async function putOnList(
  house: TestHouse,
  municipalityCode: string,
  all: readonly Invented[],
): Promise<string[]> {
  return house.database.as(terminal, async sight => {
    const places = await placeFinderOf(sight, municipalityCode);
    const slugs = new Set<string>();
    const rows = all.map(({ assuredAt, ...input }) => {
      const profile = masked(profileSchema.parse(input));
      const whose = { id: randomUUID(), municipalityCode, slug: slugFor(profile.name, slug => slugs.has(slug)) };
      slugs.add(whose.slug);
      const listing = listingOf(whose, profile, assuredAt ?? house.now, places);
      return { ...whose, listing, searchText: searchTextOf(listing, places) };
    });
    await insertOrganisations(sight, rows, house.now);
    await saveListings(sight, rows);
    return [...slugs];
  });
}
