import type { FC } from 'hono/jsx';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { functionsPath } from '#rooms/functions/function-facts.views.tsx';
import { NoNames, noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { LabelWarning } from '#rooms/places/label-warning.views.tsx';
import { SelectField } from '#ui/choices.tsx';
import { DateField, TextArea } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Visibility } from '#ui/parts.tsx';
import { attemptMessages } from './attempt.messages.ts';
import { type AttemptFormProps, attemptCrumbs, attemptErrors, attemptField } from './attempt-field.views.tsx';
import { followedPathOf, reachPathOf } from './reach-path.ts';

type Props = AttemptFormProps & {
  areas: readonly { id: string; name: string }[];
  functions: readonly LocalFunction[];
};

/** `…/provas/ny`: where somebody writes what is tried. */
export const NewAttemptPage: FC<Props> = props => {
  const { visit, municipality, functions } = props;
  const words = attemptMessages[visit.language];
  const errors = attemptErrors(props);
  return (
    <WorkFrame
      visit={visit}
      title={errors.length > 0 ? `${words.mend}: ${words.newTitle}` : words.newTitle}
      scripts={[noNamesScript]}
      crumbs={attemptCrumbs(props, words.newTitle)}
    >
      <ErrorSummary title={words.mend} errors={errors} />
      <PageHeading over={municipality.name} title={words.newTitle} lead={words.lead} />
      {functions.length === 0 ? (
        <p>
          {words.noFunctions} <a href={visit.href(functionsPath)}>{words.addFunction}</a>
        </p>
      ) : (
        <Fields {...props} />
      )}
    </WorkFrame>
  );
};

const Fields: FC<Props> = props => {
  const { visit, municipality, state } = props;
  const words = attemptMessages[visit.language];
  return (
    <Form
      action={visit.href(`${reachPathOf(municipality)}/attempts/begin`)}
      hidden={{ questionId: state.typed.questionId?.[0] }}
    >
      <Visibility level="joint" label={words.readers}>
        {words.readersText}
      </Visibility>
      <WhatFields {...props} />
      <WhoFields {...props} />
      <LabelWarning visit={visit} labels={state.labels} />
      <ButtonRow>
        <Button>{words.save}</Button>
        <Button variant="quiet" href={visit.href(followedPathOf(municipality))}>
          {words.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
};

const WhatFields: FC<Props> = props => {
  const { visit, areas, state } = props;
  const words = attemptMessages[visit.language];
  const places = areas.map(({ name }) => name);
  return (
    <>
      <SelectField
        {...attemptField(props, 'areaId')}
        label={words.area}
        emptyLabel={words.choose}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea {...attemptField(props, 'words')} label={words.words} hint={words.wordsHint} lang="sv" />
      <NoNames language={visit.language} field="words" guarded={state.guard} places={places} />
    </>
  );
};

const WhoFields: FC<Props> = props => {
  const words = attemptMessages[props.visit.language];
  const by = props.functions.map(({ id, title, organisationName }) => ({
    value: id,
    label: `${title}, ${organisationName}`,
  }));
  return (
    <>
      <SelectField
        {...attemptField(props, 'functionId')}
        label={words.function}
        hint={words.functionHint}
        emptyLabel={words.choose}
        options={by}
      />
      <DateField {...attemptField(props, 'beginsOn')} label={words.beginsOn} />
      <DateField {...attemptField(props, 'followUpOn')} label={words.followUpOn} hint={words.followUpHint} />
    </>
  );
};
