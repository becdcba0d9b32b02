import { parse } from 'csv-parse/sync';
import { type ColumnMapping, type CsvField, csvFields } from './register-file.ts';

/** The register of one municipality, cut out of a table of many. */
export interface CountryRegister {
  code: string;
  fileName: string;
  bytes: Uint8Array;
  mapping: ColumnMapping;
  rows: number;
}

/** What the columns of the table are called; `categories` are districts there. */
const columns: Partial<Record<CsvField, string>> = {
  name: 'name',
  orgNumber: 'org_number',
  types: 'types',
  activities: 'activities',
  districts: 'categories',
  website: 'homepage_url',
  postalCode: 'postal_code',
  city: 'city',
  yearIncorporated: 'founded_year',
  affiliation: 'national_affiliation',
  targetGroups: 'target_groups',
};

const fields = csvFields.filter(field => columns[field] !== undefined);

/** Cuts a table of many registers into one CSV for each municipality; none where it has no such columns. */
export function registersIn(table: string): CountryRegister[] {
  const rows: Record<string, string>[] = parse(table, { columns: true, bom: true, relax_column_count: true });
  const [first] = rows;
  if (!first || first.municipality_code === undefined || first.name === undefined) return [];
  const registers = Map.groupBy(rows, row => row.municipality_code ?? '');
  return [...registers].map(([code, all]) => ({
    code,
    fileName: `${code}.csv`,
    bytes: Buffer.from([fields, ...all.map(cellsOf)].map(line).join('\r\n')),
    mapping: fields,
    rows: all.length,
  }));
}

function cellsOf(row: Record<string, string>): string[] {
  return fields.map(field => row[columns[field] ?? ''] ?? '');
}

function line(cells: readonly string[]): string {
  return cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');
}
