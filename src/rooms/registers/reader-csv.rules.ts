import { type CsvTable, readTable } from './reader-csv-table.rules.ts';
import type { ColumnMapping, CsvField, OrFault } from './register-file.ts';
import { termsOfCell } from './row-list.rules.ts';
import type { NotARow, RawRegister, RawRow } from './row-raw.ts';
import { cleanLine } from './row-text.rules.ts';

/** Reads a CSV by the mapping somebody chose, else by what its headers say. */
export function readCsv(text: string, chosen?: ColumnMapping): OrFault<RawRegister> {
  const table = readTable(text);
  if (!table.ok) return table;
  const mapping = chosen ?? table.value.guesses;
  if (!mapping.includes('name'))
    return { ok: false, fault: { code: 'no-name-column', headers: shownHeaders(table.value.headers) } };
  return {
    ok: true,
    value: { records: table.value.rows.map((row, index) => recordOf(row, index, table.value, mapping)) },
  };
}

/** Headers fit to be shown: short, and without what a first row of data could hold of persons. */
export function shownHeaders(headers: readonly string[]): string[] {
  return headers.slice(0, 40).map(header => cleanLine(header, 'name', 60).text);
}

function recordOf(
  { position, cells }: CsvTable['rows'][number],
  index: number,
  table: CsvTable,
  mapping: ColumnMapping,
): RawRow | NotARow {
  const name = cells[mapping.indexOf('name')] ?? '';
  const expected = table.headers.length;
  const found = cells.findLastIndex(cell => cell.trim() !== '') + 1;
  if (found > expected) return { position, reason: { code: 'too-many-cells', expected, found }, name };
  if (/[\r\n]/.test(name) && name.includes(table.delimiter)) return { position, reason: { code: 'quote-astray' } };
  if (isCutOff(cells, index, table)) return { position, reason: { code: 'cut-off' }, name };
  return {
    ...rowOf(field => cells.filter((cell, column) => mapping[column] === field && cell.trim() !== '')),
    position,
  };
}

/** A last row that is shorter than every other, in a file without a last line break, was probably cut in the middle. */
function isCutOff(cells: readonly string[], index: number, { rows, headers, endsWhole }: CsvTable): boolean {
  if (endsWhole || index !== rows.length - 1 || rows.length < 3 || cells.length >= headers.length) return false;
  return rows.slice(0, -1).every(row => row.cells.length >= headers.length);
}

function rowOf(cellsOf: (field: CsvField) => string[]): Omit<RawRow, 'position'> {
  const first = (field: CsvField) => cellsOf(field)[0] ?? '';
  const terms = (field: CsvField) => cellsOf(field).flatMap(termsOfCell);
  return {
    sourceId: first('sourceId') === '' ? '' : `csv:${first('sourceId').trim()}`,
    name: first('name'),
    alternateName: first('alternateName'),
    orgNumber: first('orgNumber'),
    description: first('description'),
    website: first('website'),
    postalCode: first('postalCode'),
    city: first('city'),
    districts: terms('districts'),
    types: terms('types'),
    activities: terms('activities'),
    ages: agesOf(cellsOf),
    targetGroups: terms('targetGroups'),
    languages: terms('languages'),
    leisureCard: yesOrNo(first('leisureCard')),
    affiliation: first('affiliation'),
    yearIncorporated: first('yearIncorporated'),
    contactDetails: cellsOf('left-out').length,
  };
}

/** Two columns of limits, a column of ranges, or ages named among the target groups. */
function agesOf(cellsOf: (field: CsvField) => string[]): string[] {
  const [from = ''] = cellsOf('minimumAge');
  const [to = ''] = cellsOf('maximumAge');
  if (from !== '' || to !== '') return [to === '' ? `${from.trim()}+` : `${from.trim() || 0}-${to.trim()}`];
  const ages = cellsOf('ages');
  return ages.length > 0 ? ages : cellsOf('targetGroups').filter(text => /\d/.test(text));
}

function yesOrNo(text: string): boolean | undefined {
  if (/^\s*(?:ja|j|x|1|yes|y|true|sant|ansluten)\s*$/i.test(text)) return true;
  return /^\s*(?:nej|n|0|no|false|falskt|ej ansluten|-)\s*$/i.test(text) ? false : undefined;
}
