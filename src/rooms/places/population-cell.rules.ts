import type { AgeClass, ImportedLevel } from './population-import.ts';

/** SCB writes the division's year after the code where there are two of them: `0114A0010_DeSO2025`. */
const code = /^\s*(\d{4}(?:[ABC]\d{4}|R\d{3}))(?:_[a-z]+\d{4})?(?=\s|$)/i;

/** The bare code of an area that a cell begins with; undefined where it begins with something else. */
export function areaCodeIn(text: string): string | undefined {
  return code.exec(text)?.[1]?.toUpperCase();
}

export function levelOf(areaCode: string): ImportedLevel {
  return areaCode[4] === 'R' ? 'regso' : 'deso';
}

/** Nobody is older. */
const oldest = 130;

const everybody = /^(totalt?|tot|samtliga|alla?|båda|both)(?=[\s,]|$)|^1\+2$/;

/** A class of ages as SCB writes them: `10-14 år`, `7 years`, `-4`, `80- år`, `totalt`; undefined for anything else. */
export function agesIn(text: string): AgeClass | 'total' | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s*(år|years?|ar)( och äldre| or older)?$/, (_, _unit, older) => (older ? '+' : ''))
    .replace(/[–—−]/g, '-')
    .trim();
  if (everybody.test(bare)) return 'total';
  const [, from = '', dash, to = ''] = /^(\d{1,3})?\s*([-+])?\s*(\d{1,3})?$/.exec(bare) ?? [];
  if (from === '' && to === '') return undefined;
  const ages = dash
    ? { from: Number(from || 0), to: to === '' ? oldest : Number(to) }
    : { from: Number(from), to: Number(from) };
  return ages.from <= ages.to && ages.to <= oldest && (dash !== undefined || to === '') ? ages : undefined;
}

const girls = /^(kvinnor|kvinna|flickor|flicka|women|girls|females?|k|f|2)$/;
const boys = /^(män|man|pojkar|pojke|men|boys|males?|m|p|1)$/;

export function genderIn(text: string): 'girls' | 'boys' | 'total' | undefined {
  const bare = text.trim().toLowerCase();
  if (girls.test(bare)) return 'girls';
  if (boys.test(bare)) return 'boys';
  return everybody.test(bare) ? 'total' : undefined;
}

/**
 * The number of a cell; null where SCB has none to give (".."), or why it is no number of people. A dash is SCB's nought. Three figures
 * after a mark may be thousands as well as parts, so they are neither.
 */
export function countIn(text: string): number | null | 'negative' | 'unreadable' {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  if (/^\.{0,3}$/.test(bare)) return null;
  if (/^[-–]$/.test(bare)) return 0;
  if (/^\d{1,7}([.,]\d{1,2})?$/.test(bare)) return Number(bare.replace(',', '.'));
  return /^[-−]\d/.test(bare) ? 'negative' : 'unreadable';
}

/** The year that a header or a cell speaks of. */
export function yearIn(text: string): string | undefined {
  return /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(text)?.[1];
}
