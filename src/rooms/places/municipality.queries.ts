import { join } from 'node:path';
import { type Actor, visitor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { projectFolder } from '#house/project-folder.ts';
import type { Visit } from '#house/visit.ts';
import { brohamn } from './brohamn.cast.ts';
import { type Gazetteer, gazetteerOver } from './gazetteer.rules.ts';
import { readCountry } from './gazetteer.storage.ts';
import type { Municipality } from './gazetteer.ts';
import { findAreas, findOpenCodes, findOpening } from './municipality.storage.ts';
import type { Area, Opening } from './municipality.ts';

const gazetteers = new Map<boolean, Gazetteer>();

/** The country, with Brohamn in it while the demo is on; read from the files once. */
export function gazetteerWith(demo: boolean): Gazetteer {
  const known = gazetteers.get(demo) ?? gazetteerOver(readCountry(join(projectFolder, 'data')), demo ? [brohamn] : []);
  gazetteers.set(demo, known);
  return known;
}

export function gazetteerOf(visit: Visit): Gazetteer {
  return gazetteerWith(visit.house.settings.demo);
}

/** Municipalities that a database may still hold though this house is without them: Brohamn once the demo is off. */
export function codesLeftOut(gazetteer: Gazetteer): string[] {
  const { code } = brohamn.municipality;
  return gazetteer.municipalityByCode(code) ? [] : [code];
}

/** A municipality and how it has opened, if it has. */
export interface Place {
  municipality: Municipality;
  opening: Opening | undefined;
}

/** The place that the path's `:place` names; `Absent` when no municipality is called so. */
export async function placeOf(visit: Visit): Promise<Place> {
  const municipality = present(gazetteerOf(visit).municipalityBySlug(visit.param('place')));
  return { municipality, opening: await openingOf(visit.house.database, municipality.code) };
}

/** How a municipality has opened, for anybody to know. */
export function openingOf(database: Database, code: string): Promise<Opening | undefined> {
  return database.read(visitor, sight => findOpening(sight, code));
}

/** Codes of all municipalities that have opened here. */
export function openCodes(database: Database): Promise<string[]> {
  return database.read(visitor, findOpenCodes);
}

export function areasOf(database: Database, actor: Actor, code: string): Promise<Area[]> {
  return database.read(actor, sight => findAreas(sight, code));
}
