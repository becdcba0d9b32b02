import type { PublicActor, Search } from './finding.ts';
import { expandQueryWord } from './taxonomy.rules.ts';

/** More words than this narrow nothing more. */
const mostWords = 6;

/** Words that tie others together: left out wherever something else is said. */
const joiners = new Set(
  `och i på av med för till från en ett den det de som vid hos om eller samt åt vi jag ni du är
   the and in for of to at on with a an or`.split(/\s+/),
);

/** A free text as words to look for; undefined where no letter or figure was written. */
export function searchOf(
  text: string,
  municipalitiesCalled: (word: string) => string[] = () => [],
): Search | undefined {
  const all = wordsIn(text);
  const telling = all.filter(word => !joiners.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, mostWords);
  if (words.length === 0) return undefined;
  // "Varberg" alone is a name to look for; beside another word it says where.
  const places = words.length > 1 ? municipalitiesCalled : () => [];
  return {
    phrase: all.join(' '),
    words: words.map(word => ({ word, codes: expandQueryWord(word), municipalityCodes: places(word) })),
  };
}

/** Words of letters and figures of any script, small, composed, each once. */
function wordsIn(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return [...new Set(words)].filter(word => word !== '');
}

/** Whether a word is long enough, and a word, to be sought for by how it is spelt. */
export function canBeMisspelt(word: string): boolean {
  return word.length >= 4 && !/\p{N}/u.test(word);
}

/** The word, and the word without its genitive s, which the Swedish stemmer keeps in "föreningars". */
export function formsOf(word: string): string[] {
  return word.length >= 5 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
}

/** A street and a postal code leave only where the place is told exactly: a second lock behind the masking. */
export function streetOf({ placePrecision, streetAddress, postalCode, city }: PublicActor['profile']) {
  if (placePrecision !== 'exact' || streetAddress === undefined) return undefined;
  return { streetAddress, postalCode, city };
}

/** The address as it stands on a letter, "Storgatan 1" and "432 44 Varberg"; no lines where the place is not told exactly. */
export function addressLines(profile: PublicActor['profile']): string[] {
  const street = streetOf(profile);
  if (!street) return [];
  const code = street.postalCode?.replace(/^(\d{3})\s?(\d{2})$/, '$1 $2');
  return [street.streetAddress, [code, street.city].filter(Boolean).join(' ')].filter(Boolean);
}
