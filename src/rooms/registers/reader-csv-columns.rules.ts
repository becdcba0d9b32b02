import { shownHeaders } from './reader-csv.rules.ts';
import { readTable } from './reader-csv-table.rules.ts';
import { readText } from './reader-text.rules.ts';
import type { CsvField, OrFault } from './register-file.ts';
import { cleanLine } from './row-text.rules.ts';

export interface CsvColumn {
  header: string;
  /** What the header seems to mean; null where somebody has to say. */
  guess: CsvField | null;
  /** The column in the first rows, without personal numbers, mails and phones; a column about persons shows only dots. */
  samples: string[];
}

export interface CsvColumns {
  columns: CsvColumn[];
  rowCount: number;
}

const sampleRows = 3;

/** What somebody needs to see to map the columns of a CSV; the guesses are a mapping as they stand. */
export function csvColumns(bytes: Uint8Array): OrFault<CsvColumns> {
  const read = readText(bytes);
  if (!read.ok) return read;
  const table = readTable(read.value.text);
  if (!table.ok) return table;
  const { headers, guesses, rows } = table.value;
  const shown = shownHeaders(headers);
  const columns = headers.map((_, column) => {
    const guess = guesses[column] ?? null;
    const samples = rows.slice(0, sampleRows).map(({ cells }) => sample(cells[column] ?? '', guess));
    return { header: shown[column] ?? '', guess, samples };
  });
  return { ok: true, value: { columns, rowCount: rows.length } };
}

function sample(cell: string, guess: CsvField | null): string {
  if (guess === 'left-out') return cell.trim() === '' ? '' : '•••';
  return cleanLine(cell, 'name', 80).text;
}
