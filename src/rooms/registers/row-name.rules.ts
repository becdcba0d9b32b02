import { longest, type Remark } from './register-file.ts';
import { cleanLine } from './row-text.rules.ts';

export interface NameReading {
  /** Empty where nothing is left that could be a name; may be longer than a name may be. */
  name: string;
  remarks: Remark[];
}

/** Counts are bounded here and below so that no name makes the search slow. */
const careOf = /(?:^|[\s,;:(–-]{1,5})(?:c\s?\/\s?o|℅)(?=[\s.:]|$).*$/iu;
const person =
  /[\s,;(–-]{1,5}(?:att|attn|kontakt|kontaktperson|ordf|ordförande|kassör|sekr|sekreterare|ref|referens|fakturaref|fakturareferens)\s*[:.]\s*\S.*$/iu;
const dormantWords = 'vilande|ej aktiv|ej aktiva|inaktiv|ej verksam|ej i bruk|nedlagd|avslutad|upphörd|upphört';
const dormant = new RegExp(
  `\\s?(?:[([]\\s?(?:${dormantWords})\\s*[)\\]]|[-–,]\\s*(?:vilande|ej aktiv|nedlagd))\\s*$`,
  'iu',
);
const star = /\s?\*{1,20}$/u;
const looseMarks = new Set(' ,;:/–-');
const test =
  /^(?:test|testar|xxx+|asdf\w*|demo)(?:[\s\d_]|$)|^test(?:förening|kund|konto|bokare|organisation|person)/iu;

/** The name of an association without what registers hang on it: stars, (vilande), c/o, contact persons, loose marks. */
export function readName(written: string): NameReading {
  const { text, remarks } = cleanLine(written, 'name', longest.name * 2);
  const marks = new Set<'person-cut-from-name' | 'star-removed' | 'dormant' | 'looks-like-test'>();
  let name = tidy(cut(text));
  if (name !== tidy(text)) marks.add('person-cut-from-name');
  for (let before = ''; before !== name; ) {
    before = name;
    if (star.test(name)) marks.add('star-removed');
    name = tidy(name.replace(star, ''));
    if (dormant.test(name)) marks.add('dormant');
    name = tidy(name.replace(dormant, ''));
  }
  if (test.test(name)) marks.add('looks-like-test');
  return { name: /[\p{L}\p{N}]/u.test(name) ? name : '', remarks: [...remarks, ...[...marks].map(code => ({ code }))] };
}

function cut(text: string): string {
  return text.replace(careOf, '').replace(person, '');
}

/** Without empty brackets and without loose marks at the ends. */
function tidy(text: string): string {
  const bare = text.replace(/\(\s?\)/g, ' ').replace(/\s+/g, ' ');
  let from = 0;
  let to = bare.length;
  while (from < to && looseMarks.has(bare.charAt(from))) from += 1;
  while (to > from && looseMarks.has(bare.charAt(to - 1))) to -= 1;
  return bare.slice(from, to);
}
