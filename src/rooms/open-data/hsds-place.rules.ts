import type { Language } from '#house/language.ts';
import type { ActivityProfile, Adaptation } from '#rooms/activities/activity.ts';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { streetOf } from '#rooms/organisations/finding.rules.ts';
import type { OpenActor } from '#rooms/organisations/open-actor.ts';
import { partId, twinId } from './hsds-id.rules.ts';
import { type HsdsRecord, told } from './hsds-record.rules.ts';

/** What somebody who sits in a wheelchair, or needs to go aside, has to know of a place before she goes there. */
const ofThePlace: readonly Adaptation[] = ['step-free', 'calm-room'];

/** An address as HSDS wants it: it must have a town and a code, also where nobody has told them. */
function addressOf(
  location: string,
  told: { streetAddress: string; postalCode?: string | undefined; city?: string | undefined },
) {
  return {
    ...{ id: partId(location, 'address'), location_id: location, address_1: told.streetAddress, city: told.city ?? '' },
    ...{ state_province: '', postal_code: told.postalCode ?? '', country: 'SE', address_type: 'physical' },
  };
}

/** Where an activity is, as exactly as it tells; undefined where it tells of no place. The point of a town is no point of an address. */
function locationOf(serviceId: string, profile: ActivityProfile, language: Language): HsdsRecord | undefined {
  const { placePrecision, placeName, streetAddress, latitude, longitude } = profile;
  if (placePrecision === 'hidden') return undefined;
  if (placeName === undefined && streetAddress === undefined && latitude === undefined) return undefined;
  const id = partId(serviceId, 'location');
  const exact = placePrecision === 'exact';
  const point = exact && latitude !== undefined && longitude !== undefined ? { latitude, longitude } : {};
  return told({
    ...{ id, location_type: 'physical', name: placeName ?? streetAddress ?? profile.city, ...point },
    transportation: exact ? profile.gettingThere : undefined,
    addresses: exact && streetAddress !== undefined ? [addressOf(id, { ...profile, streetAddress })] : [],
    accessibility: ofThePlace.flatMap(each => accessibilityOf(id, profile, each, language)),
  });
}

function accessibilityOf(locationId: string, profile: ActivityProfile, asked: Adaptation, language: Language) {
  const answer = profile.adaptations[asked];
  const terms = activityTerms[language];
  if (answer === undefined) return [];
  const description = `${terms.adaptations[asked]} ${terms.answers[answer]}.`;
  return [{ id: partId(locationId, 'accessibility', asked), location_id: locationId, description }];
}

/** An activity at its place; none where it tells of no place. */
export function placesOf(serviceId: string, profile: ActivityProfile, language: Language): HsdsRecord[] {
  const location = locationOf(serviceId, profile, language);
  if (!location) return [];
  return [{ id: twinId(serviceId, 'place'), service_id: serviceId, location_id: location.id, location }];
}

/** A location of an organisation only where it tells its street; the point on our map is a town's, so it is no latitude of an address. */
export function organizationLocations({ id, profile }: OpenActor): HsdsRecord[] {
  const street = streetOf(profile);
  if (!street) return [];
  const location = partId(id, 'location');
  const name = street.streetAddress;
  return [
    { id: location, organization_id: id, location_type: 'physical', name, addresses: [addressOf(location, street)] },
  ];
}

/** What an organisation does, at its street. */
export function organizationPlaces(serviceId: string, actor: OpenActor): HsdsRecord[] {
  return organizationLocations(actor).map(location => ({
    ...{ id: twinId(serviceId, 'place'), service_id: serviceId, location_id: location.id, location },
  }));
}
