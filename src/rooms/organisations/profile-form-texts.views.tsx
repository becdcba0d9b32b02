import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import { CheckboxGroup, RadioGroup, SelectField } from '#ui/choices.tsx';
import { NumberField, TextArea, TextField } from '#ui/fields.tsx';
import { organisationKinds } from './organisation.ts';
import { wordsFor } from './organisation-terms.messages.ts';
import { profileFormMessages } from './profile-form.messages.ts';
import { fieldOf, type PartProps } from './profile-form-field.views.tsx';

/** Who they are. */
export const AboutFields: FC<PartProps> = props => {
  const { language } = props.visit;
  const words = profileFormMessages[language];
  const options = organisationKinds.map(value => ({ value, label: wordsFor(language).kind(value) }));
  const chosen = first(props.state.typed, 'kind') !== undefined;
  return (
    <>
      <TextField {...fieldOf(props, 'name')} required autocomplete="organization" />
      <SelectField
        {...fieldOf(props, 'kind')}
        options={options}
        emptyLabel={chosen ? undefined : words.choose}
        required
      />
      <TextField {...fieldOf(props, 'alternateName')} />
      <TextArea {...fieldOf(props, 'description')} rows={5} />
      <TextField {...fieldOf(props, 'orgNumber')} inputmode="numeric" width="medium" autocomplete="off" />
      <NumberField {...fieldOf(props, 'yearIncorporated')} />
      <TextField {...fieldOf(props, 'affiliation')} />
    </>
  );
};

/** Ages, languages and the leisure card. */
export const WhomFields: FC<PartProps> = props => {
  const { language } = props.visit;
  const words = profileFormMessages[language];
  const ticked = props.state.typed.languages ?? [];
  const all = [...new Set<string>([...spokenLanguages, ...ticked])];
  return (
    <>
      <NumberField {...fieldOf(props, 'minimumAge')} unit={words.years} />
      <NumberField {...fieldOf(props, 'maximumAge')} unit={words.years} />
      <CheckboxGroup
        name="languages"
        legend={words.fields.languages}
        columns
        options={all.map(value => ({
          value,
          label: wordsFor(language).language(value),
          checked: ticked.includes(value),
        }))}
      />
      <LeisureCardField {...props} />
    </>
  );
};

const LeisureCardField: FC<PartProps> = ({ visit, state }) => {
  const { fields, leisureCard } = profileFormMessages[visit.language];
  return (
    <RadioGroup
      name="leisureCard"
      legend={fields.leisureCard}
      value={first(state.typed, 'leisureCard') ?? ''}
      options={[
        { value: '', label: leisureCard.unsaid },
        { value: 'yes', label: leisureCard.yes },
        { value: 'no', label: leisureCard.no },
      ]}
    />
  );
};

/** Whom they can receive, not yet, and what they would need. */
export const ReceivingFields: FC<PartProps> = props => (
  <>
    <TextArea {...fieldOf(props, 'receivesToday')} rows={3} />
    <TextArea {...fieldOf(props, 'receivesNotYet')} rows={3} />
    <TextArea {...fieldOf(props, 'supportNeeded')} rows={3} />
  </>
);

/** How to reach them. */
export const ContactFields: FC<PartProps> = props => (
  <>
    <TextField {...fieldOf(props, 'website')} type="url" autocomplete="url" />
    <TextField {...fieldOf(props, 'email')} type="email" autocomplete="email" />
    <TextField {...fieldOf(props, 'phone')} type="tel" autocomplete="tel" width="medium" />
  </>
);
