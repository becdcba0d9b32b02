import { page } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf, openingOf } from '#rooms/places/municipality.queries.ts';
import { openedHere } from './dcat.queries.ts';
import { openDataPath } from './open-address.ts';
import { OpenDataPage } from './open-data.views.tsx';

/** The page for people about what other programs can have. */
export const openDataDoors: Door[] = [door.public.get(openDataPath, openData)];

/** In the frame of the municipality that was asked for, and of none where none was. */
async function openData(visit: Visit): Promise<Response> {
  const { database } = visit.house;
  const gazetteer = gazetteerOf(visit);
  const all = await openedHere(database, visit.actor, gazetteer, visit.now);
  const slug = visit.query.get('kommun');
  const chosen = slug === null ? all[0] : present(all.find(each => each.slug === slug));
  const asked = slug === null ? undefined : gazetteer.municipalityBySlug(slug);
  const place = asked && { municipality: asked, opening: await openingOf(database, asked.code) };
  return page(<OpenDataPage visit={visit} all={all} chosen={chosen} place={place} />);
}
