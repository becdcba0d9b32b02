import { randomUUID } from 'node:crypto';
import { type Actor, personIdOf } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { Absent, insist, present, Refused } from '#house/decision.ts';
import { findOpening } from '#rooms/places/municipality.storage.ts';
import { goOn, type Report } from './import-progress.storage.ts';
import { findRows, replaceChoices, replaceRows } from './import-row.storage.ts';
import { type ColumnMapping, type FileFault, longest, type RegisterFile } from './register-file.ts';
import { mayHandle, mayImport } from './register-import.policy.ts';
import { comparedWith } from './register-import.queries.ts';
import { findImport, holdLock, insertImport, moveImport, updatePreview } from './register-import.storage.ts';
import type { RegisterImport, RowChoice } from './register-import.ts';
import { compareInThread, readInThread } from './register-thread.queries.ts';
import { takenByDefault } from './row-action.rules.ts';
import { cleanLine, shortened } from './row-text.rules.ts';
import { findUpload, forgetUpload, keepUpload, type Upload } from './upload.storage.ts';

/** A file that was taken in, or why it could not be read. */
export type Received = { ok: true; id: string } | { ok: false; fault: FileFault };

/** How a file is taken in where nobody sits by a page. */
export interface Ways {
  /** Lets the headers of a CSV say what its columns mean. */
  guesses?: boolean;
  /** What the columns of a CSV mean, said beforehand. */
  mapping?: ColumnMapping | undefined;
  report?: Report | undefined;
}

/**
 * Takes in a register. The preview is made after the answer; a CSV waits first until somebody has said what its columns
 * mean, unless it comes with a mapping or `guesses`. Nothing is stored of a file that can not be read.
 */
export async function receiveRegister(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  upload: Upload,
  now: Date,
  { guesses = false, mapping, report }: Ways = {},
): Promise<Received> {
  if (!mayImport(actor, municipalityCode).allowed) throw new Absent();
  const reading = await readInThread(upload.bytes, { fileName: upload.fileName, ...(mapping && { mapping }) });
  const isCsv = reading.ok ? reading.file.format === 'csv' : reading.fault.code === 'no-name-column';
  const asks = isCsv && !guesses && !mapping;
  if (!reading.ok && !asks) return { ok: false, fault: reading.fault };
  const format = reading.ok ? reading.file.format : 'csv';
  const started = await startImport(database, actor, municipalityCode, {
    format,
    fileName: shownName(upload.fileName),
    state: asks ? 'mapping' : 'comparing',
    startedAt: now,
  });
  if (asks) keepUpload(started.id, upload, now);
  else if (reading.ok) goOnComparing(database, actor, started, reading.file, report);
  return { ok: true, id: started.id };
}

type Started = Pick<RegisterImport, 'id' | 'municipalityCode' | 'format' | 'fileName' | 'state' | 'startedAt'>;

function startImport(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  what: Omit<Started, 'id' | 'municipalityCode'>,
): Promise<Started> {
  return database.as(actor, async sight => {
    if (!(await findOpening(sight, municipalityCode))) throw new Refused('register-import.not-open');
    const started = { ...what, id: randomUUID(), municipalityCode };
    await insertImport(sight, { ...started, startedBy: personIdOf(actor) });
    return started;
  });
}

/** The name of a file is text from outside too. */
function shownName(fileName: string): string {
  return shortened(cleanLine(fileName, 'name', longest.name).text, 120);
}

/** Reads the waiting CSV by the columns that somebody chose; `Absent` when the file is not kept any longer. */
export async function mapColumns(
  database: Database,
  actor: Actor,
  id: string,
  mapping: ColumnMapping,
  now: Date,
): Promise<Received> {
  const waiting = await database.read(actor, async sight => present(await findImport(sight, id)));
  insist(mayHandle(actor, waiting).map);
  const upload = present(findUpload(id, now));
  const reading = await readInThread(upload.bytes, { mapping, fileName: upload.fileName });
  if (!reading.ok) return { ok: false, fault: reading.fault };
  const moved = await database.as(actor, sight => moveImport(sight, id, ['mapping'], 'comparing'));
  if (!moved) throw new Refused('register-import.not-waiting');
  forgetUpload(id);
  goOnComparing(database, actor, waiting, reading.file);
  return { ok: true, id };
}

/** Makes the preview after the answer has been sent; a preview that fails leaves an import that says so. */
function goOnComparing(
  database: Database,
  actor: Actor,
  whole: Started,
  file: RegisterFile,
  alsoTold?: Report | undefined,
): void {
  const work = async (report: Report) => {
    try {
      await database.as(actor, sight => preview(sight, whole, file, report));
    } catch (error) {
      await database.as(actor, sight => moveImport(sight, whole.id, ['comparing'], 'dropped', 'failed'));
      throw error;
    }
  };
  goOn(whole.id, file.total, work, alsoTold);
}

async function preview(sight: Sight, whole: Started, file: RegisterFile, report: Report): Promise<void> {
  await holdLock(sight, `comparing ${whole.id}`);
  const comparison = await compareInThread(file, await comparedWith(sight, whole.municipalityCode, file.format));
  report({ done: file.total / 2, due: file.total });
  await replaceRows(sight, whole, comparison.rows);
  await updatePreview(sight, whole.id, comparison, file.warnings, null);
  report({ done: file.total, due: file.total });
}

/** Remembers which rows to take in and which not, and where the register's word goes before the organisation's own. */
export function chooseRows(
  database: Database,
  actor: Actor,
  id: string,
  choices: readonly RowChoice[],
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const whole = present(await findImport(sight, id));
    insist(mayHandle(actor, whole).choose);
    const positions = choices.map(({ position }) => position).filter(Number.isSafeInteger);
    const rows = await findRows(sight, id, { positions });
    const outcomeOf = new Map(rows.map(row => [row.position, row.outcome]));
    const decided = choices.filter(({ position, takes, overwrites }) => {
      const outcome = outcomeOf.get(position);
      return outcome !== undefined && (overwrites || takes !== takenByDefault(outcome));
    });
    await replaceChoices(sight, whole, positions, decided, personIdOf(actor), now);
  });
}

/** Ends an import that nothing is to come of; its rows are deleted. */
export function dropImport(database: Database, actor: Actor, id: string): Promise<void> {
  return database.as(actor, async sight => {
    const whole = present(await findImport(sight, id));
    insist(mayHandle(actor, whole).drop);
    forgetUpload(id);
    await replaceRows(sight, whole, []);
    await moveImport(sight, id, ['mapping', 'previewed'], 'dropped');
  });
}
