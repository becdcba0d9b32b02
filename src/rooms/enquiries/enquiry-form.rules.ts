import { z } from 'zod';
import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { holdsPersonalNumber, withoutPersonalNumbers } from '#house/personal-number.ts';
import type { SentFile } from '#house/sent-file.ts';
import { mostCharacters } from './enquiry.ts';
import type { EnquiryKind, KindField } from './enquiry-kind.ts';

export interface EnquiryInput {
  kind: string;
  functionId: string;
  organisationId: string;
  text: string;
  fields: Readonly<Record<string, string>>;
  files?: readonly SentFile[];
}

const safely = { error: 'personal-number' };
const clean = (value: string) => !holdsPersonalNumber(value);
/** What somebody writes to somebody else. */
export const writtenText = z.string().trim().min(1).max(mostCharacters).refine(clean, safely);

function schemaOf({ type, options = [], required }: KindField) {
  const one = {
    text: z.string().trim().min(1).max(200).refine(clean, safely),
    'long-text': z.string().trim().min(1).max(2000).refine(clean, safely),
    day: z.iso.date(),
    time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    number: z.string().regex(/^\d{1,5}$/),
    choice: z.string().refine(value => options.includes(value), { error: 'missing' }),
  }[type];
  return required ? one : one.optional();
}

/** Reads what somebody asks of a function, with the fields of its kind. A day that has passed is refused. */
export function readEnquiry(
  kind: EnquiryKind,
  functionId: string,
  typed: Typed,
  today: string,
): FormReading<EnquiryInput> {
  const shape = Object.fromEntries(kind.fields.map(field => [field.name, schemaOf(field)]));
  const schema = z.object({ organisationId: z.uuid(), text: writtenText, ...shape });
  const names = ['organisationId', ...kind.fields.map(({ name }) => name)];
  const input = Object.fromEntries(names.map(name => [name, first(typed, name)]));
  const reading = readForm(schema, { ...input, text: first(typed, 'text') ?? '' }, typed);
  if (!reading.ok) return { ...reading, faults: missing(reading.faults, typed) };
  const { organisationId, text, ...rest } = reading.values as Record<string, string | undefined>;
  const given = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const fields = Object.fromEntries(given);
  const past = kind.fields.find(({ name, type }) => type === 'day' && (fields[name] ?? today) < today);
  if (past) return { ok: false, faults: { [past.name]: 'past' }, typed };
  return {
    ok: true,
    values: { kind: kind.name, functionId, organisationId: organisationId ?? '', text: text ?? '', fields },
    typed,
  };
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
