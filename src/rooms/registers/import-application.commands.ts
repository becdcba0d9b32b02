import { type Actor, personIdOf } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { goOn, progressOf, type Report } from './import-progress.storage.ts';
import { findRows, findSourceRows, forgetRows, replaceRows } from './import-row.storage.ts';
import { writeImport } from './import-writing.commands.ts';
import { mayHandle } from './register-import.policy.ts';
import { comparedWith } from './register-import.queries.ts';
import {
  findImport,
  findImportsIn,
  holdLock,
  isTaken,
  moveImport,
  updateApplied,
  updatePreview,
} from './register-import.storage.ts';
import {
  type ActionCounts,
  type ImportNotice,
  type RegisterImport,
  rowDays,
  uploadMinutes,
} from './register-import.ts';
import { compareInThread } from './register-thread.queries.ts';
import { lockOrganisations } from './renewal.storage.ts';
import { forgetOldUploads } from './upload.storage.ts';

/**
 * Applies a preview after the answer has been sent, all of it or nothing; `seen` is the fingerprint of what was read.
 * Refused while another import is applied in the municipality. If anything it was compared with has changed since,
 * nothing is written and a fresh preview takes its place.
 */
export async function applyImport(
  database: Database,
  actor: Actor,
  id: string,
  seen: string | undefined,
  now: Date,
  report?: Report | undefined,
): Promise<void> {
  const whole = await database.read(actor, async sight => present(await findImport(sight, id)));
  insist(mayHandle(actor, whole, seen).apply);
  await database.as(actor, sight => freeFromDead(sight, whole.municipalityCode));
  if (progressOf(id)) throw new Refused('register-import.not-waiting');
  const begun = Promise.withResolvers<void>();
  // Counted as under way before anybody can see that it is: whoever sees one without the other takes it for dead.
  goOn(id, whole.total, told => beginAndApply(database, actor, whole, now, told, begun), report);
  await begun.promise;
}

async function beginAndApply(
  database: Database,
  actor: Actor,
  whole: RegisterImport,
  now: Date,
  report: Report,
  begun: PromiseWithResolvers<void>,
): Promise<void> {
  try {
    await begin(database, actor, whole.id);
  } catch (error) {
    begun.reject(error);
    return;
  }
  begun.resolve();
  await applyOrSetBack(database, actor, whole, now, report);
}

async function begin(database: Database, actor: Actor, id: string): Promise<void> {
  const moved = await database
    .as(actor, sight => moveImport(sight, id, ['previewed'], 'applying'))
    .catch(error => {
      throw isTaken(error) ? new Refused('register-import.another-running') : error;
    });
  if (!moved) throw new Refused('register-import.not-waiting');
}

async function applyOrSetBack(database: Database, actor: Actor, whole: RegisterImport, now: Date, report: Report) {
  try {
    await database.as(actor, sight => apply(sight, actor, whole, now, report));
  } catch (error) {
    const busy = error instanceof Refused && error.reason === 'register-import.another-running';
    const notice: ImportNotice = busy ? 'another-running' : 'failed';
    await database.as(actor, sight => moveImport(sight, whole.id, ['applying'], 'previewed', notice));
    if (!busy) throw error;
  }
}

async function apply(sight: Sight, actor: Actor, whole: RegisterImport, now: Date, report: Report): Promise<void> {
  const { id, municipalityCode, format } = whole;
  if (!(await holdLock(sight, `applying in ${municipalityCode}`))) throw new Refused('register-import.another-running');
  const rows = await findRows(sight, id);
  await lockOrganisations(
    sight,
    rows
      .filter(({ outcome }) => outcome === 'changed' || outcome === 'unchanged')
      .flatMap(row => row.organisationId ?? []),
  );
  const source = await findSourceRows(sight, id);
  const compared = await comparedWith(sight, municipalityCode, format);
  const fresh = await compareInThread({ format, ...source }, compared);
  if (fresh.fingerprint !== whole.fingerprint) {
    await replaceRows(sight, whole, fresh.rows);
    await updatePreview(sight, id, fresh, whole.warnings, 'changed-meanwhile');
    return;
  }
  const organisations = new Map(compared.organisations.map(each => [each.id, each]));
  const sources = new Map(source.rows.map(row => [row.position, row]));
  const { newAreas } = fresh;
  const done = await writeImport({ sight, actor, now, whole, rows, sources, organisations, newAreas, report });
  await updateApplied(sight, id, { ...whole.summary, done }, personIdOf(actor), now);
  await note(sight, actor, now, {
    act: 'register-import.apply',
    objectId: id,
    municipalityCode,
    ground: inFigures(done),
  });
}

function inFigures({ create, change, assure, none }: ActionCounts): string {
  return `${create} new, ${change} changed, ${assure} unchanged, ${none} left out`;
}

/** Sets back what stands as being applied in the municipality though nobody is at it: its process was killed. */
async function freeFromDead(sight: Sight, municipalityCode: string): Promise<void> {
  const dead = (await findImportsIn(sight, ['applying'])).filter(
    each => each.municipalityCode === municipalityCode && !progressOf(each.id),
  );
  if (dead.length === 0 || !(await holdLock(sight, `applying in ${municipalityCode}`))) return;
  for (const { id } of dead) await moveImport(sight, id, ['applying'], 'previewed', 'interrupted');
}

/** For the start of the program: what a killed process left half-way is set back or ended, and says so. Answers how many. */
export async function recoverImports(database: Database, actor: Actor): Promise<number> {
  return database.as(actor, async sight => {
    const left = await findImportsIn(sight, ['mapping', 'comparing', 'applying']);
    let recovered = 0;
    for (const { id, municipalityCode, state } of left) {
      const free = await holdLock(sight, state === 'applying' ? `applying in ${municipalityCode}` : `comparing ${id}`);
      if (!free || progressOf(id)) continue;
      // The file itself was only in memory, so an import that had not been compared yet begins anew.
      await moveImport(sight, id, [state], state === 'applying' ? 'previewed' : 'dropped', 'interrupted');
      recovered += 1;
    }
    return recovered;
  });
}

/** For the timetable: rows older than 90 days are deleted, and files that have waited an hour for their columns are let go. */
export async function forgetOldImports(database: Database, actor: Actor, now: Date): Promise<void> {
  forgetOldUploads(now);
  await database.as(actor, async sight => {
    await forgetRows(sight, new Date(now.getTime() - rowDays * 86_400_000), now);
    for (const { id, startedAt } of await findImportsIn(sight, ['mapping']))
      if (now.getTime() - startedAt.getTime() > uploadMinutes * 60_000)
        await moveImport(sight, id, ['mapping'], 'dropped', 'interrupted');
  });
}
