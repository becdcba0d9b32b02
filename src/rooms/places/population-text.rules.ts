import type { OrFault } from './population-import.ts';

/** The text of a file in UTF-8, UTF-16 with its mark, or Windows-1252, which holds Latin-1; a fault for what is no text. */
export function textIn(bytes: Uint8Array): OrFault<string> {
  const kind = kindOf(bytes);
  if (kind) return { ok: false, fault: { code: kind } };
  const text = decoded(bytes);
  return text.trim() === '' ? { ok: false, fault: { code: 'empty' } } : { ok: true, value: text };
}

function kindOf(bytes: Uint8Array): 'spreadsheet' | 'packed' | 'binary' | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  if (start.startsWith('PK')) return start.includes('xl/') ? 'spreadsheet' : 'packed';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'spreadsheet';
  if (start.startsWith('\u001f\u008b')) return 'packed';
  const wide = /^(\u00ff\u00fe|\u00fe\u00ff)/.test(start);
  return start.includes('\u0000') && !wide ? 'binary' : undefined;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // With `stream` a letter that the end of a cut file splits is no error.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Titles stand above the header of a table. */
const headerSearch = 12;

/**
 * Hands over each row of a table with commas, semicolons or tabs between its cells, without keeping any. Answers whether the table ended
 * whole. A general reader of CSV took 24 s for a country of rows on a busy machine, line by line takes a second.
 */
export function eachRow(text: string, take: (cells: readonly string[]) => void): boolean {
  const delimiter = delimiterOf(text.slice(0, 20_000));
  let open = '';
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    // A cell in quotes may hold a break; one that never ends is given up, so that it cannot swallow the file.
    const whole = open === '' ? line : `${open}\n${line}`;
    open = isOpen(whole) && whole.length < longestCell ? whole : '';
    if (open === '' && whole.trim() !== '') take(cellsOf(whole.replace(/\r$/, ''), delimiter));
  }
  return open === '';
}

/** The shape of an area in text may be long. */
const longestCell = 5_000_000;

function isOpen(line: string): boolean {
  let quotes = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}

function cellsOf(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; at <= line.length; ) {
    const quoted = line[at] === '"';
    let end = at + 1;
    if (quoted)
      while (end < line.length && (line[end] !== '"' || line[end + 1] === '"')) end += line[end] === '"' ? 2 : 1;
    const stop = line.indexOf(delimiter, quoted ? end : at);
    const until = stop < 0 ? line.length : stop;
    cells.push(quoted ? line.slice(at + 1, end).replaceAll('""', '"') : line.slice(at, until));
    at = until + 1;
  }
  return cells;
}

function delimiterOf(start: string): string {
  const lines = start
    .split(/\r\n|\r|\n/)
    .slice(0, headerSearch)
    .map(line => line.replace(/"[^"]*"/g, ''));
  const most = (mark: string) => Math.max(0, ...lines.map(line => line.split(mark).length));
  return [';', '\t', ','].reduce((best, mark) => (most(mark) > most(best) ? mark : best));
}
