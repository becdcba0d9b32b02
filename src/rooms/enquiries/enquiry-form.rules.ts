import { z } from 'zod';
import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { holdsPersonalNumber, withoutPersonalNumbers, withPlainDigits } from '#house/personal-number.ts';
import type { SentFile } from '#house/sent-file.ts';
import { isUuid } from '#house/uuid.ts';
import { mostCharacters } from './enquiry.ts';
import type { EnquiryKind, KindField } from './enquiry-kind.ts';

export interface EnquiryInput extends KindInput {
  kind: string;
  functionId: string;
  organisationId: string;
  files?: readonly SentFile[];
  /** What the form carries with it, so that what is sent twice is asked once. */
  formKey?: string | undefined;
}

const safely = { error: 'personal-number' };
const clean = (value: string) => !holdsPersonalNumber(value);
/** What somebody writes to somebody else. */
export const writtenText = z.string().trim().min(1).max(mostCharacters).refine(clean, safely);

/** So many characters are the most in a field of a kind. */
export const mostIn: Readonly<Record<KindField['type'], number>> = {
  ...{ text: 200, 'long-text': 2000, day: 10, time: 5, number: 5, phone: 40, choice: 200 },
};

/** `areas`: names among which a choice of area is made. */
function schemaOf({ type, options = [], ofAreas, required }: KindField, areas: readonly string[]) {
  const one = {
    text: z.string().trim().min(1).max(mostIn.text).refine(clean, safely),
    'long-text': z.string().trim().min(1).max(mostIn['long-text']).refine(clean, safely),
    day: z.iso.date(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    number: z.string().refine(value => /^\d{1,5}$/.test(value), { error: 'number' }),
    // Ten digits may look like a personal number too, so it is not looked for here.
    phone: z
      .string()
      .transform(withPlainDigits)
      .pipe(z.string().regex(/^\+?(?:[\s()/-]*\d){7,15}[\s()/-]*$/)),
    choice: z.string().refine(value => (ofAreas ? areas : options).includes(value), { error: 'missing' }),
  }[type];
  return required ? one : one.optional();
}

/** What was filled in in the fields of a kind, and the text with it. */
export interface KindInput {
  text: string;
  fields: Readonly<Record<string, string>>;
}

/** Reads the text and the fields of a kind; `more` are fields of the form beside them. A day that has passed is refused. */
export function readKind<More extends z.ZodRawShape>(
  kind: EnquiryKind,
  typed: Typed,
  { today, areas = [], more }: { today: string; areas?: readonly string[]; more: More },
): FormReading<KindInput & z.output<z.ZodObject<More>>> {
  const own = Object.fromEntries(kind.fields.map(field => [field.name, schemaOf(field, areas)]));
  const schema = z.object({ text: kind.textOptional ? writtenText.optional() : writtenText, ...own, ...more });
  const names = Object.keys(schema.shape);
  const input = Object.fromEntries(names.map(name => [name, first(typed, name)]));
  const reading = readForm(
    schema,
    { ...input, text: first(typed, 'text') ?? (kind.textOptional ? undefined : '') },
    typed,
  );
  const wanted = wantedWhen(kind, typed);
  if (!reading.ok) return { ...reading, faults: { ...missing(reading.faults, typed), ...wanted } };
  const values = reading.values as Record<string, string | undefined>;
  const fields = Object.fromEntries(kind.fields.flatMap(({ name }) => (values[name] ? [[name, values[name]]] : [])));
  const faults = { ...outOfTime(kind, fields, today), ...wanted };
  if (Object.keys(faults).length > 0) return { ok: false, faults, typed };
  const beside = Object.fromEntries(Object.keys(more).map(name => [name, values[name]]));
  return { ok: true, values: { text: values.text ?? '', fields, ...(beside as z.output<z.ZodObject<More>>) }, typed };
}

/** Fields that are required only for what another field says, and were left empty. */
function wantedWhen({ fields }: EnquiryKind, typed: Typed): Record<string, string> {
  const wanted = fields.filter(({ name, requiredWhen }) => {
    return requiredWhen && first(typed, requiredWhen.field) === requiredWhen.is && first(typed, name) === undefined;
  });
  return Object.fromEntries(wanted.map(({ name }) => [name, 'missing']));
}

/** Days that have been, and ends that do not come after their beginnings. */
function outOfTime({ fields }: EnquiryKind, values: KindInput['fields'], today: string): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ name, type, after }) => {
      const value = values[name];
      if (value === undefined) return [];
      if (type === 'day' && value < today) return [[name, 'past']];
      const begins = after && values[after];
      return begins && value <= begins ? [[name, 'order']] : [];
    }),
  );
}

/** Reads what somebody asks of a function in the name of an organisation. */
export function readEnquiry(
  kind: EnquiryKind,
  functionId: string,
  typed: Typed,
  today: string,
): FormReading<EnquiryInput> {
  const reading = readKind(kind, typed, { today, more: { organisationId: z.uuid() } });
  return reading.ok
    ? { ...reading, values: { ...reading.values, kind: kind.name, functionId, formKey: first(typed, 'formKey') } }
    : reading;
}

/** What was left empty is missing, whatever it should have been. */
function missing(faults: Record<string, string>, typed: Typed): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).map(([name, code]) => [name, first(typed, name) === undefined ? 'missing' : code]),
  );
}

/** What was typed; with each personal number hidden where whoever wrote has pressed for that. What is an id is left as it is. */
export function asWished(sent: Typed): Typed {
  if (!first(sent, 'dolj')) return sent;
  const hidden = (value: string) => (isUuid(value) ? value : withoutPersonalNumbers(value).text);
  return Object.fromEntries(Object.entries(sent).map(([name, values]) => [name, values.map(hidden)]));
}
