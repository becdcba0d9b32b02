import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Language } from '#house/language.ts';
import type { PaperFact } from '#house/paper.ts';
import type { Visit } from '#house/visit.ts';
import { RadioGroup } from '#ui/choices.tsx';
import { day } from '#ui/dates.ts';
import { DateField, NumberField, TextArea, TextField, TimeField } from '#ui/fields.tsx';
import type { Definition } from '#ui/lists.tsx';
import { AsWritten } from '#ui/page-parts.tsx';
import { askingMessages } from './asking.messages.ts';
import type { EnquiryKind, KindField } from './enquiry-kind.ts';
import { kindTexts } from './kinds.messages.ts';
import { kindOf } from './kinds.ts';

/** What was filled in, in the order and the words of its kind. */
export function fieldFacts(kind: string, values: Readonly<Record<string, string>>, language: Language): PaperFact[] {
  const texts = kindTexts(kind, language).fields;
  return (kindOf(kind)?.fields ?? []).flatMap(({ name, type }) => {
    const value = values[name];
    if (value === undefined) return [];
    const told = type === 'day' ? day(value, language) : (texts[name]?.options?.[value] ?? value);
    return [{ term: texts[name]?.label ?? name, text: told }];
  });
}

export function fieldRows(...told: Parameters<typeof fieldFacts>): Definition[] {
  return fieldFacts(...told).map(({ term, text }) => ({ term, description: <AsWritten>{text}</AsWritten> }));
}

type Props = { visit: Visit; kind: EnquiryKind; typed: Typed; faults: Record<string, string> };

/** What a fault in a field is said as. */
export function faultText(language: Language, label: string, code: string | undefined): string | undefined {
  const { faults } = askingMessages[language].compose;
  return code === undefined ? undefined : (faults[code as keyof typeof faults] ?? faults.unreadable)(label);
}

/** The fields of a kind, as it declares them. */
export const KindFields: FC<Props> = props => (
  <>
    {props.kind.fields.map(field => (
      <OneField {...props} field={field} />
    ))}
  </>
);

const OneField: FC<Props & { field: KindField }> = ({ visit, kind, typed, faults, field }) => {
  const texts = kindTexts(kind.name, visit.language).fields[field.name] ?? { label: field.name };
  const common = {
    ...{ name: field.name, label: texts.label, hint: texts.hint, value: first(typed, field.name) },
    mark: field.required ? undefined : askingMessages[visit.language].compose.optional,
    error: faultText(visit.language, texts.label, faults[field.name]),
  };
  if (field.type === 'choice') {
    const options = (field.options ?? []).map(value => ({ value, label: texts.options?.[value] ?? value }));
    return <RadioGroup {...common} legend={texts.label} options={options} />;
  }
  if (field.type === 'long-text') return <TextArea {...common} rows={3} />;
  if (field.type === 'day') return <DateField {...common} />;
  if (field.type === 'time') return <TimeField {...common} />;
  if (field.type === 'number') return <NumberField {...common} />;
  return <TextField {...common} type={field.type === 'phone' ? 'tel' : 'text'} />;
};
