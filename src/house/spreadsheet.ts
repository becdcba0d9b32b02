/** What some spreadsheet takes for a formula: also behind blanks, and in the wide letters of Asian scripts. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Tells spreadsheet programs that the file is UTF-8. */
const mark = '\uFEFF';

export type Cell = string | number | undefined;

/** Rows as a file for a spreadsheet: UTF-8 with a mark, semicolons, CRLF, and no cell that could run. */
export function spreadsheet(rows: readonly (readonly Cell[])[]): string {
  return mark + rows.map(row => `${row.map(cellOf).join(';')}\r\n`).join('');
}

/** A quote in front makes a formula text; a number of ours is a number. */
function cellOf(value: Cell): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '');
  const safe = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
