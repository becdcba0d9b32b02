import { wordsOf } from './identity.ts';
import { functionWords } from './ordinary-words.ts';
import { type Pattern, startsWord, units } from './pattern.rules.ts';

/** Cars: three letters, two figures and a third or a letter. */
export const platePatterns: readonly Pattern[] = [
  { kind: 'plate', neutral: 'car', pattern: /[A-Z]{3}[ -]?\d{2}[\dA-Z](?![\p{L}\d])/gu, fits: isPlate },
  { kind: 'plate', neutral: 'car', pattern: /[a-z]{3}\d{2}[\da-z](?![\p{L}\d])/giu, fits: startsWord },
  {
    kind: 'plate',
    neutral: 'car',
    pattern: new RegExp(String.raw`[a-z]{3}[ -]{1,3}\d{2} ?[\da-z](?![\p{L}\d]| ?(?:${units})(?!\p{L}))`, 'giu'),
    fits: isBesideVehicle,
  },
];

/** Three letters and a figure that mean something else. */
const otherSeries =
  /^(?:ISO|SFI|GTA|MAX|LGH|TEL|RUM|SAL|SEK|EUR|USD|SMS|SFS|HSL|SOL|LVU|ÅRS|THE|HAR|DEN|AND|FOR|HAN|HON|VAR|MED|ÄR|BMW|KIA|AMG)/;
const noSeries = /^(?:kod|pin|typ|mil|tog|rad|hus|kom|kmh|all)/;
const ordinary = wordsOf(functionWords);
const vehicle =
  /(?:^|[^\p{L}])(?:\p{L}{0,6}bil(?:en|ar|arna|ens)?|mop(?:pen?|ed\p{L}*)|epa(?:n|traktor\p{L}*)?|a-?traktor\p{L}*|mc|motorcykel\p{L}*|skoter\p{L}*|taxi\p{L}*|reg|reg\.? ?nr|registr\p{L}*|(?:nummer|bil)?(?:skylt|plåt)\p{L}*|volvo\p{L}*|bmw\p{L}*|audi\p{L}*|merc\p{L}*|car|van|plates?|gaari\p{L}*|(?:ال)?سيار\p{L}*)(?!\p{L})/iu;

function isPlate(match: RegExpExecArray, text: string): boolean {
  return startsWord(match, text) && !otherSeries.test(match[0]);
}

/** In small letters and parted it is also a word and a number, so a vehicle has to stand near in the same sentence. */
function isBesideVehicle(match: RegExpExecArray, text: string): boolean {
  const letters = match[0].slice(0, 3);
  const small = letters.toLowerCase();
  if (!isPlate(match, text) || otherSeries.test(letters.toUpperCase()) || noSeries.test(small) || ordinary.has(small))
    return false;
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 40), match.index).replace(/^.*[!?\n]|^.*\.(?= \p{Lu})/su, '');
  return vehicle.test(before) || vehicle.test(text.slice(end, end + 30).replace(/[.!?\n].*$/s, ''));
}
