import type { NamedPoint, PlaceFinder } from '#rooms/organisations/listing.ts';
import { subjectOf } from '#rooms/organisations/taxonomy.ts';
import { publicActivity } from './activity.rules.ts';
import type { Activity, ActivityProfile } from './activity.ts';
import type { ActivityListing } from './activity-listing.ts';
import { daysOf, lastSessionOn } from './schedule.rules.ts';
import { isoWeekday } from './schedule.ts';

/** What the public sees of an approved activity. */
export function activityListingOf(
  { id, organisationId, municipalityCode, slug }: Pick<Activity, 'id' | 'organisationId' | 'municipalityCode' | 'slug'>,
  told: ActivityProfile,
  assuredAt: Date,
  places: PlaceFinder,
): ActivityListing {
  const profile = publicActivity(told);
  const point = pointOf(profile, places);
  return {
    ...{ activityId: id, organisationId, municipalityCode, slug, profile, assuredAt },
    subject: subjectOf(profile.what) ?? profile.what,
    days: daysOf(profile.schedule).map(isoWeekday),
    endsOn: lastSessionOn(profile.schedule),
    placeName: profile.placeName ?? point?.name,
    lat: point?.lat,
    lon: point?.lon,
  };
}

/** Its own point, else that of its area, its town or its postal code. */
function pointOf(profile: ActivityProfile, places: PlaceFinder): NamedPoint | undefined {
  const { placePrecision, placeName, latitude, longitude, areaId, city, postalCode } = profile;
  if (placePrecision === 'hidden') return undefined;
  if (latitude !== undefined && longitude !== undefined)
    return { name: placeName ?? city ?? '', lat: latitude, lon: longitude };
  const area = areaId === undefined ? undefined : places.area(areaId);
  const town = city === undefined ? undefined : places.town(city);
  return area ?? town ?? (postalCode === undefined ? undefined : places.postalCode(postalCode));
}
