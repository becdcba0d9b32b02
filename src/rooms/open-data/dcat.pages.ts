import { type Door, door } from '#house/door.ts';
import { openAnswer, openJson } from '#house/open-data.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { openedHere } from './dcat.queries.ts';
import { catalogues } from './dcat.views.ts';
import { hsdsMessages } from './hsds.messages.ts';
import { openPaths } from './open-address.ts';

/** The catalogue that a data portal harvests: of everything here, or of one municipality. */
export const dcatDoors: Door[] = [door.public.get(openPaths.catalogue, catalogue, { limit: 'open-data' })];

async function catalogue(visit: Visit): Promise<Response> {
  const { database, settings } = visit.house;
  const gazetteer = gazetteerOf(visit);
  const slug = visit.query.get('municipality');
  const code = slug === null ? undefined : (gazetteer.municipalityBySlug(slug)?.code ?? '');
  const all = await openedHere(database, visit.actor, gazetteer, visit.now, code);
  if (slug !== null && all.length === 0) {
    const error = hsdsMessages[visit.language].faults.municipality('municipality');
    return openJson(visit, { error }, { status: 404 });
  }
  return openAnswer(visit, await catalogues(all, settings.origin), 'application/rdf+xml; charset=utf-8');
}
