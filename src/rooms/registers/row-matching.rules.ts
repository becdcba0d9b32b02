import { folded, withinOneSlip } from '#rooms/places/spelling.rules.ts';

/** Words that join others and carry no meaning of their own. */
const joiners = new Set(['och', 'o', 'and']);

/** Words that registers add or drop in the name of one and the same association. */
const weakWords = new Set(
  'i pa av for vid den det de ideell ideella forening foreningen ek ekonomisk ab lokalforening lokalavdelning'.split(
    ' ',
  ),
);

function wordsOf(name: string): string[] {
  const words = folded(name).split(' ');
  const inner = words.filter((word, place) => place === 0 || place === words.length - 1 || !joiners.has(word));
  return inner.filter(word => word !== '');
}

/** A name without what registers spell differently: capitals, blanks, dots, marks, `och`, `o`, `&`. Other scripts keep their letters. */
export function nameKey(name: string): string {
  return wordsOf(name).join('') || name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether two names differ by one slip of the pen at most: a letter too many, or two that changed places, in a long word.
 * One letter for another is no slip here: over the country's registers it parted Judo from Budo and Anumark from Ansmark.
 */
export function alike(a: string, b: string): boolean {
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  if (keyA === keyB) return keyA !== '';
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length !== wordsB.length) return false;
  const differing = wordsA.flatMap((word, place) => (word === wordsB[place] ? [] : [[word, wordsB[place] ?? '']]));
  const [[wordA = '', wordB = ''] = []] = differing;
  return differing.length === 1 && slipped(wordA, wordB);
}

function slipped(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || /\d/.test(a + b) || !withinOneSlip(a, b)) return false;
  return a.length !== b.length || [...a].sort().join('') === [...b].sort().join('');
}

/** As `alike`, and also the same but for words such as `i` and `förening`: enough where the organisation number is the same. */
export function related(a: string, b: string): boolean {
  if (alike(a, b)) return true;
  const [wordsA, wordsB] = [wordsOf(a).filter(isStrong), wordsOf(b).filter(isStrong)];
  return wordsA.length > 0 && alike(wordsA.join(' '), wordsB.join(' '));
}

function isStrong(word: string): boolean {
  return !weakWords.has(word);
}

/** The key and the key with each letter left out: two names one slip apart have one of these in common. */
export function slipKeys(name: string): string[] {
  const key = nameKey(name);
  return [key, ...Array.from({ length: key.length }, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}
