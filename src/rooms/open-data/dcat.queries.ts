import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { findOpenActors } from '#rooms/organisations/open-actor.storage.ts';
import type { OpenActor } from '#rooms/organisations/open-actor.ts';
import { hiddenFrom } from '#rooms/organisations/organisation.rules.ts';
import type { Gazetteer } from '#rooms/places/gazetteer.rules.ts';
import { codesLeftOut } from '#rooms/places/municipality.queries.ts';
import { findOpened, type OpenedRow } from './dcat.storage.ts';
import type { Opened } from './dcat.ts';

/** What is in the open, by municipality; none where the one that was asked for has not opened. */
export function openedHere(
  database: Database,
  actor: Actor,
  gazetteer: Gazetteer,
  now: Date,
  code?: string,
): Promise<Opened[]> {
  return database.read(actor, async sight => {
    const rows = await findOpened(sight, codesLeftOut(gazetteer), code);
    const ids = rows.flatMap(({ coordinating }) => coordinating);
    const actors = await findOpenActors(sight, hiddenFrom(now), ids);
    return rows.flatMap(row => openedOf(row, actors, gazetteer) ?? []);
  });
}

function openedOf(row: OpenedRow, actors: readonly OpenActor[], gazetteer: Gazetteer): Opened | undefined {
  const municipality = gazetteer.municipalityByCode(row.municipality_code);
  if (!municipality) return undefined;
  const { code, slug, fullName, lat, lon } = municipality;
  const mine = row.coordinating.flatMap(id => actors.find(each => each.id === id) ?? []);
  return {
    ...{ code, slug, fullName, lat, lon, openedAt: row.opened_at, licence: row.licence },
    coordinator: mine.find(({ profile }) => profile.email !== undefined) ?? mine[0],
    modified: {
      actors: row.actors_at ?? undefined,
      activities: row.activities_at ?? undefined,
      premises: row.actors_at ?? undefined,
    },
  };
}
