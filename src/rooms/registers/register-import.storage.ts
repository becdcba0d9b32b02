import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { isUuid } from '#house/uuid.ts';
import type { RegisterFormat, RegisterWarning } from './register-file.ts';
import {
  type Comparison,
  type Counts,
  emptySummary,
  type ImportNotice,
  type ImportState,
  type ImportSummary,
  outcomes,
  type RegisterImport,
} from './register-import.ts';

const columns = [
  'id',
  'municipality_code',
  'format',
  'file_name',
  'state',
  'notice',
  'started_at',
  'started_by',
  'applied_at',
  'total',
  'warnings',
  'counts',
  'summary',
  'fingerprint',
  'rows_forgotten_at',
] as const;

interface ImportRow {
  id: string;
  municipality_code: string;
  format: string;
  file_name: string;
  state: string;
  notice: string | null;
  started_at: Date;
  started_by: string | null;
  applied_at: Date | null;
  total: number;
  warnings: unknown;
  counts: unknown;
  summary: unknown;
  fingerprint: string | null;
  rows_forgotten_at: Date | null;
}

function importOf(row: ImportRow): RegisterImport {
  return {
    id: row.id,
    municipalityCode: row.municipality_code,
    format: row.format as RegisterFormat,
    fileName: row.file_name,
    state: row.state as ImportState,
    notice: row.notice as ImportNotice | null,
    startedAt: row.started_at,
    startedBy: row.started_by,
    appliedAt: row.applied_at,
    total: row.total,
    warnings: row.warnings as RegisterWarning[],
    counts: { ...noCounts(), ...(row.counts as Partial<Counts>) },
    summary: { ...emptySummary, ...(row.summary as Partial<ImportSummary>) },
    fingerprint: row.fingerprint,
    rowsForgottenAt: row.rows_forgotten_at,
  };
}

function noCounts(): Counts {
  return Object.fromEntries(outcomes.map(outcome => [outcome, 0])) as Counts;
}

export async function insertImport(
  sight: Sight,
  started: Pick<
    RegisterImport,
    'id' | 'municipalityCode' | 'format' | 'fileName' | 'state' | 'startedAt' | 'startedBy'
  >,
): Promise<void> {
  await sight
    .insertInto('register_imports')
    .values({
      id: started.id,
      municipality_code: started.municipalityCode,
      format: started.format,
      file_name: started.fileName,
      state: started.state,
      started_at: started.startedAt,
      started_by: started.startedBy,
    })
    .execute();
}

/** An import by id; undefined where it is not there for this actor, or the id is none. */
export async function findImport(sight: Sight, id: string): Promise<RegisterImport | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await sight.selectFrom('register_imports').where('id', '=', id).select(columns).executeTakeFirst();
  return row && importOf(row as unknown as ImportRow);
}

/** The latest imports of these municipalities, newest first. */
export async function findImports(sight: Sight, codes: readonly string[], most: number): Promise<RegisterImport[]> {
  const rows = await sight
    .selectFrom('register_imports')
    .where('municipality_code', 'in', [...codes, ''])
    .select(columns)
    .orderBy('started_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(row => importOf(row as unknown as ImportRow));
}

/** Moves an import on from one of these states; false where it stood in another. */
export async function moveImport(
  sight: Sight,
  id: string,
  from: readonly ImportState[],
  to: ImportState,
  notice: ImportNotice | null = null,
): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('register_imports')
    .set({ state: to, notice })
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return Number(numUpdatedRows) > 0;
}

/** Stores what a comparison says of the whole file; its rows are stored beside it. */
export async function updatePreview(
  sight: Sight,
  id: string,
  { counts, summary, fingerprint, rows }: Comparison,
  warnings: readonly RegisterWarning[],
  notice: ImportNotice | null,
): Promise<void> {
  await sight
    .updateTable('register_imports')
    .set({
      state: 'previewed',
      notice,
      total: rows.length,
      warnings: JSON.stringify(warnings),
      counts: JSON.stringify(counts),
      summary: JSON.stringify(summary),
      fingerprint,
    })
    .where('id', '=', id)
    .execute();
}

export async function updateApplied(
  sight: Sight,
  id: string,
  summary: ImportSummary,
  appliedBy: string | null,
  now: Date,
): Promise<void> {
  await sight
    .updateTable('register_imports')
    .set({ state: 'applied', notice: null, applied_at: now, applied_by: appliedBy, summary: JSON.stringify(summary) })
    .where('id', '=', id)
    .execute();
}

/** What only one transaction at a time may be at: applying in a municipality, or making the preview of an import. */
export type ImportLock = `applying in ${string}` | `comparing ${string}`;

/** Holds the lock until this transaction ends; false where another transaction does. */
export async function holdLock(sight: Sight, lock: ImportLock): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`register import: ${lock}`}, 0)) as held`.execute(sight);
  return rows[0]?.held ?? false;
}

/** Whether a statement failed because another import is being applied in the municipality. */
export function isTaken(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'register_imports_one_at_a_time';
}

/** Imports that stand in these states, in every municipality that the actor sees. */
export async function findImportsIn(sight: Sight, states: readonly ImportState[]): Promise<RegisterImport[]> {
  const rows = await sight
    .selectFrom('register_imports')
    .where('state', 'in', [...states])
    .select(columns)
    .execute();
  return rows.map(row => importOf(row as unknown as ImportRow));
}
