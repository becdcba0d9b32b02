import type { TaxonomyCode } from './taxonomy.ts';

/**
 * Words per code, parted by commas: `word` stands with its inflections and with tails such as -förening, `word*` with
 * any ending, `*word` also last in a compound, `=word` only as a word of its own, as written. Several words make a
 * phrase, in that order; its first word has no star. The longest spelling wins.
 */
export type Terms = Partial<Record<TaxonomyCode, string>>;
