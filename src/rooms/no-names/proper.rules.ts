import { placePrepositions, travelWords } from './cue-words.ts';
import { wordsOf } from './identity.ts';
import {
  cityWords,
  countryWords,
  institutionEnding,
  organisationBeside,
  organisationWords,
  placeEnding,
  placeWords,
  thingWords,
  worldEnding,
  worldWords,
} from './proper-words.ts';
import type { Token } from './tokens.rules.ts';

const proper = wordsOf(worldWords, organisationWords, placeWords, countryWords, cityWords, thingWords);
const beside = wordsOf(organisationBeside);
const prepositions = wordsOf(placePrepositions);
const travelling = wordsOf(travelWords);

/** Whether a word with a capital is a known place, organisation, people, month or thing; `known` holds more places. */
export function isKnownProper(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { plain } = token;
  const bare = plain.replace(/['’:]?s$/u, '');
  if ([plain, bare].some(form => proper.has(form) || known.has(form))) return true;
  if (placeEnding.test(plain) && plain.length > 5) return true;
  if (worldEnding.test(plain) && plain.length > 5) return true;
  if (institutionEnding.test(plain) && plain.length > 6) return true;
  return [tokens[at - 1], tokens[at + 1]].some(next => next !== undefined && beside.has(next.plain));
}

/** Whether an unknown word with a capital stands where places stand: `i …`, `flyttade från …`. */
export function isPlace(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (prepositions.has(before.plain)) return true;
  if (/^(?:från|till|from|to)$/.test(before.plain)) return travelling.has(tokens[at - 2]?.plain ?? '');
  // The second word of a place or an organisation that has two.
  return before.capital && !before.opens && (isKnownProper(tokens, at - 1, known) || isPlace(tokens, at - 1, known));
}
