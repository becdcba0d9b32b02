import type { FC } from 'hono/jsx';
import { first } from '#house/form.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { CheckboxGroup, Fieldset, RadioGroup } from '#ui/choices.tsx';
import { NumberField, TextArea, TextField } from '#ui/fields.tsx';
import { Button } from '#ui/form.tsx';
import { Count } from '#ui/layout.tsx';
import { More } from '#ui/page-parts.tsx';
import { localRoles, placePrecisions } from './organisation.ts';
import { wordsFor } from './organisation-terms.messages.ts';
import { profileFormMessages } from './profile-form.messages.ts';
import { mostPremises, type PremisesField } from './profile-form.ts';
import { faultOf, fieldOf, type PartProps } from './profile-form-field.views.tsx';
import { activitiesOf, type Subject, subjects } from './taxonomy.ts';

/** What they do: one folded list per subject, since all at once would be a hundred boxes on a phone. */
export const WhatFields: FC<PartProps> = props => (
  <>
    <div>
      {subjects.map(subject => (
        <SubjectFields {...props} subject={subject} />
      ))}
    </div>
    <TextArea {...fieldOf(props, 'activitiesAsWritten')} rows={3} />
  </>
);

const SubjectFields: FC<PartProps & { subject: Subject }> = ({ visit, state, subject }) => {
  const words = wordsFor(visit.language);
  const ticked = state.typed.activities ?? [];
  const codes = [subject, ...activitiesOf(subject)];
  const chosen = codes.filter(code => ticked.includes(code)).length;
  const labels = profileFormMessages[visit.language];
  return (
    <details class="more" open={chosen > 0}>
      <summary>
        {words.what(subject)} {chosen > 0 && <Count count={chosen} label={labels.chosen} />}
      </summary>
      <div class="more-text">
        <CheckboxGroup
          name="activities"
          id={`activities-${subject}`}
          legend={labels.within(words.what(subject))}
          columns
          options={codes.map(code => ({
            value: code,
            label: code === subject ? labels.inGeneral(words.what(code)) : words.what(code),
            checked: ticked.includes(code),
          }))}
        />
      </div>
    </details>
  );
};

/** Areas, and how exactly the place is told. */
export const WhereFields: FC<PartProps> = props => {
  const words = profileFormMessages[props.visit.language];
  const kinds = (['own', 'locality', 'regso'] as const).filter(kind =>
    props.state.areas.some(area => area.kind === kind),
  );
  const chosen = first(props.state.typed, 'placePrecision') ?? 'exact';
  return (
    <>
      <div>
        <p class="hint">{words.hints.serviceAreas}</p>
        {kinds.map((kind, at) => (
          <AreaFields {...props} kind={kind} first={at === 0} />
        ))}
      </div>
      <RadioGroup
        name="placePrecision"
        legend={words.fields.placePrecision}
        value={chosen}
        options={placePrecisions.map(value => ({
          value,
          label: words.precisions[value],
          hint: words.precisionHints[value],
        }))}
      />
      <TextField {...fieldOf(props, 'streetAddress')} autocomplete="street-address" />
      <TextField {...fieldOf(props, 'postalCode')} width="short" inputmode="numeric" autocomplete="postal-code" />
      <TextField {...fieldOf(props, 'city')} width="medium" autocomplete="address-level2" />
    </>
  );
};

const AreaFields: FC<PartProps & { kind: Area['kind']; first: boolean }> = ({ visit, state, kind, first }) => {
  const words = profileFormMessages[visit.language];
  const ticked = state.typed.serviceAreas ?? [];
  const areas = state.areas.filter(area => area.kind === kind);
  return (
    <More title={words.areaKinds[kind]} open={first || areas.some(area => ticked.includes(area.id))}>
      <CheckboxGroup
        name="serviceAreas"
        id={`serviceAreas-${kind}`}
        legend={words.areaKinds[kind]}
        columns
        options={areas.map(area => ({ value: area.id, label: area.name, checked: ticked.includes(area.id) }))}
      />
    </More>
  );
};

/** The roles they want, those they do not want, and their own words. */
export const RoleFields: FC<PartProps> = props => (
  <>
    {(['rolesWanted', 'rolesRefused'] as const).map(name => {
      const { label, hint, error } = fieldOf(props, name);
      const ticked = props.state.typed[name] ?? [];
      const options = localRoles.map(value => ({
        value,
        label: wordsFor(props.visit.language).role(value),
        checked: ticked.includes(value),
      }));
      return <CheckboxGroup name={name} legend={label} hint={hint} error={error} columns options={options} />;
    })}
    <TextArea {...fieldOf(props, 'rolesInOwnWords')} rows={4} />
  </>
);

/** Premises, row by row; more rows come without anything typed being lost. */
export const PremisesFields: FC<PartProps> = props => {
  const words = profileFormMessages[props.visit.language];
  const rows = Array.from({ length: props.state.rows }, (_, row) => row);
  return (
    <>
      {rows.map(row => (
        <PremisesRow {...props} row={row} />
      ))}
      {rows.length < mostPremises && (
        <Button variant="secondary" name="more" value="premises" formaction={`${props.action}#premises`} icon="plus">
          {words.premisesMore}
        </Button>
      )}
    </>
  );
};

const PremisesRow: FC<PartProps & { row: number }> = props => {
  const words = profileFormMessages[props.visit.language];
  const field = (part: PremisesField) => {
    const name = `premises.${props.row}.${part}`;
    return { name, label: words.premises[part], value: first(props.state.typed, name), error: faultOf(props, name) };
  };
  return (
    <Fieldset legend={words.premisesRow(props.row + 1)} id={`premises-${props.row}`} size="small">
      <TextField {...field('name')} />
      <NumberField {...field('capacity')} unit={words.people} />
      <NumberField {...field('areaM2')} unit={words.squareMetres} />
      <TextField {...field('hours')} />
      <TextField {...field('accessibility')} />
      <TextField {...field('terms')} />
    </Fieldset>
  );
};
