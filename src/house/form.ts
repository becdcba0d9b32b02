import type { z } from 'zod';
import type { Label } from './labelling.ts';

/** What a person typed, by field; a field may come several times. */
export type Typed = Record<string, string[]>;

/** A form that is not saved as it is: a code per field that is wrong, words that label, and everything typed. */
export interface FormFaults {
  faults: Record<string, string>;
  /** Words that the writer has not said to keep. */
  labels?: readonly Label[] | undefined;
  typed: Typed;
}

/** A form read with a schema: the values, or what is to be mended first. */
export type FormReading<T> = { ok: true; values: T; typed: Typed } | ({ ok: false } & FormFaults);

/** Marks that turn the text around them, of which nobody sees that they are there; the letters of a script turn by themselves. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Signs that no text has, but for a new line and a tab: the database does not even take the first of them. */
const unprintable = /(?![\n\t])\p{Cc}/gu;

/** Gathers a posted body into fields, unprintable signs shown as �, without marks that turn text; files are left to `Visit.file`. */
export function typedOf(body: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of body) {
    if (typeof value === 'string')
      typed[name] = [
        ...(typed[name] ?? []),
        value.replace(/\r\n?/g, '\n').replace(unprintable, '\uFFFD').replace(turning, ''),
      ];
  }
  return typed;
}

/** Reads what was typed with `schema`, whose keys are the field names; every fault carries the issue's message as its code. */
export function readForm<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  typed: Typed,
): FormReading<z.output<Schema>> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, values: parsed.data, typed };
  const faults: Record<string, string> = {};
  for (const issue of parsed.error.issues) faults[issue.path.join('.')] ??= codeOf(issue);
  return { ok: false, faults, typed };
}

function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'too_small') return 'missing';
  return issue.code === 'custom' ? issue.message : 'unreadable';
}

/** The first value of a field, trimmed; undefined where nothing was typed. */
export function first(typed: Typed, name: string): string | undefined {
  const value = typed[name]?.[0]?.trim();
  return value === '' ? undefined : value;
}
