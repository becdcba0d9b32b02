import { type FormReading, first } from './form.ts';

/** What to write instead of a word that labels; the catalogues have the words. */
export type Instead = 'safety' | 'young-people' | 'act' | 'friends' | 'place';

/** Words that label whoever comes, with whatever ending, in every language that a page is said in (law 5 of the house). */
const families: readonly (readonly [source: string, instead: Instead])[] = [
  ['brottsförebygg', 'safety'],
  ['crime prevention', 'safety'],
  ['riskungdom', 'young-people'],
  ['problemungdom', 'young-people'],
  ['riskzon', 'young-people'],
  ['riskbeteend', 'young-people'],
  ['(?:ungdom|unga|barn)\\p{L}* (?:i|på) (?:glid|kant|drift)(?!\\p{L})', 'young-people'],
  ['at-risk (?:youth|young|kid|child|teen)', 'young-people'],
  ['(?:youth|young people|children|kids|teens) at risk', 'young-people'],
  ['delinquen', 'young-people'],
  ['troubled (?:youth|teen|kid)', 'young-people'],
  ['منحرف', 'young-people'],
  ['(?<!\\p{L})(?:ال|وال|لل|بال)?جانح', 'young-people'],
  ['kriminell', 'act'],
  ['kriminalitet', 'act'],
  ['brottsling', 'act'],
  ['förbrytar', 'act'],
  ['ungdomsbrott', 'act'],
  ['criminal', 'act'],
  ['\\boffenders?\\b', 'act'],
  ['مجرم', 'act'],
  ['إجرام', 'act'],
  ['dambiil', 'act'],
  ['burcad', 'act'],
  ['(?<!\\p{L})gäng(?!\\p{L}*lig)', 'friends'],
  ['\\bgangs?\\b', 'friends'],
  // Not the nerves, which are spelled alike.
  ['(?<!أ)عصاب', 'friends'],
  ['(?<!\\p{L})gaang', 'friends'],
  ['utsatt(?:a|) områden?', 'place'],
  ['utanförskapsområd', 'place'],
  ['problemområd', 'place'],
  ['vulnerable area', 'place'],
  ['deprived (?:area|neighbourhood)', 'place'],
];

/** Finds any of them; never on a page that a child or parent can reach. */
export const labelling = new RegExp(families.map(([source]) => source).join('|'), 'iu');

const wholeWords = families.map(([source, instead]) => ({
  pattern: new RegExp(`\\p{L}*(?:${source})\\p{L}*`, 'giu'),
  instead,
}));

/** A word that labels, as it was written, and what kind of word to write instead. */
export interface Label {
  word: string;
  instead: Instead;
}

/** Every word of a text that labels, each once. */
export function labelsIn(text: string): Label[] {
  const found = wholeWords.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(([word]) => ({ word, instead })),
  );
  return found.filter(({ word }, at) => at === found.findIndex(each => each.word.toLowerCase() === word.toLowerCase()));
}

/**
 * The reading of a form whose words strangers will read: not saved where they label, until the writer has seen which do and said to
 * keep them (`keepWords`). `written` gives the texts; what somebody is called is a name and needs no leave.
 */
export function labelsTold<T>(
  reading: FormReading<T>,
  written: (values: T) => readonly (string | undefined)[],
): FormReading<T> {
  if (!reading.ok || first(reading.typed, 'keepWords')) return reading;
  const labels = labelsIn(written(reading.values).filter(Boolean).join('\n'));
  return labels.length === 0 ? reading : { ok: false, faults: {}, labels, typed: reading.typed };
}
