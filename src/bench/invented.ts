import { randomUUID } from 'node:crypto';
import { terminal } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { listingOf, searchTextOf } from '#rooms/organisations/listing.rules.ts';
import { saveListings } from '#rooms/organisations/listing.storage.ts';
import { slugFor } from '#rooms/organisations/organisation.rules.ts';
import { type Profile, profileSchema } from '#rooms/organisations/organisation.ts';
import { placeFinderOf } from '#rooms/organisations/place-finder.queries.ts';
import { sv as words } from '#rooms/organisations/taxonomy.messages.sv.ts';
import { activities } from '#rooms/organisations/taxonomy.ts';
import {
  insertApprovals,
  insertAssurances,
  insertOrganisations,
  insertVersions,
} from '#rooms/organisations/version.storage.ts';
import type { Locality, Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { insertOpening } from '#rooms/places/municipality.storage.ts';

/** As many registers as the real data has, and as many rows in the middle: 33,456 rows in 190 registers. */
const registers = 190;
const rowsInAll = 33_456;

/** Steps that share no factor with the lists they walk, so that every register is another mixture. */
const activityStep = 37;
const townStep = 7;
const endings = ['förening', 'klubb', 'sällskap', 'lag', 'grupp', 'vänner'] as const;

/** Fills 190 municipalities with invented associations, the same every time; answers how many. */
export async function fillInvented(database: Database, now: Date): Promise<{ rows: number; registers: number }> {
  const municipalities = gazetteerWith(false).municipalities.slice(0, registers);
  const people = municipalities.reduce((total, { population }) => total + Math.sqrt(population), 0);
  let rows = 0;
  for (const municipality of municipalities) {
    const count = Math.round((rowsInAll * Math.sqrt(municipality.population)) / people);
    await fillRegister(database, municipality, count, now);
    rows += count;
  }
  return { rows, registers: municipalities.length };
}

function fillRegister(database: Database, { code, name }: Municipality, count: number, now: Date): Promise<void> {
  return database.as(terminal, async sight => {
    const own = { logoText: name, welcome: null, names: {}, licence: 'CC0-1.0' as const };
    const opening = { municipalityCode: code, openedAt: now, ...own };
    await insertOpening(sight, { ...opening, languages: ['sv'] }, null);
    const places = await placeFinderOf(sight, code);
    const taken = new Set<string>();
    const pages = Array.from({ length: count }, (_, at) => {
      const profile = invented(at, gazetteerWith(false).localitiesOf(code));
      const slug = slugFor(profile.name, each => taken.has(each));
      taken.add(slug);
      return { id: randomUUID(), slug, municipalityCode: code, profile };
    });
    const ids = pages.map(({ id }) => id);
    await insertOrganisations(sight, pages, now);
    const writings = pages.map(({ id, profile }) => ({ organisationId: id, profile, origin: 'register' as const }));
    await insertApprovals(sight, await insertVersions(sight, writings, null, now), null, now);
    await insertAssurances(sight, ids, 'register', null, now);
    const listings = pages.map(page => listingOf(page, page.profile, now, places));
    await saveListings(
      sight,
      listings.map(listing => ({ listing, searchText: searchTextOf(listing, places) })),
    );
  });
}

function invented(at: number, towns: readonly Locality[]): Profile {
  const does = [0, 1, 2].map(step => activities[(at * activityStep + step * townStep) % activities.length] ?? 'music');
  const town = towns[(at * townStep) % Math.max(1, towns.length)]?.name;
  const [first = 'music'] = does;
  const name = [town, words.activities[first].toLowerCase(), endings[at % endings.length]].filter(Boolean).join(' ');
  return profileSchema.parse({
    name: at % 3 === 0 ? `${name} ${1900 + (at % 120)}` : name,
    kind: 'association',
    activities: [...new Set(does)],
    city: town,
    website: at % 2 === 0 ? `https://register-${at}.example` : undefined,
    minimumAge: at % 5 === 0 ? at % 20 : undefined,
  });
}
