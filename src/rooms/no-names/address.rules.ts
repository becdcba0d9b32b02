import { personVerbs } from './cue-words.ts';
import { wordsOf } from './identity.ts';
import { type Pattern, startsWord, units } from './pattern.rules.ts';

const street =
  '(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|backen|backe|allén|allé|kajen|leden|platsen|stråket|[a-rt-zåäö]plan|esplanaden)';
const named = String.raw`(?:(?:Västra|Östra|Norra|Södra|Lilla|Stora|Gamla|Nya|Sankt|Övre|Nedre) )?(?:\p{L}{2,30}${street}|\p{Lu}\p{L}{2,20}s (?:${street}))`;
const ones = '(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)';
const tens = '(?:tjugo|(?:tret|fyr|fem|sex|sjut|åt|nit)tio)';
const spelled = `(?:(?:${ones} ?)?hundra ?)?(?:${tens} ?(?:ett|en|${ones})|${tens}|(?:tret|fjor|fem|sex|sjut|ar|nit)ton|elva|tolv|${ones})|(?:${ones} ?)?hundra`;
const rooms = String.raw`(?:lägenhet(?:en|snummer)?|läg|lght?|hus|port|uppgång)\.? ?(?:(?:nr|nummer)\.? ?)?(?:\d{1,4}|${spelled})(?!\p{L}|\d)`;

/** Streets with a house or an apartment. */
export const addressPatterns: readonly Pattern[] = [
  found(`${rooms},? ?(?:(?:på|vid|i) )?${named}(?: ?\\d{1,3})?(?!\\p{L})`, 'giu'),
  found(`${named}(?: ?\\d{1,3}(?: ?[a-f])?| (?:${spelled}))?,? (?:i )?${rooms}`, 'giu'),
  found(`${named} (?:(?:nr|nummer) )?(?:${spelled}|ett|en)(?!\\p{L})(?: [a-f](?!\\p{L}))?`, 'giu', isSpelled),
  found(
    String.raw`${named}(?: (?:nr|nummer))? ?\d{1,3}(?: ?[A-Fa-f](?![\p{L}\d]))?(?:, ?(?:lgh|läg) ?\d{1,4})?(?![\d:]|\.\d)(?! ?(?:${units})(?!\p{L}))`,
    'gu',
  ),
  {
    kind: 'address',
    neutral: 'address',
    pattern: /\d{1,4} \p{Lu}\p{L}{1,20} (?:Street|Road|Avenue|Lane|Close|Drive)(?!\p{L})/gu,
  },
];

function found(pattern: string, flags: string, fits = isAddress): Pattern {
  return { kind: 'address', neutral: 'address', pattern: new RegExp(pattern, flags), fits };
}

/** A word of number counts what follows it, unless the sentence ends there or goes on about something else. */
function isSpelled(match: RegExpExecArray, text: string): boolean {
  const [written] = match;
  const rest = text.slice(match.index + written.length);
  const next = /^ (\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  const ends = next === undefined ? /^ ?(?:$|[\n.,;:!?)])/.test(rest) : verbs.has(next) || goesOn.test(next);
  return isAddress(match, text) && ends && (next === undefined || !/ en$| ett$/i.test(written));
}

const verbs = wordsOf(personVerbs);
const goesOn =
  /^(?:i|på|och|med|där|som|men|hos|vid|nära|mitt|nu|sen|sedan|just|hela|lgh|lägenhet|trappa|trappor|våning|port|de[nt]?|han|hon|jag|vi)$/;

/** A street has a capital, or an ending that is nothing else than a street's. */
function isAddress(match: RegExpExecArray, text: string): boolean {
  const [written] = match;
  return startsWord(match, text) && (/\p{Lu}\p{L}/u.test(written) || sure.test(written));
}

const sure = /(?:gatan|vägen|gränd|gränden|stigen)(?!\p{L})/u;
