import type { LocalFunction } from '#rooms/functions/function.ts';
import { folded } from '#rooms/places/spelling.rules.ts';

/** A shorter word says too little to be the beginning of another. */
const fewestLetters = 5;

/**
 * Whether somebody who looks for these words means the function: its title holds one of them, and title and organisation the others. Dots
 * and endings are forgiven, "kommunpolisen" is *Kommunpolis*.
 */
export function isCalled(
  { title, organisationName }: Pick<LocalFunction, 'title' | 'organisationName'>,
  words: readonly string[],
): boolean {
  const inTitle = words.filter(word => holds(title, word));
  return inTitle.length > 0 && words.every(word => inTitle.includes(word) || holds(organisationName, word));
}

function holds(text: string, word: string): boolean {
  const [here, sought] = [folded(text), folded(word)];
  if (sought === '') return false;
  return here.includes(sought) || here.split(' ').some(each => each.length >= fewestLetters && sought.startsWith(each));
}
