import { nameCue } from './cue-words.ts';
import { type Finding, wordsOf } from './identity.ts';
import { functionWords } from './ordinary-words.ts';
import { organisationBeside } from './proper-words.ts';

const pair = /(\p{Lu}\. ?\p{Lu}\.?)(?![\p{L}\d])/gu;
const besideClass = /(\p{Lu} ?\p{Lu})(?= (?:i|in|från|from) [1-9] ?[A-F](?![\p{L}\d]))/gu;
const afterPerson =
  /(?:pojken|flickan|eleven|killen|tjejen|kallar (?:honom|henne|hen|mig)|heter|initial\p{L}*|boy|girl|student|called|named) (?:är |are )?(\p{Lu}(?:\. ?\p{Lu})?\.?)(?![\p{L}\d])/giu;
const schoolClass = /(?:klass )?[1-9] ?[A-Fa-f](?![\p{L}\d])/gu;

/** Shortenings that look like somebody's letters. */
const shortenings = /^(?:P\. ?S|O\. ?B\. ?S|U\. ?S|E\. ?U|N\. ?B|A\. ?A|F\. ?Ö)\.?$/;

/** One letter or two in any case; what stands beside has to say that they are somebody's. */
const letters =
  /(?:^|[\s"“”'«(:])([a-zåäö](?:\. ?[a-zåäö]\.?| [a-hj-np-zä]\.?|[a-zåäö]|\.)?)(?![\p{L}\p{M}\d@_'’:-]|\.\p{L})/giu;
const initialCue = /initial\p{L}*[: ]{1,2}(?:är |are )?$/iu;
const inClass = /^ (?:i|in|från|from) (?:klass )?[1-9] ?[a-f](?![\p{L}\d])/iu;
const words = wordsOf(
  functionWords,
  organisationBeside,
  'ej ny gå få se ge ta bo le dö be ro ha sa so no bi sv mm fd sk tv it si uu na go öl',
);

/** Letters that stand for somebody. */
export function initialsIn(text: string): Finding[] {
  const found = [pair, besideClass, afterPerson].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(match => {
      const word = match[1] ?? '';
      const start = match.index + match[0].length - word.length;
      const glued = /[\p{L}\d.]$/u.test(text.slice(Math.max(0, start - 1), start));
      // `iu` lets a small letter through where a capital is asked for.
      if (glued || !/^\p{Lu}/u.test(word) || shortenings.test(word)) return [];
      return [{ kind: 'initials', neutral: 'person', word, start, end: start + word.length } as const];
    }),
  );
  return [...lettersIn(text), ...found];
}

function lettersIn(text: string): Finding[] {
  return [...text.matchAll(letters)].flatMap(match => {
    const word = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - word.length;
    if (/^[aioåö]$/i.test(word) || words.has(word.replace(/[. ]/g, '').toLowerCase())) return [];
    const lead = text.slice(Math.max(0, start - 40), start).replace(/\s+/g, ' ');
    const cued = nameCue.test(lead) || initialCue.test(lead);
    if (!cued && !(/\p{L}.*\p{L}/u.test(word) && inClass.test(text.slice(end, end + 20)))) return [];
    return [{ kind: 'initials', neutral: 'person', word, start, end } as const];
  });
}

/** School classes in a sentence that also points at somebody: alone, a class is many. */
export function classesBeside(text: string, people: readonly Finding[]): Finding[] {
  if (people.length === 0) return [];
  return [...text.matchAll(schoolClass)].flatMap(match => {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const glued = /[\p{L}\d.,:]$/u.test(text.slice(Math.max(0, start - 1), start));
    const near = people.some(each => Math.abs(each.end - start) < 60 || Math.abs(each.start - end) < 60);
    return glued || !near ? [] : [{ kind: 'class', neutral: 'class', word, start, end } as const];
  });
}
