import type { ListedActivity } from '#rooms/activities/listed-activity.ts';
import type { ListedPremises } from '#rooms/organisations/listed-premises.ts';
import { type JsonRecord, told, type World } from './openactive-record.rules.ts';

interface Where {
  municipalityCode: string;
  name?: string | undefined;
  streetAddress?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
  point?: { latitude: number; longitude: number } | undefined;
}

/**
 * A place as exactly as it may be told; of one that is hidden only the municipality is said. OpenActive wants a whole address or a point:
 * where neither may be told, what may be is told as an address with holes in it, which its validator says is too little.
 */
function place(where: Where, world: World): JsonRecord {
  const municipality = world.municipality(where.municipalityCode);
  const { streetAddress, postalCode, city, point } = where;
  const locality = city ?? municipality?.name ?? '';
  const region = municipality?.region ?? '';
  const whole = streetAddress !== undefined && postalCode !== undefined;
  const address = { streetAddress, postalCode, addressLocality: locality, addressRegion: region, addressCountry: 'SE' };
  return told({
    ...{ '@type': 'Place', name: where.name ?? city ?? municipality?.fullName ?? '' },
    description:
      point && !whole ? [...new Set([streetAddress, locality, region])].filter(Boolean).join(', ') : undefined,
    address: whole || !point ? told({ '@type': 'PostalAddress', ...address }) : undefined,
    geo: point && { '@type': 'GeoCoordinates', ...point },
  });
}

/** Where an activity is. A point only where its own is told: that of an area or a town would be taken for a door. */
export function activityPlace({ profile, placeName, municipalityCode }: ListedActivity, world: World): JsonRecord {
  const { placePrecision, latitude, longitude, streetAddress, postalCode, city } = profile;
  if (placePrecision === 'hidden') return place({ municipalityCode }, world);
  const about = { municipalityCode, name: profile.placeName ?? placeName, city };
  if (placePrecision === 'area') return place(about, world);
  const point = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  return place({ ...about, streetAddress, postalCode, point }, world);
}

/** Where premises are. */
export function premisesPlace(
  { profile, placeName, municipalityCode, name }: ListedPremises,
  world: World,
): JsonRecord {
  const { placePrecision, streetAddress, postalCode, city } = profile;
  if (placePrecision === 'hidden') return place({ municipalityCode }, world);
  if (placePrecision === 'area') return place({ municipalityCode, name: placeName, city }, world);
  return place({ municipalityCode, name, streetAddress, postalCode, city }, world);
}
