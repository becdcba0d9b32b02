import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import { languageNames, mainLanguage, publicLanguages } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { licences, nameableThings } from '#rooms/places/municipality.ts';
import { CheckboxGroup, Fieldset, RadioGroup } from '#ui/choices.tsx';
import { TextArea, TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { openingMessages } from './opening.messages.ts';

/** A form as it stands: what is typed in it, and what is wrong. */
export interface OpeningForm {
  typed: Typed;
  faults: Record<string, string>;
}

export const municipalitiesPath = '/arbete/kommuner';
export const settingsHref = (visit: Visit, { slug }: Municipality, rest = '') =>
  visit.href(`${municipalitiesPath}/${slug}${rest}`);

/** The sentence for what is wrong in a field; undefined where nothing is. */
export function faultIn(visit: Visit, faults: OpeningForm['faults'], field: string): string | undefined {
  const sentences = openingMessages[visit.language].faults;
  const code = faults[field];
  return code === undefined ? undefined : (sentences[`${field}:${code}`] ?? sentences[field]);
}

/** What must be mended, each line leading to its field; `suffix` is what the ids of the fields end with. */
export const OpeningFaults: FC<{
  visit: Visit;
  faults: OpeningForm['faults'];
  suffix?: string | undefined;
}> = props => {
  const { visit, faults, suffix = '' } = props;
  const errors = Object.keys(faults).map(field => ({
    field: field + suffix,
    message: faultIn(visit, faults, field) ?? '',
  }));
  return <ErrorSummary title={openingMessages[visit.language].faultsTitle} errors={errors} />;
};

interface FieldsProps {
  visit: Visit;
  form: OpeningForm;
}

const fieldOf = ({ visit, form }: FieldsProps, name: string) => ({
  name,
  value: first(form.typed, name),
  error: faultIn(visit, form.faults, name),
});

/** Name on the door, greeting, languages, and own names for things. */
export const OpeningFields: FC<FieldsProps & { municipality: Municipality; act: string; save: string }> = props => {
  const { visit, municipality, act, save } = props;
  const words = openingMessages[visit.language].fields;
  return (
    <Form action={settingsHref(visit, municipality, `/${act}`)}>
      <TextField {...fieldOf(props, 'logoText')} label={words.logoText} hint={words.logoTextHint} required />
      <TextArea {...fieldOf(props, 'welcome')} label={words.welcome} hint={words.welcomeHint} rows={3} />
      <LanguageChoices {...props} />
      <Fieldset legend={words.names} hint={words.namesHint}>
        {nameableThings.map(thing => (
          <TextField
            {...fieldOf(props, `names.${thing}`)}
            label={words.thing[thing]}
            hint={words.thingHint[thing]}
            lang="sv"
          />
        ))}
      </Fieldset>
      <LicenceChoice {...props} />
      <ButtonRow>
        <Button>{save}</Button>
        <Button variant="quiet" href={visit.href(municipalitiesPath)}>
          {words.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
};

const LanguageChoices: FC<FieldsProps> = ({ visit, form }) => {
  const words = openingMessages[visit.language].fields;
  const others = publicLanguages.filter(language => language !== mainLanguage);
  return (
    <CheckboxGroup
      name="languages"
      legend={words.languages}
      hint={words.languagesHint}
      options={others.map(language => ({
        value: language,
        label: languageNames[language],
        checked: form.typed.languages?.includes(language),
      }))}
    />
  );
};

const LicenceChoice: FC<FieldsProps> = ({ visit, form }) => {
  const words = openingMessages[visit.language].fields;
  return (
    <RadioGroup
      name="licence"
      legend={words.licence}
      hint={words.licenceHint}
      value={first(form.typed, 'licence') ?? licences[0]}
      error={faultIn(visit, form.faults, 'licence')}
      options={licences.map(value => ({ value, label: words.licences[value], hint: words.licenceHints[value] }))}
    />
  );
};
