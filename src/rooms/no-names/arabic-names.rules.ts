import { arabicCues, arabicKin, arabicNames, arabicOrdinary, arabicWordNames } from './arabic-words.ts';
import { wordsOf } from './identity.ts';
import { plainArabic, type Token } from './tokens.rules.ts';

const plainWords = (...lists: string[]) => new Set([...wordsOf(...lists)].map(plainArabic));
const names = plainWords(arabicNames);
const wordNames = plainWords(arabicWordNames);
const cues = plainWords(arabicCues);
const kin = plainWords(arabicKin);
const ordinary = plainWords(arabicOrdinary, arabicCues, arabicKin);
const owned = /(?:ي|ها|هم|نا|كم|ك)$/;

/** Whether a word in Arabic script is a name, from lists and from the word before it. */
export function isArabicName(tokens: readonly Token[], at: number): boolean {
  const plain = plainArabic(tokens[at]?.text ?? '');
  if (listed(plain)) return true;
  const before = plainArabic(tokens[at - 1]?.text ?? '');
  if (wordNames.has(plain) && (cues.has(before) || kin.has(before))) return true;
  if (plain.startsWith('ال') || ordinary.has(plain)) return plain === 'الله' && before === 'عبد';
  if (before === '') return plain === 'عبد' && nextIsGod(tokens, at);
  if (plain === 'عبد' && nextIsGod(tokens, at)) return true;
  if (cues.has(before)) return true;
  return kin.has(before) && isWhose(plain, before);
}

function nextIsGod(tokens: readonly Token[], at: number): boolean {
  return plainArabic(tokens[at + 1]?.text ?? '').startsWith('ال');
}

/** And, for, with, in are written as one letter before the name. */
function listed(plain: string): boolean {
  return names.has(plain) || (/^[وفبلك]/.test(plain) && plain.length > 3 && names.has(plain.slice(1)));
}

/** After brother, father, friend of: a word that is neither definite nor somebody's. */
function isWhose(plain: string, before: string): boolean {
  return /^(?:اخو|اخت|ابو|والد|والده)$/.test(before) && plain.length > 2 && !owned.test(plain);
}
