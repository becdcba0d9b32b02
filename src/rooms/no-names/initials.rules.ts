import type { Finding } from './identity.ts';

const pair = /(\p{Lu}\. ?\p{Lu}\.?)(?![\p{L}\d])/gu;
const besideClass = /(\p{Lu} ?\p{Lu})(?= (?:i|in|från|from) [1-9] ?[A-F](?![\p{L}\d]))/gu;
const afterPerson =
  /(?:pojken|flickan|eleven|killen|tjejen|kallar (?:honom|henne|hen|mig)|heter|initial\p{L}*|boy|girl|student|called|named) (?:är |are )?(\p{Lu}(?:\. ?\p{Lu})?\.?)(?![\p{L}\d])/giu;
const schoolClass = /(?:klass )?[1-9] ?[A-Fa-f](?![\p{L}\d])/gu;

/** Shortenings that look like somebody's letters. */
const shortenings = /^(?:P\. ?S|O\. ?B\. ?S|U\. ?S|E\. ?U|N\. ?B|A\. ?A|F\. ?Ö)\.?$/;

/** Letters that stand for somebody. */
export function initialsIn(text: string): Finding[] {
  return [pair, besideClass, afterPerson].flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(match => {
      const word = match[1] ?? '';
      const start = match.index + match[0].length - word.length;
      const glued = /[\p{L}\d.]$/u.test(text.slice(Math.max(0, start - 1), start));
      // `iu` lets a small letter through where a capital is asked for.
      if (glued || !/^\p{Lu}/u.test(word) || shortenings.test(word)) return [];
      return [{ kind: 'initials', neutral: 'person', word, start, end: start + word.length } as const];
    }),
  );
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
