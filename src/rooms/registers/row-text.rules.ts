import { withoutPersonalNumbers } from '#house/personal-number.ts';
import type { Remark, RowField } from './register-file.ts';
import { withoutContactDetails } from './row-contact-details.rules.ts';
import { withoutMarkup } from './row-markup.rules.ts';

export interface CleanText {
  text: string;
  remarks: Remark[];
}

/** Control characters, zero-width and turning marks, soft hyphens, tags: all that can hide or turn what is read. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;

/** A sign makes a formula only before a function, a command, a cell or a sum; `+Plus ungdom` and `@klubben` are names. */
const formula =
  /^[\s]*(?:[=＝]+(?=\s*[\p{L}\d("'@+\-$[])|[+\-@＋－＠]+(?=\s*(?:\p{L}[\w.]*\s*\(|[\w.]+\|\S|\$?[A-Z]{1,3}\$?\d+\b|\d+(?:[.,]\d+)?\s*[+*/^-]\s*\d)))/iu;

/** One line of clean text: no markup, hidden characters, formulas, contact details or personal numbers; white space folded. */
export function cleanLine(raw: string, field: RowField, max: number): CleanText {
  return clean(raw, field, max, ' ', text => text.replace(/\s+/g, ' ').trim());
}

/** The same for a text of several lines; at most one empty line in a row, and … where something was taken out. */
export function cleanParagraph(raw: string, field: RowField, max: number): CleanText {
  return clean(raw, field, max, '…', text =>
    text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
}

/** The text without control characters and hidden or turning marks. */
export function withoutUnseen(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(unseen, '');
}

/** The text without the signs that would make a spreadsheet compute it. */
export function withoutFormula(text: string): string {
  let plain = text;
  while (formula.test(plain)) plain = plain.replace(formula, '').trimStart();
  return plain;
}

/** The text cut to `max` UTF-16 units, ending in …, never inside a character and preferably between words. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/\s+\S{0,40}$/, '')}…`;
}

function clean(raw: string, field: RowField, max: number, gap: string, fold: (text: string) => string): CleanText {
  const remarks: Remark[] = [];
  const note = (
    code:
      | 'control-characters-removed'
      | 'markup-removed'
      | 'contact-details-removed'
      | 'personal-number-removed'
      | 'formula-defused',
  ) => remarks.push({ code, field });
  const start = raw
    .slice(0, 10 * max + 10_000)
    .toWellFormed()
    .normalize('NFC');
  let text = withoutUnseen(start);
  if (text !== start) note('control-characters-removed');
  const plain = withoutMarkup(text);
  if (plain !== text) note('markup-removed');
  text = fold(withoutUnseen(plain));
  const anonymous = withoutContactDetails(text, gap);
  if (anonymous !== text) note('contact-details-removed');
  const numbers = withoutPersonalNumbers(anonymous, gap);
  if (numbers.count > 0) note('personal-number-removed');
  const defused = withoutFormula(numbers.text);
  if (defused !== numbers.text) note('formula-defused');
  text = fold(defused);
  if (text.length > max || raw.length > start.length) remarks.push({ code: 'text-shortened', field, max });
  return { text: shortened(text, max), remarks };
}
