import { importMessages } from './register-import.messages.ts';
import type { PreviewRow, RegisterImport } from './register-import.ts';
import { actionOf, standingOf } from './row-action.rules.ts';
import { differenceInWords, reasonInWords, remarkInWords, type Speech } from './row-words.rules.ts';

/** Spreadsheets of Swedes part cells by semicolons, and need the mark at the start to read å, ä and ö as UTF-8. */
const byteOrderMark = '\ufeff';

/** Every row of an import as CSV: what became of it, why, and where it led. `address` makes an organisation's address. */
export function reportOf(
  whole: Pick<RegisterImport, 'state'>,
  rows: readonly PreviewRow[],
  speech: Speech,
  address: (slug: string) => string,
): string {
  const words = importMessages[speech.language];
  const actions = whole.state === 'applied' ? words.row.done : words.row.planned;
  const lines = rows.map(row => [
    String(row.position),
    row.name,
    words.outcome[row.outcome],
    actions[actionOf(standingOf(row))],
    whyOf(row, speech),
    row.slug === null ? '' : address(row.slug),
  ]);
  const { position, name, outcome, action, why, address: where } = words.row.report;
  const table = [[position, name, outcome, action, why, where], ...lines];
  return byteOrderMark + table.map(cells => `${cells.map(cell).join(';')}\r\n`).join('');
}

function whyOf(row: PreviewRow, speech: Speech): string {
  const said = [
    reasonInWords(row, speech),
    ...row.differences.map(each => differenceInWords(each, speech)),
    ...row.remarks.map(each => remarkInWords(each, speech)),
  ];
  return said.filter(Boolean).join(' ');
}

/** A cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe in front. */
function cell(text: string): string {
  const plain = text.replace(/[\r\n\t]+/g, ' ');
  const safe = /^\s*[=+\-@＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
