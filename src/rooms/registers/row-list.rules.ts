import { longest, type Remark, type RowField } from './register-file.ts';
import { cleanLine } from './row-text.rules.ts';

const nothing = /^(?:[\p{P}\p{S}\s]*|\(?(?:saknas|okänt|okänd|ingen|ej angivet|null)\)?)$/iu;
/** Lists from JSON are cut here before each term is cleaned, so that a bomb costs little. */
const mostRead = 200;

/** Terms as written, cleaned, each once whatever its capitals; at most 60. */
export function readTerms(written: readonly string[], field: RowField): { terms: string[]; remarks: Remark[] } {
  const seen = new Map<string, string>();
  const remarks: Remark[] = [];
  for (const each of written.slice(0, mostRead)) {
    const { text, remarks: found } = cleanLine(each, field, longest.term);
    remarks.push(...found);
    const key = text.toLocaleLowerCase('sv');
    if (!nothing.test(text) && !seen.has(key)) seen.set(key, text);
  }
  const terms = [...seen.values()];
  if (terms.length > longest.terms || written.length > mostRead)
    remarks.push({ code: 'list-shortened', field, max: longest.terms });
  return { terms: terms.slice(0, longest.terms), remarks };
}

/** The terms of one cell: parted by ; | or line breaks, else by commas, but not inside brackets nor in `Bygde- och kulturföreningar`-like pairs. */
export function termsOfCell(cell: string): string[] {
  const commas = cell.includes(')') ? /(?<!-),\s*(?![^()]{0,60}\))/ : /(?<!-),\s*/;
  const parts = cell.split(/[;|\n]/.test(cell) ? /[;|\n]+/ : commas);
  return parts.map(part => part.trim()).filter(part => part !== '');
}
