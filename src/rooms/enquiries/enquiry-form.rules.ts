import { z } from 'zod';
import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { holdsPersonalNumber, withoutPersonalNumbers } from '#house/personal-number.ts';
import type { SentFile } from '#house/sent-file.ts';
import { mostCharacters } from './enquiry.ts';
import type { EnquiryKind, KindField } from './enquiry-kind.ts';

export interface EnquiryInput extends KindInput {
  kind: string;
  functionId: string;
  organisationId: string;
  files?: readonly SentFile[];
}

const safely = { error: 'personal-number' };
const clean = (value: string) => !holdsPersonalNumber(value);
/** What somebody writes to somebody else. */
export const writtenText = z.string().trim().min(1).max(mostCharacters).refine(clean, safely);

/** `areas`: names among which a choice of area is made. */
function schemaOf({ type, options = [], ofAreas, required }: KindField, areas: readonly string[]) {
  const one = {
    text: z.string().trim().min(1).max(200).refine(clean, safely),
    'long-text': z.string().trim().min(1).max(2000).refine(clean, safely),
    day: z.iso.date(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    number: z.string().regex(/^\d{1,5}$/),
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
  if (!reading.ok) return { ...reading, faults: missing(reading.faults, typed) };
  const values = reading.values as Record<string, string | undefined>;
  const fields = Object.fromEntries(kind.fields.flatMap(({ name }) => (values[name] ? [[name, values[name]]] : [])));
  const past = kind.fields.find(({ name, type }) => type === 'day' && (fields[name] ?? today) < today);
  if (past) return { ok: false, faults: { [past.name]: 'past' }, typed };
  const beside = Object.fromEntries(Object.keys(more).map(name => [name, values[name]]));
  return { ok: true, values: { text: values.text ?? '', fields, ...(beside as z.output<z.ZodObject<More>>) }, typed };
}

/** Reads what somebody asks of a function in the name of an organisation. */
export function readEnquiry(
  kind: EnquiryKind,
  functionId: string,
  typed: Typed,
  today: string,
): FormReading<EnquiryInput> {
  const reading = readKind(kind, typed, { today, more: { organisationId: z.uuid() } });
  return reading.ok ? { ...reading, values: { ...reading.values, kind: kind.name, functionId } } : reading;
}

/** What was left empty is missing, whatever it should have been. */
function missing(faults: Record<string, string>, typed: Typed): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).map(([name, code]) => [name, first(typed, name) === undefined ? 'missing' : code]),
  );
}

/** Everything that was typed, with each personal number hidden: what whoever wrote may wish. */
export function masked(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, values]) => [
      name,
      /Id$/.test(name) ? values : values.map(each => withoutPersonalNumbers(each).text),
    ]),
  );
}
