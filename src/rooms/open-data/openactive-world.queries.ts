import type { Settings } from '#house/settings.ts';
import type { Visit } from '#house/visit.ts';
import type { Gazetteer } from '#rooms/places/gazetteer.rules.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerOf, gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { findOpenedAt, type OpenedAt } from './open-feed-opening.storage.ts';
import type { World } from './openactive-record.rules.ts';

/** Where this house is, and what it knows of the country. */
export function worldOf({ origin, demo }: Pick<Settings, 'origin' | 'demo'>): World {
  const gazetteer = gazetteerWith(demo);
  return { origin, municipality: code => municipalityIn(gazetteer, code) };
}

function municipalityIn(gazetteer: Gazetteer, code: string): ReturnType<World['municipality']> {
  const found = gazetteer.municipalityByCode(code);
  if (!found) return undefined;
  const county = found.countyCode === null ? undefined : gazetteer.countyByCode(found.countyCode);
  return { name: found.name, fullName: found.fullName, slug: found.slug, region: county?.name ?? found.fullName };
}

/** The municipalities that have opened here, by code, when they did and under which licence. */
export async function openedHere(visit: Visit): Promise<(OpenedAt & { municipality: Municipality })[]> {
  const opened = await visit.house.database.read(visit.actor, findOpenedAt);
  return gazetteerOf(visit).municipalities.flatMap(municipality => {
    const found = opened.get(municipality.code);
    return found ? [{ municipality, ...found }] : [];
  });
}
