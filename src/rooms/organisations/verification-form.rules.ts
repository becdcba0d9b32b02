import type { z } from 'zod';
import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { holdsPersonalNumber } from '#house/personal-number.ts';
import { isoDay } from '#ui/dates.ts';
import { dayFault, usualValidUntil } from './verification.rules.ts';
import { type Check, type CheckInput, checkSchema } from './verification.ts';

const checkFields = ['kind', 'what', 'byFunction', 'checkedOn', 'validUntil'] as const;

/** A check as it was typed, or a code for each field that is wrong; days are judged at `now`. */
export function readCheck(typed: Typed, now: Date): FormReading<CheckInput> {
  const reading = readWords(checkSchema, checkFields, typed);
  const fault = reading.ok ? dayFault(reading.values, now) : undefined;
  return fault ? { ok: false, faults: fault, typed } : reading;
}

/** Reads fields of plain text; one that could hold a personal number is refused before anything else. */
export function readWords<Schema extends z.ZodType>(
  schema: Schema,
  fields: readonly string[],
  typed: Typed,
): FormReading<z.output<Schema>> {
  const written = Object.fromEntries(fields.map(field => [field, first(typed, field) ?? '']));
  const refused = fields.filter(field => holdsPersonalNumber(written[field] ?? ''));
  if (refused.length > 0)
    return { ok: false, faults: Object.fromEntries(refused.map(field => [field, 'personal-number'])), typed };
  return readForm(schema, written, typed);
}

/** What stands in the form before anybody has typed: for a renewal, what was looked at the last time. */
export function startOfCheck(before: Check | undefined, now: Date): Typed {
  const today = isoDay(now);
  const start = { kind: before?.kind ?? '', what: before?.what ?? '', byFunction: before?.byFunction ?? '' };
  const days = { checkedOn: today, validUntil: usualValidUntil(before?.kind ?? 'register', today) };
  return Object.fromEntries(Object.entries({ ...start, ...days }).map(([field, value]) => [field, [value]]));
}
