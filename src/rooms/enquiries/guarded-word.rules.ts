import type { FormReading } from '#house/form.ts';
import { type GuardedText, readGuarded } from '#rooms/no-names/guarded-form.rules.ts';
import type { NeutralWords } from '#rooms/no-names/identity.ts';
import type { EnquiryKind } from './enquiry-kind.ts';

/**
 * A reading whose text the guard has looked through, where its kind is without names: those who answer name nobody either, and whoever
 * knows that a word is no name keeps it.
 */
export function guarded<T extends { text?: string | undefined }>(
  { noNames }: Pick<EnquiryKind, 'noNames'>,
  reading: FormReading<T>,
  words: NeutralWords,
): FormReading<T> & { guard?: GuardedText } {
  if (!noNames) return reading;
  const guard = readGuarded(reading.typed, 'text', words);
  const typed = { ...reading.typed, ...(reading.typed.text && { text: [guard.text] }) };
  const stopped = guard.open.length > 0 || guard.replaced;
  if (reading.ok && !stopped) return { ...reading, guard };
  const faults = { ...(reading.ok ? {} : reading.faults), ...(guard.open.length > 0 && { text: 'names' }) };
  return { ok: false, faults, typed, guard };
}
