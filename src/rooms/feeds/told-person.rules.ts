import { readOrgNumber } from '#house/org-number.ts';
import type { Audience } from '#rooms/activities/activity.ts';
import { oldestAge } from '#rooms/activities/activity.ts';

/** The organisation number among what is told of an organiser; a person's own number is not taken. */
export function orgNumberAmong(written: readonly string[]): string | undefined {
  for (const each of written) {
    const reading = readOrgNumber(each);
    if (reading.kind === 'number') return reading.value;
  }
  return undefined;
}

/** A whole age; undefined where it is none. */
export function ageOf(written: unknown): number | undefined {
  const age = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
  return typeof age === 'number' && age >= 0 && age <= oldestAge ? Math.floor(age) : undefined;
}

/** For whom, where words say so: "endast flickor", "för tjejer och ickebinära". */
export function audienceInWords(words: string): Audience | undefined {
  if (/(?:tjejer|flickor|girls)\s*(?:och|&|\/|and|,)\s*(?:icke-?binära|non-?binary)/i.test(words))
    return 'girls-and-nonbinary';
  if (/(?:endast|bara|enbart|only(?: for)?)\s+(?:för\s+)?(?:tjejer|flickor|girls)|girls[ -]only/i.test(words))
    return 'girls';
  if (/(?:endast|bara|enbart|only(?: for)?)\s+(?:för\s+)?(?:killar|pojkar|boys)|boys[ -]only/i.test(words))
    return 'boys';
  return /(?:hela familjen|för familjer|familjeaktivitet|for families)/i.test(words) ? 'families' : undefined;
}
