import { CsvError, parse } from 'csv-parse/sync';
import { guessMapping } from './reader-csv-headers.rules.ts';
import { type ColumnMapping, type FileFault, limits, type OrFault } from './register-file.ts';

export interface CsvTable {
  headers: string[];
  delimiter: string;
  guesses: ColumnMapping;
  /** Rows with anything in them; `position` is the row number a spreadsheet shows. */
  rows: { position: number; cells: string[] }[];
  /** Whether the file ends in a line break, as a whole one usually does. */
  endsWhole: boolean;
}

/** Titles and notes above the header are looked past for this many rows. */
const headerSearch = 10;
/** Blank lines count here, so that nothing beyond can be lost without a word. */
const mostLines = limits.rows + 1000;

/** The table of a CSV with semicolons, commas, tabs or bars; a fault where it is a bomb, or a quote is never closed. */
export function readTable(text: string): OrFault<CsvTable> {
  const { body, delimiter, skipped } = prepared(text);
  const parsed = parsedRows(body, delimiter);
  if (!parsed.ok) return parsed;
  const rows = parsed.value
    .map((cells, index) => ({ position: index + 1 + skipped, cells }))
    .filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
  const [first, ...rest] = rows.slice(0, headerSearch);
  const header = [first, ...rest].find(row => row && guessMapping(row.cells).includes('name')) ?? first;
  if (!header) return { ok: false, fault: { code: 'empty' } };
  const headers = header.cells.map(cell => cell.trim());
  const value = {
    headers,
    delimiter,
    guesses: guessMapping(headers),
    rows: rows.filter(row => row.position > header.position),
    endsWhole: /[\r\n]\s*$/.test(text.slice(-200)),
  };
  return value.rows.length > limits.rows
    ? { ok: false, fault: { code: 'too-many-rows', max: limits.rows } }
    : { ok: true, value };
}

/** Spreadsheets may write `sep=;` as a first line of its own. */
function prepared(text: string): { body: string; delimiter: string; skipped: number } {
  const stated = /^\s*"?sep=(.)"?[\t ]*\r?\n/i.exec(text.slice(0, 100));
  if (stated?.[1]) return { body: text.slice(stated[0].length), delimiter: stated[1], skipped: 1 };
  return { body: text, delimiter: delimiterOf(text.slice(0, 20_000)), skipped: 0 };
}

function delimiterOf(start: string): string {
  const lines = start
    .split(/\r\n|\r|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, headerSearch);
  const plain = lines.map(line => line.replace(/"[^"]*"/g, ''));
  const score = (mark: string) => Math.max(0, ...plain.map(line => line.split(mark).length - 1));
  const headed = plain.find(line =>
    [';', '\t', ',', '|'].some(mark => guessMapping(line.split(mark)).includes('name')),
  );
  const count = (mark: string) => (headed === undefined ? score(mark) : headed.split(mark).length - 1);
  return [';', '\t', ',', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function parsedRows(body: string, delimiter: string): OrFault<string[][]> {
  try {
    const rows: string[][] = parse(body, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      // Past the last column nothing is parted any more, so that a row of delimiters grows too long instead of too wide.
      ignore_last_delimiters: limits.columns + 1,
      max_record_size: limits.cellCharacters * 50,
      to: mostLines,
    });
    return firstFault(rows, delimiter) ?? { ok: true, value: rows };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

function firstFault(rows: string[][], delimiter: string): { ok: false; fault: FileFault } | undefined {
  if (rows.some(row => row.length > limits.columns))
    return { ok: false, fault: { code: 'too-many-columns', max: limits.columns } };
  if (rows.length >= mostLines) return { ok: false, fault: { code: 'too-many-rows', max: limits.rows } };
  const long = rows.findIndex(row => row.some(cell => cell.length > limits.cellCharacters));
  if (long >= 0) return { ok: false, fault: { code: 'cell-too-long', row: long + 1, max: limits.cellCharacters } };
  const width = Math.max(0, ...rows.slice(0, headerSearch).map(row => row.length));
  const swallowing = rows.findIndex(row => row.some(cell => holdsRows(cell, delimiter, width)));
  return swallowing < 0 ? undefined : { ok: false, fault: { code: 'quote-not-closed', row: swallowing + 1 } };
}

/** A quote left open takes in the rows that follow, until another quote: a cell then holds whole lines of the table. */
function holdsRows(cell: string, delimiter: string, width: number): boolean {
  if (width < 3 || !cell.includes('\n')) return false;
  return cell
    .split(/\r?\n/)
    .slice(1, -1)
    .some(line => line.split(delimiter).length === width);
}

/** The parser's own message quotes the file, so only its numbers are used. */
function faultOf(error: unknown): FileFault {
  if (!(error instanceof CsvError)) throw error;
  const { records, column } = error as CsvError & { records?: number; column?: number | string };
  const row = (records ?? 0) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return { code: 'quote-not-closed', row };
  if (typeof column === 'number' && column >= limits.columns) return { code: 'too-many-columns', max: limits.columns };
  return { code: 'cell-too-long', row, max: limits.cellCharacters };
}
