import type { FC } from 'hono/jsx';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { functionsPath } from '#rooms/functions/function-facts.views.tsx';
import { NoNames, noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { SelectField } from '#ui/choices.tsx';
import { DateField, TextArea } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Visibility } from '#ui/parts.tsx';
import { attemptMessages } from './attempt.messages.ts';
import { type AttemptFormProps, attemptErrors, attemptField, Labels } from './attempt-field.views.tsx';
import { followedPathOf, reachPathOf } from './reach-path.ts';
import { whiteSpotMessages } from './white-spot.messages.ts';

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
      crumbs={[
        { label: whiteSpotMessages[visit.language].title, href: visit.href(reachPathOf(municipality)) },
        { label: words.title, href: visit.href(`${followedPathOf(municipality)}#provas`) },
        { label: words.newTitle },
      ]}
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
  const { visit, municipality, areas, functions, state } = props;
  const words = attemptMessages[visit.language];
  const by = functions.map(({ id, title, organisationName }) => ({
    value: id,
    label: `${title}, ${organisationName}`,
  }));
  return (
    <Form
      action={visit.href(`${reachPathOf(municipality)}/attempts/begin`)}
      hidden={{ questionId: state.typed.questionId?.[0] }}
    >
      <Visibility level="joint" label={words.readers}>
        {words.readersText}
      </Visibility>
      <SelectField
        {...attemptField(props, 'areaId')}
        label={words.area}
        emptyLabel={words.choose}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea {...attemptField(props, 'words')} label={words.words} hint={words.wordsHint} lang="sv" />
      <NoNames language={visit.language} field="words" guarded={state.guard} places={areas.map(({ name }) => name)} />
      <SelectField
        {...attemptField(props, 'functionId')}
        label={words.function}
        hint={words.functionHint}
        emptyLabel={words.choose}
        options={by}
      />
      <DateField {...attemptField(props, 'beginsOn')} label={words.beginsOn} />
      <DateField {...attemptField(props, 'followUpOn')} label={words.followUpOn} hint={words.followUpHint} />
      <Labels {...props} />
      <ButtonRow>
        <Button>{words.save}</Button>
        <Button variant="quiet" href={visit.href(followedPathOf(municipality))}>
          {words.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
};
