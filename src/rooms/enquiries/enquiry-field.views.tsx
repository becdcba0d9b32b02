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
import { mostCharacters } from './enquiry.ts';
import { mostIn } from './enquiry-form.rules.ts';
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

/** What a field of the form of a kind is called: one of its own, the text, or in whose name it is asked. */
function labelOf(language: Language, kind: string, field: string): string {
  const words = askingMessages[language].compose;
  if (field === 'text') return words.text;
  if (field === 'organisationId') return words.organisation;
  return kindTexts(kind, language).fields[field]?.label ?? field;
}

/** What a fault in a field of a kind is said as. */
export function faultText(language: Language, kind: string, name: string, code: string | undefined) {
  if (code === undefined) return undefined;
  const { faults } = askingMessages[language].compose;
  const label = labelOf(language, kind, name);
  const field = kindOf(kind)?.fields.find(each => each.name === name);
  if (code === 'order') return faults.order(label, labelOf(language, kind, field?.after ?? ''));
  if (code === 'too-long') return faults['too-long'](label, field ? mostIn[field.type] : mostCharacters);
  return (faults[code as 'missing'] ?? faults.unreadable)(label);
}

/** The fields of a kind, as it declares them. */
export const KindFields: FC<Props> = props => (
  <>
    {props.kind.fields.map(field => (
      <OneField {...props} field={field} />
    ))}
  </>
);

/** Whether a field can be left empty, or must be filled in for what another one says. */
function markOf({ language }: Visit, kind: EnquiryKind, { required, requiredWhen }: KindField): string | undefined {
  const words = askingMessages[language].compose;
  if (required) return undefined;
  if (!requiredWhen) return words.optional;
  const { options = {} } = kindTexts(kind.name, language).fields[requiredWhen.field] ?? {};
  return words.neededFor(options[requiredWhen.is] ?? requiredWhen.is);
}

const OneField: FC<Props & { field: KindField }> = ({ visit, kind, typed, faults, field }) => {
  const texts = kindTexts(kind.name, visit.language).fields[field.name] ?? { label: field.name };
  const common = {
    ...{ name: field.name, label: texts.label, hint: texts.hint, value: first(typed, field.name) },
    mark: markOf(visit, kind, field),
    error: faultText(visit.language, kind.name, field.name, faults[field.name]),
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
