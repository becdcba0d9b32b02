import type { Sight } from '#house/database.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { folded } from '#rooms/places/spelling.rules.ts';
import type { NamedPoint, PlaceFinder } from './listing.ts';

/** Where the places of a municipality lie; an own area that shares a town's name lies where the town does. `known` are its areas, where they are read already. */
export async function placeFinderOf(
  sight: Sight,
  municipalityCode: string,
  known?: readonly Area[],
): Promise<PlaceFinder> {
  const gazetteer = gazetteerWith(true);
  const towns = new Map(
    gazetteer
      .localitiesOf(municipalityCode)
      .toReversed()
      .map(town => [folded(town.name), town]),
  );
  const areas = new Map<string, NamedPoint>();
  for (const { id, name, lat, lon } of known ?? (await findAreas(sight, municipalityCode))) {
    const point = lat !== null && lon !== null ? { name, lat, lon } : towns.get(folded(name));
    if (point) areas.set(id, { name, lat: point.lat, lon: point.lon });
  }
  return {
    area: id => areas.get(id),
    town: name => towns.get(folded(name)),
    postalCode: code => {
      const postcode = gazetteer.postcodePlace(code);
      return postcode && { name: postcode.place, lat: postcode.lat, lon: postcode.lon };
    },
  };
}
