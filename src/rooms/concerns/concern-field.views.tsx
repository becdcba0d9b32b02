import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import type { EnquiryKind, KindField } from '#rooms/enquiries/enquiry-kind.ts';
import { publicKindTexts } from '#rooms/enquiries/kinds.messages.ts';
import { NoNames } from '#rooms/no-names/no-names.views.tsx';
import { RadioGroup, SelectField } from '#ui/choices.tsx';
import { TextArea, TextField } from '#ui/fields.tsx';
import { ErrorSummary } from '#ui/form.tsx';
import type { ConcernKind } from './concern.ts';
import type { ConcernForm } from './concern-form.rules.ts';

/** What a page has for its fields: the form as it stands, its own words, and the municipality's areas. */
export interface FieldsProps {
  visit: Visit;
  kind: EnquiryKind;
  form: ConcernForm;
  areas: readonly string[];
  words: { optional: string; anyArea?: string; faults: Record<string, string> };
}

/** The sentence for what is wrong in a field; undefined where nothing is. */
export function faultIn({ form, words }: Pick<FieldsProps, 'form' | 'words'>, field: string): string | undefined {
  const code = form.faults[field];
  if (code === undefined) return undefined;
  const { faults } = words;
  if (code === 'names' || code === 'personal-number') return faults.names;
  if (code === 'changed') return faults.changed;
  return (code === 'too-long' ? faults.long : undefined) ?? faults[field] ?? faults.other;
}

/** Everything that must be mended, each line leading to its field. */
export const Faults: FC<Pick<FieldsProps, 'form' | 'words'> & { title: string }> = props => (
  <ErrorSummary
    title={props.title}
    errors={Object.keys(props.form.faults).map(field => ({
      // That too many come at once is about no field.
      field: field === 'full' ? undefined : field,
      message: faultIn(props, field) ?? '',
    }))}
  />
);

const nameOf = ({ name }: EnquiryKind) => name as ConcernKind;

/** The fields of a kind, as it declares them, in the language of the visit. */
export const ConcernFields: FC<FieldsProps & { only: readonly string[] }> = props => (
  <>
    {props.kind.fields
      .filter(({ name }) => props.only.includes(name))
      .map(field => (
        <OneField {...props} field={field} />
      ))}
  </>
);

const OneField: FC<FieldsProps & { field: KindField }> = props => {
  const { visit, kind, form, areas, words, field } = props;
  const texts = publicKindTexts(nameOf(kind), visit.spoken).fields[field.name] ?? { label: field.name };
  const common = {
    ...{ name: field.name, label: texts.label, hint: texts.hint, value: first(form.typed, field.name) },
    mark: field.required ? undefined : words.optional,
    error: faultIn(props, field.name),
  };
  if (field.ofAreas) {
    const options = areas.map(name => ({ value: name, label: name }));
    return <SelectField {...common} options={options} emptyLabel={words.anyArea ?? ''} />;
  }
  if (field.type === 'choice') {
    const options = (field.options ?? []).map(value => ({ value, label: texts.options?.[value] ?? value }));
    return <RadioGroup {...common} legend={texts.label} options={options} />;
  }
  if (field.type === 'long-text') return <GuardedArea {...props} {...common} rows={3} />;
  return field.name === 'phone' ? (
    <TextField {...common} type="tel" autocomplete="tel" width="medium" />
  ) : (
    <TextField {...common} width="medium" />
  );
};

type AreaProps = Pick<FieldsProps, 'visit' | 'form' | 'areas'> & {
  name: string;
  label: string;
  hint?: string | undefined;
  mark?: string | undefined;
  value?: string | undefined;
  error?: string | undefined;
  rows: number;
};

/** A text that is looked through for whatever identifies somebody, while it is written and when it has come. */
export const GuardedArea: FC<AreaProps> = ({ visit, form, areas, ...field }) => (
  <>
    <TextArea {...field} />
    <NoNames language={visit.spoken} field={field.name} guarded={form.guarded[field.name]} places={areas} />
  </>
);
