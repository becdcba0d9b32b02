import { csvColumns } from '#rooms/registers/reader-csv-columns.rules.ts';
import { type ColumnMapping, type CsvField, csvFields } from '#rooms/registers/register-file.ts';
import { WrongArgument } from './given.ts';
import type { Screen } from './screen.ts';

/** One `Header=field`; an empty field leaves the column unread. */
export type Placing = readonly [header: string, field: CsvField | null];

/** Reads `Förening=name,Ort=city`; throws `WrongArgument` for a field that there is not. */
export function placingsIn(typed: readonly string[]): Placing[] {
  const pairs = typed.flatMap(text => text.split(',')).filter(text => text.trim() !== '');
  return pairs.map(pair => {
    const [, header, written] = /^(.+)=(.*)$/.exec(pair) ?? [];
    const field = csvFields.find(each => each === written?.trim());
    if (header === undefined || (field === undefined && written?.trim() !== ''))
      throw new WrongArgument(`--map “${pair}” must be "Header=field", with one of: ${csvFields.join(', ')}.`);
    return [header.trim(), field ?? null];
  });
}

/**
 * What the columns of a CSV mean, by their headers and by what was placed by hand; undefined where the bytes are no CSV.
 * Says which columns stay unread.
 */
export function columnsFor(bytes: Uint8Array, placings: readonly Placing[], screen: Screen): ColumnMapping | undefined {
  const read = csvColumns(bytes);
  if (!read.ok) return undefined;
  const headers = read.value.columns.map(({ header }) => header);
  const placed = new Map(placings.map(([header, field]) => [columnOf(header, headers), field]));
  const mapping = read.value.columns.map(({ guess }, column) =>
    placed.has(column) ? (placed.get(column) ?? null) : guess,
  );
  const unread = headers.filter((header, column) => mapping[column] === null && header !== '' && !placed.has(column));
  if (unread.length > 0)
    screen.say(
      `Not read, since nobody has said what they mean: ${unread.join(', ')}. Say it with --map "${unread[0]}=activities".`,
    );
  return mapping;
}

function columnOf(wanted: string, headers: readonly string[]): number {
  const same = (header: string) => header.toLocaleLowerCase('sv') === wanted.toLocaleLowerCase('sv');
  const column = headers.findIndex(same);
  if (column < 0) throw new WrongArgument(`The file has no column “${wanted}”. It has: ${headers.join(', ')}.`);
  return column;
}
