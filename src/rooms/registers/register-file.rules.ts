import { readCsv } from './reader-csv.rules.ts';
import { readHsds } from './reader-hsds.rules.ts';
import { readIbgo } from './reader-ibgo.rules.ts';
import { listOf, parseJson } from './reader-json.rules.ts';
import { type JsonFormat, shapeOf } from './reader-shape.rules.ts';
import { readSmartbook } from './reader-smartbook.rules.ts';
import { readText } from './reader-text.rules.ts';
import type { RegisterRow, RegisterWarning, RejectedRow } from './register-file.ts';
import {
  type ColumnMapping,
  type FileFault,
  limits,
  type OrFault,
  type RegisterFile,
  type RegisterFormat,
} from './register-file.ts';
import { cleanRow } from './row-cleaning.rules.ts';
import { readName } from './row-name.rules.ts';
import type { NotARow, RawRegister, RawRow } from './row-raw.ts';
import { shortened } from './row-text.rules.ts';

export type RegisterReading = { ok: true; file: RegisterFile } | { ok: false; fault: FileFault };

interface ReadRegister extends RawRegister {
  format: RegisterFormat;
}

const jsonReaders: Record<JsonFormat, (json: unknown) => RawRegister> = {
  ibgo: readIbgo,
  smartbook: readSmartbook,
  hsds: readHsds,
};

/**
 * Reads an association register, telling its format from its content. Never throws: a file that can not be read is a
 * fault, a row that can not be used is among the rejected, and what was changed on the way is in the row's remarks.
 */
export function readRegister(
  bytes: Uint8Array,
  options: { mapping?: ColumnMapping; fileName?: string } = {},
): RegisterReading {
  const read = readText(bytes);
  if (!read.ok) return read;
  const { text, warnings } = read.value;
  const raw = isJson(text, options.fileName) ? readJson(text) : asCsv(readCsv(text, options.mapping));
  if (!raw.ok) return raw;
  const { records } = raw.value;
  if (records.length === 0) return { ok: false, fault: { code: 'no-rows' } };
  if (records.length > limits.rows) return { ok: false, fault: { code: 'too-many-rows', max: limits.rows } };
  return { ok: true, file: assembled(raw.value, warnings) };
}

function isJson(text: string, fileName = ''): boolean {
  return /^\s*[[{]/.test(text) || /\.json$/i.test(fileName);
}

function asCsv(read: OrFault<RawRegister>): OrFault<ReadRegister> {
  return read.ok ? { ok: true, value: { ...read.value, format: 'csv' } } : read;
}

function readJson(text: string): OrFault<ReadRegister> {
  const parsed = parseJson(text);
  if ('whole' in parsed) return { ok: false, fault: { code: 'truncated', wholeRows: wholeRows(parsed.whole) } };
  if (!parsed.ok) return parsed;
  const format = shapeOf(parsed.value);
  if (format) return { ok: true, value: { ...jsonReaders[format](parsed.value), format } };
  const isEmptyList = Array.isArray(parsed.value) && listOf(parsed.value).length === 0;
  return { ok: false, fault: { code: isEmptyList ? 'no-rows' : 'unknown-shape' } };
}

function wholeRows(json: unknown): number {
  const format = shapeOf(json);
  return format ? jsonReaders[format](json).records.length : 0;
}

function assembled({ format, records, declaredTotal }: ReadRegister, warnings: RegisterWarning[]): RegisterFile {
  const cleaned = withoutRepeated(
    records.map(record => ('reason' in record ? named(record) : cleanRow(record as RawRow))),
  );
  const rows = cleaned.filter(row => 'remarks' in row);
  const rejected = cleaned.filter(row => 'reason' in row);
  const total = records.length;
  return {
    format,
    rows,
    rejected,
    total,
    ...(declaredTotal === undefined ? {} : { declaredTotal }),
    warnings: [...warnings, ...totalWarning(declaredTotal, total), ...jointWarning(format, rows)],
  };
}

function named({ name, ...rejected }: NotARow): RejectedRow {
  const shown = name === undefined ? '' : shortened(readName(name).name, 80);
  return shown === '' ? rejected : { ...rejected, name: shown };
}

/** An id may stand on one row only: the same record again is rejected, another association keeps its row without the id. */
function withoutRepeated(cleaned: (RegisterRow | RejectedRow)[]): (RegisterRow | RejectedRow)[] {
  const seen = new Map<string, RegisterRow>();
  return cleaned.map(row => {
    if ('reason' in row || row.sourceId === undefined) return row;
    const { sourceId, ...rest } = row;
    const first = seen.get(sourceId);
    if (!first) seen.set(sourceId, row);
    if (!first) return row;
    if (first.name === row.name)
      return {
        position: row.position,
        name: row.name,
        reason: { code: 'repeated-record', firstPosition: first.position },
      };
    return { ...rest, remarks: [...row.remarks, { code: 'source-id-repeated' }] };
  });
}

function totalWarning(declared: number | undefined, found: number): RegisterWarning[] {
  return declared === undefined || declared === found ? [] : [{ code: 'total-differs', declared, found }];
}

/** One installation can serve two municipalities; only districts such as `Säffle kommun` tell which. */
function jointWarning(format: RegisterFormat, rows: readonly RegisterRow[]): RegisterWarning[] {
  const districts = new Set(rows.flatMap(row => row.districts).filter(name => /\skommun$/i.test(name)));
  return format === 'ibgo' && districts.size > 1
    ? [{ code: 'joint-register', districts: [...districts].sort((a, b) => a.localeCompare(b, 'sv')) }]
    : [];
}
