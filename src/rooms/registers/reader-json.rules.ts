import { type FileFault, limits, type OrFault } from './register-file.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Parsed JSON, or why not: too deep, cut off, or not JSON. A cut file also comes back mended, to count what was whole. */
export type JsonReading = OrFault<unknown> | { ok: false; fault: FileFault; whole: unknown };

interface Scan {
  depth: number;
  deepest: number;
  inString: boolean;
  /** Where a bracket was closed by one of the other kind. */
  crossedAt: number | undefined;
  /** How the text would end whole: where, and with which brackets. */
  lastWhole: { end: number; closing: string } | undefined;
}

/** Reads JSON without ever going deeper than the limit; says whether the text ends before its brackets do. */
export function parseJson(text: string): JsonReading {
  const scan = scanned(text);
  if (scan.deepest > limits.jsonDepth) return { ok: false, fault: { code: 'too-deep', max: limits.jsonDepth } };
  const parsed = attempt(text);
  if (parsed.ok) return parsed;
  const fault = { code: 'not-json', ...lineOf(text, scan.crossedAt ?? parsed.position) } as const;
  const ended = scan.depth <= 0 && !scan.inString;
  if (ended || scan.crossedAt !== undefined) return { ok: false, fault };
  const mended = attempt(scan.lastWhole ? text.slice(0, scan.lastWhole.end) + scan.lastWhole.closing : '[]');
  if (!mended.ok) return { ok: false, fault };
  return { ok: false, fault: { code: 'truncated', wholeRows: 0 }, whole: mended.value };
}

/** The value as an object with named fields, where it is one. */
export function asRecord(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function recordsOf(value: unknown): JsonRecord[] {
  return listOf(value)
    .map(asRecord)
    .filter(record => record !== undefined);
}

/** Text or number as text; everything else is empty. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

export function textsOf(value: unknown): string[] {
  return listOf(value).map(textOf);
}

/** How many of the values say something. */
export function filled(...values: unknown[]): number {
  return values.filter(value => /[\p{L}\p{N}]/u.test(textOf(value))).length;
}

function attempt(text: string): { ok: true; value: unknown } | { ok: false; position: number | undefined } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // The message quotes the file, so nothing but the position in it may be used.
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { ok: false, position: position === undefined ? undefined : Number(position) };
  }
}

function lineOf(text: string, position: number | undefined): { line?: number } {
  return position === undefined ? {} : { line: text.slice(0, position).split('\n').length };
}

const quote = 0x22;
const backslash = 0x5c;

function scanned(text: string): Scan {
  const open: string[] = [];
  const scan: Scan = { depth: 0, deepest: 0, inString: false, crossedAt: undefined, lastWhole: undefined };
  for (let at = 0; at < text.length && scan.deepest <= limits.jsonDepth; at += 1) {
    const unit = text.charCodeAt(at);
    if (scan.inString) {
      if (unit === backslash) at += 1;
      else if (unit === quote) scan.inString = false;
    } else if (unit === quote) scan.inString = true;
    else if (unit === 0x7b || unit === 0x5b)
      scan.deepest = Math.max(scan.deepest, open.push(unit === 0x7b ? '}' : ']'));
    else if (unit === 0x7d || unit === 0x5d) closed(scan, open, at + 1, unit === 0x7d);
  }
  return { ...scan, depth: open.length };
}

/** An object closed inside an array is a whole record of some kind: a cut file can be read up to there. */
function closed(scan: Scan, open: string[], end: number, wasObject: boolean): void {
  if (open.pop() !== (wasObject ? '}' : ']')) scan.crossedAt ??= end;
  if (wasObject && open.at(-1) === ']') scan.lastWhole = { end, closing: open.toReversed().join('') };
}
