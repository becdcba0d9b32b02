import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import { activitiesOf, subjects } from '#rooms/organisations/taxonomy.ts';
import { Checkbox, Fieldset, RadioGroup, SelectField } from '#ui/choices.tsx';
import { NumberField, TextArea, TextField } from '#ui/fields.tsx';
import { audiences, costPeriods } from './activity.ts';
import { Folded, faultOf, fieldOf, type PartProps, wordsOf } from './activity-form-field.views.tsx';
import { activityTerms } from './activity-terms.messages.ts';

/** What and for whom. */
export const BasicFields: FC<PartProps> = props => {
  const words = wordsOf(props);
  const terms = activityTerms[props.visit.language];
  return (
    <Fieldset legend={words.basics} id="basics">
      <TextField {...fieldOf(props, 'title')} label={words.title} hint={words.titleHint} autocomplete="off" />
      <WhatField {...props} />
      <NumberField {...fieldOf(props, 'minimumAge')} label={words.minimumAge} />
      <NumberField {...fieldOf(props, 'maximumAge')} label={words.maximumAge} />
      <SelectField
        {...fieldOf(props, 'audience')}
        label={words.audience}
        options={audiences.map(value => ({ value, label: terms.audiences[value] }))}
      />
      <TextArea
        {...fieldOf(props, 'description')}
        label={words.description}
        hint={words.descriptionHint}
        mark={words.optional}
        rows={4}
      />
    </Fieldset>
  );
};

/** One list with a heading for each subject: a phone shows it in its own wheel. */
const WhatField: FC<PartProps> = props => {
  const words = wordsOf(props);
  const { what } = wordsFor(props.visit.language);
  const groups = subjects.map(subject => ({
    label: what(subject),
    options: [
      { value: subject as string, label: words.general(what(subject)) },
      ...activitiesOf(subject).map(value => ({ value: value as string, label: what(value) })),
    ],
  }));
  return <SelectField {...fieldOf(props, 'what')} label={words.what} emptyLabel={words.choose} groups={groups} />;
};

/** What it costs a family, and folded what it costs in truth. */
export const PriceFields: FC<PartProps> = props => {
  const words = wordsOf(props);
  const periods = (['free', ...costPeriods] as const).map(value => ({ value, label: words.costPeriods[value] }));
  const { error, value } = fieldOf(props, 'costPer');
  return (
    <Fieldset legend={words.price} id="price">
      <RadioGroup name="costPer" legend={words.costPer} value={value ?? ''} error={error} options={periods} />
      <NumberField {...fieldOf(props, 'costAmount')} label={words.costAmount} unit={words.kronor} />
      <Folded {...props} part="money">
        <MoneyFields {...props} />
      </Folded>
    </Fieldset>
  );
};

const MoneyFields: FC<PartProps> = props => {
  const words = wordsOf(props);
  const ticked = first(props.state.typed, 'firstTimeFree') === 'yes';
  const card = ['yes', 'no', ''] as const;
  const said = { yes: words.yes, no: words.no, '': words.unsaid };
  return (
    <>
      <Checkbox name="firstTimeFree" value="yes" label={words.firstTimeFree} checked={ticked} />
      <RadioGroup
        name="leisureCard"
        legend={words.leisureCard}
        value={first(props.state.typed, 'leisureCard') ?? ''}
        options={card.map(value => ({ value, label: said[value] }))}
      />
      <TextArea {...fieldOf(props, 'equipment')} label={words.equipment} rows={2} />
      <Fieldset legend={words.trueCost} hint={words.trueCostHint} size="small" id="true-cost">
        <NumberField {...fieldOf(props, 'trueAmount')} label={words.trueAmount} unit={words.kronor} />
        <RadioGroup
          name="truePer"
          legend={words.costPer}
          value={first(props.state.typed, 'truePer') ?? 'term'}
          error={faultOf(props, 'truePer')}
          options={costPeriods.map(value => ({ value, label: words.costPeriods[value] }))}
        />
        <TextField {...fieldOf(props, 'paidBy')} label={words.paidBy} />
      </Fieldset>
    </>
  );
};
