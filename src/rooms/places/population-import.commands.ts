import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import type { Gazetteer } from './gazetteer.rules.ts';
import { codesLeftOut } from './municipality.queries.ts';
import { mayHandlePopulation, mayImportPopulation, replacing } from './population-import.policy.ts';
import {
  deletePopulationImport,
  findPoints,
  findPopulationImport,
  findReplaced,
  forgetWaiting,
  holdPopulation,
  insertPopulationImport,
  markApplied,
  removeReplaced,
} from './population-import.storage.ts';
import { type ImportFault, waitingDays } from './population-import.ts';
import { readInThread } from './population-thread.queries.ts';

export interface SentPopulation {
  readonly figures: NamedBytes;
  readonly points: NamedBytes | undefined;
  /** For a file that does not say when; `2025-12-31`. */
  readonly countedOn: string | undefined;
  readonly source: string;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A reading that waits to be applied, or why there is none. */
export type ReceivedPopulation =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly fault: ImportFault };

/** Reads figures and points, and keeps the reading for whoever runs the program to look at. Nothing is kept of files that cannot be read. */
export async function receivePopulation(
  database: Database,
  actor: Actor,
  gazetteer: Gazetteer,
  sent: SentPopulation,
  now: Date,
): Promise<ReceivedPopulation> {
  insist(mayImportPopulation(actor));
  const made = await readInThread({
    figures: sent.figures.bytes,
    points: sent.points?.bytes,
    before: sent.points ? new Map() : await database.read(actor, findPoints),
    countedOn: sent.countedOn,
    demo: codesLeftOut(gazetteer).length === 0,
  });
  if (!made.ok) return made;
  const { areas, ...told } = made.value;
  const whole = { ...told, ...namesOf(sent), id: randomUUID(), digest: digestOf(sent), receivedAt: now };
  await database.as(actor, async sight => {
    await forgetWaiting(sight, new Date(now.getTime() - waitingDays * 86_400_000));
    await insertPopulationImport(sight, whole, areas);
  });
  return { ok: true, id: whole.id };
}

function namesOf({ figures, points, source }: SentPopulation) {
  return { figuresName: shownName(figures.name), pointsName: points ? shownName(points.name) : null, source };
}

/** The name of a file is text from outside too. */
function shownName(name: string): string {
  const visible = name.normalize('NFC').replaceAll(/\p{C}/gu, '').trim();
  return (visible.split(/[\\/]/).at(-1) || '–').slice(0, 120);
}

function digestOf({ figures, points, countedOn, source }: SentPopulation): string {
  const hash = createHash('sha256').update(figures.bytes);
  return hash
    .update(`|${countedOn ?? ''}|${source}|`)
    .update(points?.bytes ?? '')
    .digest('hex');
}

/**
 * Makes a reading what everybody sees, all of it or nothing. It takes the place of what was read before of the same level and day, in
 * its own municipalities. Refused where that is no longer what its preview said (`seen`).
 */
export function applyPopulation(database: Database, actor: Actor, id: string, seen: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    await holdPopulation(sight);
    const whole = present(await findPopulationImport(sight, id));
    const replaced = await findReplaced(sight, whole);
    insist(mayHandlePopulation(actor, whole, { seen, now: replacing(replaced) }).apply);
    const ids = replaced.map(each => each.id);
    await removeReplaced(sight, whole, ids);
    await markApplied(sight, id, now);
    await noteOn(
      sight,
      actor,
      now,
      'population.apply',
      id,
      `${whole.summary.areas} areas, ${whole.level}, ${whole.countedOn}`,
    );
  });
}

/** Deletes a reading, applied or not; what was read before and not replaced speaks again. */
export function removePopulation(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    await holdPopulation(sight);
    const whole = present(await findPopulationImport(sight, id));
    insist(mayHandlePopulation(actor, whole, { seen: '', now: '' }).remove);
    await deletePopulationImport(sight, id);
    if (whole.appliedAt) await noteOn(sight, actor, now, 'population.remove', id, `${whole.level}, ${whole.countedOn}`);
  });
}

function noteOn(sight: Sight, actor: Actor, now: Date, act: string, objectId: string, ground: string): Promise<void> {
  return note(sight, actor, now, { act, objectId, ground });
}
