import type { Terms } from './enquiry.ts';
import { kindOf } from './kinds.ts';

/** How long an enquiry is kept whose kind is no longer declared: as long as most are, and no longer. */
const retired = { keptDays: 180, longestDays: 365, fromLastWord: false };

/** What a kind and a function say of time; the kind's own promise goes before the function's. */
export function termsOf(kind: string, to: Pick<Terms, 'promise'>): Terms {
  const { promise, keptDays, longestDays, fromLastWord = false } = { promise: undefined, ...(kindOf(kind) ?? retired) };
  return { promise: promise ?? to.promise, keptDays, longestDays, fromLastWord };
}
