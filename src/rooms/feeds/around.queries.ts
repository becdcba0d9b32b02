import type { Sight } from '#house/database.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { isoDay } from '#ui/dates.ts';
import type { Feed } from './feed.ts';
import type { Around } from './feed-activity.ts';

type Whose = Pick<Feed, 'municipalityCode' | 'organisationId' | 'unsaidFree'> & { unsaidSubject: string | null };

/** What a feed's items are read against now: the organisations and the land of its municipality. */
export async function aroundFeed(sight: Sight, feed: Whose, now: Date): Promise<Around> {
  const gazetteer = gazetteerWith(true);
  const near = [feed.municipalityCode, ...gazetteer.neighboursOf(feed.municipalityCode).map(({ code }) => code)];
  const organisations = await findOrganisationsOf(sight, feed.municipalityCode);
  return {
    ...{ today: isoDay(now), unsaidFree: feed.unsaidFree, unsaidSubject: feed.unsaidSubject ?? undefined },
    land: near.flatMap(code => gazetteer.outlineOf(code)),
    isNear: postalCode => {
      const place = gazetteer.postcodePlace(postalCode);
      return place && near.includes(place.municipalityCode);
    },
    organisationId: feed.organisationId ?? undefined,
    organisations: organisations
      .filter(each => each.published && !each.closed)
      .map(({ id, newest: { profile } }) => ({
        ...{ id, name: profile.name, orgNumber: profile.orgNumber, placePrecision: profile.placePrecision },
        ...{ minimumAge: profile.minimumAge, maximumAge: profile.maximumAge },
      })),
  };
}
