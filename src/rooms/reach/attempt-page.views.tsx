import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { NoNames, noNamesScript } from '#rooms/no-names/no-names.views.tsx';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { LabelWarning } from '#rooms/places/label-warning.views.tsx';
import { RadioGroup } from '#ui/choices.tsx';
import { day } from '#ui/dates.ts';
import { DateField, TextArea } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { Timeline } from '#ui/lists.tsx';
import { AsWritten, PageHeading, Section, WrittenParagraphs } from '#ui/page-parts.tsx';
import { attemptMessages } from './attempt.messages.ts';
import { isSettled } from './attempt.rules.ts';
import { type Attempt, type Verdict, verdicts } from './attempt.ts';
import { AttemptBadge } from './attempt-card.views.tsx';
import { type AttemptFormProps, attemptCrumbs, attemptErrors, attemptField } from './attempt-field.views.tsx';
import { mayTryFor } from './reach.policy.ts';
import { areaPathOf, attemptPathOf, standingPathOf } from './reach-path.ts';
import type { StandingQuestion } from './standing-question.ts';
import { whiteSpotMessages } from './white-spot.messages.ts';

type Props = AttemptFormProps & { attempt: Attempt; standing: StandingQuestion | undefined };

/** `…/provas/{attempt}`: what is tried, and what has come of it. */
export const AttemptPage: FC<Props> = props => {
  const { visit, municipality, attempt } = props;
  const words = attemptMessages[visit.language];
  const errors = attemptErrors(props);
  const title = `${words.title}: ${attempt.areaName}`;
  return (
    <WorkFrame
      visit={visit}
      title={errors.length > 0 ? `${words.mend}: ${title}` : title}
      scripts={[noNamesScript]}
      crumbs={attemptCrumbs(props, attempt.areaName)}
      notice={<JustDone visit={visit} said={words.done} />}
    >
      <ErrorSummary title={words.mend} errors={errors} />
      <PageHeading
        over={words.title}
        title={<a href={visit.href(areaPathOf(municipality, attempt.areaId))}>{attempt.areaName}</a>}
        lead={<AsWritten>{words.by(attempt.responsible)}</AsWritten>}
        badges={<AttemptBadge visit={visit} attempt={attempt} />}
      />
      <p class="meta">{words.since(day(attempt.beginsOn, visit.language))}</p>
      <WrittenParagraphs text={attempt.words} />
      <QuestionLine {...props} />
      <Outcomes visit={visit} attempt={attempt} />
      {!isSettled(attempt) && mayTryFor(visit.actor, attempt).allowed && <FollowUp {...props} />}
    </WorkFrame>
  );
};

const QuestionLine: FC<Props> = ({ visit, municipality, standing }) =>
  standing ? (
    <p>
      {attemptMessages[visit.language].question}:{' '}
      <a href={visit.href(standingPathOf(municipality, standing.id))}>
        {whiteSpotMessages[visit.language].asked(standing.question, standing.question.affordable)}
      </a>
    </p>
  ) : null;

const tones: Record<Verdict, 'good' | 'neutral' | 'info'> = { worked: 'good', not: 'neutral', 'too-early': 'info' };

const Outcomes: FC<{ visit: Visit; attempt: Attempt }> = ({ visit, attempt: { outcomes } }) => {
  const words = attemptMessages[visit.language];
  if (outcomes.length === 0) return null;
  const items = outcomes.map(({ verdict, words: said, lookedOn }) => ({
    when: day(lookedOn, visit.language),
    title: words.verdicts[verdict],
    text: <WrittenParagraphs text={said} />,
    tone: tones[verdict],
  }));
  return (
    <Section title={words.looked}>
      <Timeline items={items} label={words.looked} />
    </Section>
  );
};

/** Where somebody says what came of it. */
const FollowUp: FC<Props> = props => {
  const { visit, municipality, attempt, state } = props;
  const { followUp, verdicts: said } = attemptMessages[visit.language];
  const field = (name: string) => attemptField(props, name);
  return (
    <Section title={followUp.title} id="folj-upp">
      <Form action={visit.href(`${attemptPathOf(municipality, attempt.id)}/follow-up`)}>
        <RadioGroup
          {...field('verdict')}
          legend={followUp.title}
          options={verdicts.map(value => ({ value, label: said[value] }))}
        />
        <TextArea {...field('words')} label={followUp.words} hint={followUp.wordsHint} lang="sv" />
        <NoNames language={visit.language} field="words" guarded={state.guard} />
        <DateField {...field('nextOn')} label={followUp.nextOn} hint={followUp.nextHint} />
        <LabelWarning visit={props.visit} labels={props.state.labels} />
        <ButtonRow>
          <Button icon="check">{followUp.save}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
};
