import type { FC } from 'hono/jsx';
import { type FormFaults, first } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { LabelWarning, labelErrors } from '#rooms/places/label-warning.views.tsx';
import type { Area } from '#rooms/places/municipality.ts';
import { Checkbox, CheckboxGroup, Fieldset, RadioGroup, SelectField } from '#ui/choices.tsx';
import { DateField, NumberField, TextArea, TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { More, PageHeading } from '#ui/page-parts.tsx';
import { functionMessages } from './function.messages.ts';
import type { LocalFunction } from './function.ts';
import { functionGroups, functionsPath, intakePath } from './function-facts.views.tsx';

export interface FunctionFormProps extends FormFaults {
  visit: Visit;
  /** Absent for a new one. */
  local?: LocalFunction | undefined;
  organisation: { id: string; name: string };
  areas: readonly Area[];
  others: readonly LocalFunction[];
}

/** Where a function is made or changed. */
export const FunctionFormPage: FC<FunctionFormProps> = props => {
  const { visit, local, organisation, faults } = props;
  const { form: words, title: all } = functionMessages[visit.language];
  const title = local ? words.changeTitle : words.newTitle;
  const back = local ? `${functionsPath}/${local.id}` : functionsPath;
  const faulty = Object.keys(faults).map(name => ({ field: idOf(name), message: words.faults[name] ?? '' }));
  const errors = [...faulty, ...labelErrors(props)];
  return (
    <WorkFrame
      visit={visit}
      title={`${title}: ${organisation.name}`}
      crumbs={[{ label: all, href: visit.href(functionsPath) }, { label: title }]}
    >
      <PageHeading over={organisation.name} title={title} />
      <ErrorSummary title={words.mend} errors={errors} />
      {local && (
        <p>
          <a href={visit.href(intakePath(local.id))}>{words.takesIn}</a>
        </p>
      )}
      <FieldsForm {...props} back={back} />
    </WorkFrame>
  );
};

const FieldsForm: FC<FunctionFormProps & { back: string }> = props => {
  const { visit, local, organisation, back } = props;
  const words = functionMessages[visit.language].form;
  return (
    <Form
      action={visit.href(local ? `${back}/change` : `${functionsPath}/create`)}
      hidden={{ aktor: organisation.id, version: local && String(local.version) }}
    >
      <AboutFields {...props} />
      <PromiseFields {...props} />
      <MandateFields {...props} />
      <LabelWarning visit={visit} labels={props.labels} />
      <ButtonRow>
        <Button>{words.save}</Button>
        <Button variant="quiet" href={visit.href(back)}>
          {words.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
};

const idOf = (name: string) => name.replace('promise.', '');

function fieldOf({ visit, typed, faults }: FunctionFormProps, name: string, code = name) {
  const error = code in faults ? functionMessages[visit.language].form.faults[code] : undefined;
  return { name, value: first(typed, name), error };
}

const AboutFields: FC<FunctionFormProps> = props => {
  const { form: words, page } = functionMessages[props.visit.language];
  return (
    <Fieldset legend={words.about}>
      <TextField {...fieldOf(props, 'title')} label={words.title} hint={words.titleHint} autocomplete="off" />
      <TextArea {...fieldOf(props, 'concerns')} label={words.concerns} mark={page.optional} rows={3} />
      {props.areas.length > 0 && <AreaField {...props} />}
      <More title={words.languages} open={'languages' in props.faults}>
        <CheckboxGroup
          name="languages"
          legend={words.languages}
          error={fieldOf(props, 'languages').error}
          columns
          options={spokenLanguages.map(code => ({
            ...{ value: code, label: wordsFor(props.visit.language).language(code) },
            checked: (props.typed.languages ?? []).includes(code),
          }))}
        />
      </More>
    </Fieldset>
  );
};

const AreaField: FC<FunctionFormProps> = ({ visit, typed, areas }) => {
  const { form: words } = functionMessages[visit.language];
  const ticked = typed.areaIds ?? [];
  return (
    <More title={words.areas} open={ticked.length > 0}>
      <CheckboxGroup
        name="areaIds"
        legend={words.areas}
        hint={words.areasHint}
        columns
        options={areas.map(({ id, name }) => ({ value: id, label: name, checked: ticked.includes(id) }))}
      />
    </More>
  );
};

const PromiseFields: FC<FunctionFormProps> = props => {
  const { form: words, page } = functionMessages[props.visit.language];
  const box = (name: 'published' | 'showsMedian') => (
    <Checkbox name={name} value="yes" label={words[name]} checked={first(props.typed, name) === 'yes'} />
  );
  return (
    <Fieldset legend={words.promisePart}>
      <NumberField {...fieldOf(props, 'count', 'promise.count')} label={words.count} />
      <RadioGroup
        {...fieldOf(props, 'unit', 'promise.unit')}
        legend={words.unit}
        options={(['hours', 'working-days'] as const).map(value => ({ value, label: words.units[value] }))}
      />
      <TextField {...fieldOf(props, 'hours')} label={words.hours} hint={words.hoursHint} mark={page.optional} />
      <SelectField
        {...fieldOf(props, 'escalatesTo')}
        label={words.above}
        hint={words.aboveHint}
        emptyLabel={words.aboveNone}
        groups={functionGroups(props.others, props.visit.language)}
      />
      {box('published')}
      {box('showsMedian')}
    </Fieldset>
  );
};

const MandateFields: FC<FunctionFormProps> = props => {
  const { form: words, page } = functionMessages[props.visit.language];
  return (
    <Fieldset legend={words.mandatePart}>
      <TextArea {...fieldOf(props, 'mandate')} label={words.mandate} mark={page.optional} rows={3} />
      <TextField {...fieldOf(props, 'mandateFrom')} label={words.mandateFrom} mark={page.optional} />
      <DateField {...fieldOf(props, 'mandateEndsOn')} label={words.mandateEndsOn} mark={page.optional} />
    </Fieldset>
  );
};
