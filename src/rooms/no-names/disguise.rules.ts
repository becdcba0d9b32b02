import { isListedArabic } from './arabic-names.rules.ts';
import type { Finding } from './identity.ts';
import { isCertainName } from './latin-names.rules.ts';
import { plainArabic, plainOf } from './tokens.rules.ts';

const parted = /(?:^|[^\p{L}\p{M}\p{N}])([\p{L}@]([ .·*_\p{Pd}]{1,2})[\p{L}@](?:\2[\p{L}@]){1,60})(?![\p{L}\p{N}@])/gu;
const signed = /(?:^|[^\p{L}\p{N}_.@-])([\p{L}\d@$€][\p{L}\d@$€|]{3,20})(?![\p{L}\p{N}_@-]|\.\p{L})/gu;
const arabic = /^\p{Script=Arabic}/u;
const longest = 14;
const letters: Record<string, string> = { '@': 'a', 4: 'a', 3: 'e', '€': 'e', 0: 'o', 5: 's', $: 's', 7: 't' };

type Place = Pick<Finding, 'start' | 'end'>;

/** Listed names that are written so as not to be read: letter by letter, or with signs for letters. */
export function disguisedIn(text: string): Place[] {
  return [...[...text.matchAll(parted)].flatMap(partedNames), ...[...text.matchAll(signed)].flatMap(signedName)];
}

/** The longest names first: beside one, single letters may be words. */
function partedNames(match: RegExpExecArray): Place[] {
  const [whole, run = '', gap = ''] = match;
  const start = match.index + whole.length - run.length;
  const signs = run.split(gap);
  const isName = arabic.test(run) ? isListedArabic : isCertainName;
  const read = signs.map(sign => (isName === isCertainName ? plainOf(letters[sign] ?? sign) : plainArabic(sign)));
  const places = signs.map((_, at) => start + signs.slice(0, at).join(gap).length + (at > 0 ? gap.length : 0));
  const found: Place[] = [];
  for (let size = Math.min(longest, signs.length); size >= 3; size -= 1)
    for (let at = 0; at + size <= signs.length; at += 1) {
      if (!isName(read.slice(at, at + size).join(''))) continue;
      const last = at + size - 1;
      found.push({ start: places[at] ?? 0, end: (places[last] ?? 0) + (signs[last] ?? '').length });
    }
  return found;
}

function signedName(match: RegExpExecArray): Place[] {
  const [whole, word = ''] = match;
  if (!/[^\p{L}]/u.test(word) || !/\p{L}.*\p{L}/u.test(word)) return [];
  const end = match.index + whole.length;
  return isSigned(word) ? [{ start: end - word.length, end }] : [];
}

function isSigned(written: string): boolean {
  const read = written.replace(/[^\p{L}1|]/gu, sign => letters[sign] ?? sign);
  const plain = ['i', 'l'].map(letter => plainOf(read.replace(/[1|]/g, letter)));
  return plain.some(isCertainName);
}
