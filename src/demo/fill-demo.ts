import { randomUUID } from 'node:crypto';
import { terminal } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { publicLanguages } from '#house/language.ts';
import { listingOf, searchTextOf } from '#rooms/organisations/listing.rules.ts';
import { saveListings } from '#rooms/organisations/listing.storage.ts';
import type { PlaceFinder } from '#rooms/organisations/listing.ts';
import { masked, monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { type Profile, profileSchema } from '#rooms/organisations/organisation.ts';
import { placeFinderOf } from '#rooms/organisations/place-finder.queries.ts';
import {
  insertApprovals,
  insertAssurances,
  insertClosure,
  insertOrganisations,
  insertReturn,
  insertVersions,
} from '#rooms/organisations/version.storage.ts';
import { insertMembership, insertPerson } from '#rooms/people/person.storage.ts';
import { brohamn } from '#rooms/places/brohamn.cast.ts';
import { findOpening, insertOpening } from '#rooms/places/municipality.storage.ts';
import type { Opening } from '#rooms/places/municipality.ts';
import { ownAreaId } from '#rooms/places/municipality.ts';
import { folded } from '#rooms/places/spelling.rules.ts';
import { brohamnActors } from './brohamn.ts';
import { brohamnCast, type DemoPerson } from './brohamn-cast.ts';
import type { DemoActor } from './demo-actor.ts';
import { fillActivities } from './fill-activities.ts';
import { fillChecks } from './fill-checks.ts';
import { fillFunctions } from './fill-functions.ts';
import { fillGuidance } from './fill-guidance.ts';
import { fillVouchings } from './fill-vouchings.ts';
import { fillWhiteSpots } from './fill-white-spots.ts';
import { fillWishes } from './fill-wishes.ts';

const { code, name } = brohamn.municipality;
const dayMs = 86_400_000;

const brohamnOpening: Omit<Opening, 'openedAt'> = {
  ...{ municipalityCode: code, logoText: name, languages: [...publicLanguages], names: {}, licence: 'CC0-1.0' },
  welcome:
    'Brohamn är en liten stad vid vattnet. Här hittar du föreningar, mötesplatser och vuxna som gärna öppnar dörren.',
};

/** Fills Brohamn where nobody has opened it: actors, cast and a year of life, dated back from `now`. */
export async function fillDemo(database: Database, now: Date): Promise<void> {
  await database.as(terminal, async sight => {
    if (await findOpening(sight, code)) return;
    const openedAt = monthsAfter(now, -12);
    await insertOpening(sight, { ...brohamnOpening, openedAt }, null);
    const places = await placeFinderOf(sight, code);
    const ids = new Map<string, string>();
    for (const actor of brohamnActors) ids.set(actor.slug, await fillActor(sight, actor, places, now));
    const people = new Map<string, string>();
    for (const person of brohamnCast) people.set(person.key, await fillPerson(sight, person, ids, openedAt));
    await fillFunctions(sight, { municipalityCode: code, organisations: ids, people }, openedAt);
    await fillActivities(sight, { municipalityCode: code, organisations: ids, places }, now);
    await fillVouchings(sight, people, now);
    await fillGuidance(sight, code, now);
    await fillWishes(sight, code, now);
    await fillWhiteSpots(sight, code, now);
  });
}

/** An address that no letter can reach (RFC 2606): without one, nobody in the demo could be told of anything. */
const emailOf = ({ name: called }: DemoPerson) => `${folded(called).replaceAll(' ', '.')}@brohamn.example`;

async function fillPerson(sight: Sight, person: DemoPerson, organisations: Map<string, string>, at: Date) {
  const id = await insertPerson(sight, { ...person, email: emailOf(person), castKey: person.key }, at);
  const organisationId = organisations.get(person.organisationSlug) ?? '';
  await insertMembership(sight, { ...person, personId: id, organisationId }, at);
  return id;
}

async function fillActor(sight: Sight, actor: DemoActor, places: PlaceFinder, now: Date): Promise<string> {
  const id = randomUUID();
  const whose = { id, municipalityCode: code, slug: actor.slug };
  const profile = demoProfile(actor.profile);
  const assuredAt = monthsAfter(now, -actor.assuredMonthsAgo);
  await insertOrganisations(sight, [whose], monthsAfter(now, -12));
  const versions = await insertVersions(sight, [{ organisationId: id, profile, origin: 'register' }], null, assuredAt);
  await insertApprovals(sight, versions, null, assuredAt);
  await insertAssurances(sight, [id], actor.assuredBy, null, assuredAt);
  await fillEdits(sight, id, actor, now);
  if (actor.closed) {
    await insertClosure(sight, id, actor.closed.reason, null, monthsAfter(now, -actor.closed.monthsAgo));
    return id;
  }
  const listing = listingOf(whose, profile, assuredAt, places);
  await saveListings(sight, [{ listing, searchText: searchTextOf(listing, places) }]);
  await fillChecks(sight, id, actor.checks ?? [], now);
  return id;
}

/** What the organisation has written since, and what became of it. */
async function fillEdits(sight: Sight, id: string, actor: DemoActor, now: Date): Promise<void> {
  const { pendingEdit, returnedEdit } = actor;
  const write = async (change: Partial<Profile>, daysAgo: number) => {
    const writtenAt = new Date(now.getTime() - daysAgo * dayMs);
    const writing = {
      organisationId: id,
      profile: demoProfile({ ...actor.profile, ...change }),
      origin: 'organisation' as const,
    };
    return (await insertVersions(sight, [writing], null, writtenAt))[0] ?? 0;
  };
  if (returnedEdit) {
    const version = await write(returnedEdit.change, returnedEdit.daysAgo);
    await insertReturn(
      sight,
      version,
      returnedEdit.reason,
      null,
      new Date(now.getTime() - (returnedEdit.daysAgo - 1) * dayMs),
    );
  }
  if (pendingEdit) {
    const { writtenDaysAgo, ...change } = pendingEdit;
    await write(change, writtenDaysAgo);
  }
}

/** The demo names its areas plainly; in the database they carry the municipality's code. */
function demoProfile(told: DemoActor['profile']): Profile {
  const profile = profileSchema.parse(told);
  return masked({ ...profile, serviceAreas: profile.serviceAreas.map(area => ownAreaId(code, area)) });
}
