import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import type { NamedPoint } from '#rooms/organisations/listing.ts';
import { placeFinderOf } from '#rooms/organisations/place-finder.queries.ts';
import type { Gazetteer } from '#rooms/places/gazetteer.rules.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { findAreas, findOpenCodes } from '#rooms/places/municipality.storage.ts';
import { folded } from '#rooms/places/spelling.rules.ts';
import type { ActivityQuestion } from './leisure.ts';

/** An area that one can say that one lives in. */
export type HomeArea = NamedPoint & { id: string };

/** The ground that a question stands on: from where it is near, and which municipalities are next door. */
export interface LeisureGround {
  /** Areas whose point is known, as they are listed; one where two are called the same. */
  areas: HomeArea[];
  /** Neighbouring municipalities that have opened. */
  neighbours: readonly Municipality[];
  /** The middle of the postal code or of the area that was asked from; never kept. */
  from: NamedPoint | undefined;
}

export function leisureGround(
  database: Database,
  actor: Actor,
  gazetteer: Gazetteer,
  municipalityCode: string,
  { postalCode, area }: Pick<ActivityQuestion, 'postalCode' | 'area'>,
): Promise<LeisureGround> {
  return database.read(actor, async sight => {
    const open = new Set(await findOpenCodes(sight));
    const known = await findAreas(sight, municipalityCode);
    const places = await placeFinderOf(sight, municipalityCode, known);
    const all = known.flatMap(({ id, name }) => {
      const point = places.area(id);
      return point ? [{ ...point, id, name }] : [];
    });
    const code = postalCode === undefined ? undefined : gazetteer.postcodePlace(postalCode);
    return {
      areas: [...new Map(all.toReversed().map(each => [folded(each.name), each])).values()].toReversed(),
      neighbours: gazetteer.neighboursOf(municipalityCode).filter(each => open.has(each.code)),
      from: code ? { name: code.place, lat: code.lat, lon: code.lon } : all.find(({ id }) => id === area),
    };
  });
}
