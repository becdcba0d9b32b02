import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import { placePrecisions } from '#rooms/organisations/organisation.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import { CheckboxGroup, Fieldset, RadioGroup, SelectField } from '#ui/choices.tsx';
import { NumberField, TextArea, TextField } from '#ui/fields.tsx';
import { adaptationAnswers, adaptations, parentRules, policeRules } from './activity.ts';
import { Folded, faultOf, fieldOf, type PartProps, wordsOf } from './activity-form-field.views.tsx';
import { activityTerms } from './activity-terms.messages.ts';

/** Where: what people call the place; its address and how exactly it is told folded. */
export const WhereFields: FC<PartProps> = props => {
  const words = wordsOf(props);
  return (
    <Fieldset legend={words.where} id="where">
      <TextField {...fieldOf(props, 'placeName')} label={words.placeName} hint={words.placeNameHint} />
      <Folded {...props} part="more-place">
        <PlaceFields {...props} />
      </Folded>
    </Fieldset>
  );
};

const PlaceFields: FC<PartProps> = props => {
  const words = wordsOf(props);
  const areas = props.state.areas.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField {...fieldOf(props, 'streetAddress')} label={words.streetAddress} autocomplete="street-address" />
      <TextField {...fieldOf(props, 'postalCode')} label={words.postalCode} width="short" inputmode="numeric" />
      <TextField {...fieldOf(props, 'city')} label={words.city} width="medium" autocomplete="address-level2" />
      <SelectField {...fieldOf(props, 'areaId')} label={words.area} emptyLabel={words.noArea} options={areas} />
      <TextField {...fieldOf(props, 'point')} label={words.point} hint={words.pointHint} autocomplete="off" />
      <RadioGroup
        name="placePrecision"
        legend={words.placePrecision}
        value={first(props.state.typed, 'placePrecision') ?? 'exact'}
        error={faultOf(props, 'placePrecision')}
        options={placePrecisions.map(value => ({
          ...{ value, label: words.precisions[value], hint: words.precisionHints[value] },
        }))}
      />
      <TextArea {...fieldOf(props, 'gettingThere')} label={words.gettingThere} hint={words.gettingThereHint} rows={2} />
    </>
  );
};

/** What families often ask before they come. */
export const FamilyFields: FC<PartProps> = props => {
  const terms = activityTerms[props.visit.language];
  const answers = adaptationAnswers.map(value => ({ value: value as string, label: terms.answers[value] }));
  return (
    <Folded {...props} part="adaptations">
      {adaptations.map(each => (
        <Question {...props} name={`adaptation.${each}`} legend={terms.adaptations[each]} options={answers} />
      ))}
      <Question
        {...props}
        name="parentMayStay"
        legend={terms.parentTitle}
        options={parentRules.map(value => ({ value, label: terms.parents[value] }))}
      />
    </Folded>
  );
};

type Options = readonly { value: string; label: string }[];

/** A question that need not be answered. */
const Question: FC<PartProps & { name: string; legend: string; options: Options }> = props => (
  <RadioGroup
    name={props.name}
    legend={props.legend}
    value={first(props.state.typed, props.name) ?? ''}
    error={faultOf(props, props.name)}
    options={[...props.options, { value: '', label: wordsOf(props).unsaid }]}
  />
);

/** Leaders, languages and visits. */
export const PeopleFields: FC<PartProps> = props => {
  const words = wordsOf(props);
  const terms = activityTerms[props.visit.language];
  const { language } = wordsFor(props.visit.language);
  const ticked = props.state.typed.languages ?? [];
  return (
    <Folded {...props} part="people">
      <CheckboxGroup
        name="languages"
        legend={words.languages}
        error={faultOf(props, 'languages')}
        columns
        options={spokenLanguages.map(value => ({ value, label: language(value), checked: ticked.includes(value) }))}
      />
      <NumberField {...fieldOf(props, 'capacity')} label={words.capacity} />
      <Question
        {...props}
        name="policePresence"
        legend={terms.policeTitle}
        options={policeRules.map(value => ({ value, label: terms.police[value] }))}
      />
      <ContactField {...props} />
    </Folded>
  );
};

const ContactField: FC<PartProps> = props => {
  const words = wordsOf(props);
  return (
    <SelectField
      {...fieldOf(props, 'contactFunctionId')}
      label={words.contact}
      hint={words.contactHint}
      emptyLabel={words.noContact}
      options={props.state.contacts.map(({ id, title }) => ({ value: id, label: title }))}
    />
  );
};
