import type { FC } from 'hono/jsx';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { day } from '#ui/dates.ts';
import { TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { AsWritten, More, PageHeading, Row, Section } from '#ui/page-parts.tsx';
import { attemptMessages } from './attempt.messages.ts';
import { AttemptCards } from './attempt-card.views.tsx';
import { followedMessages } from './followed.messages.ts';
import { followedCrumbs } from './followed.views.tsx';
import { ChangePart } from './followed-change.views.tsx';
import { HistoryPart, type OneProps, WhitePart, whiteIn } from './followed-history.views.tsx';
import { type GoalForm, GoalsPart, goalFault, SetGoalPart } from './goal.views.tsx';
import { mayFollow } from './reach.policy.ts';
import { attemptPathOf, reachPathOf, standingPathOf } from './reach-path.ts';
import { reachAddress } from './reach-question.rules.ts';
import { sumsOf } from './standing-question.rules.ts';
import { whiteSpotMessages } from './white-spot.messages.ts';

type Props = OneProps & {
  /** Those that a goal can be given to; none for whoever may not set one. */
  functions: readonly LocalFunction[];
  form: GoalForm;
  /** Where a reason was missing: for the end, or for the goal of this id. */
  reasonFault?: string | undefined;
};

/** `…/foljs/{question}`: how it has gone, what is white now, goals and what is tried. */
export const FollowedOnePage: FC<Props> = props => {
  const { visit, municipality, one } = props;
  const words = followedMessages[visit.language];
  const { question } = one.standing;
  const title = whiteSpotMessages[visit.language].asked(question, question.affordable);
  const errors = errorsOf(props);
  return (
    <WorkFrame
      visit={visit}
      title={errors.length > 0 ? `${words.set.mend}: ${title}` : title}
      crumbs={followedCrumbs(props, title)}
      notice={<JustDone visit={visit} said={words.done} />}
    >
      <ErrorSummary title={words.set.mend} errors={errors} />
      <PageHeading over={municipality.name} title={title} lead={<Lead {...props} />} actions={<Acts {...props} />} />
      <Ended {...props} />
      <ChangePart visit={visit} snapshots={one.snapshots} />
      <HistoryPart {...props} />
      <WhitePart {...props} />
      <GoalsPart
        {...{ visit, municipality, goals: one.goals, mayChange: mayChange(props), reasonFault: props.reasonFault }}
      />
      <SetPart {...props} />
      <TriedPart {...props} />
      {mayChange(props) && <EndPart {...props} />}
    </WorkFrame>
  );
};

function errorsOf({ visit, form, reasonFault }: Props) {
  if (reasonFault) return [{ field: `reason-${reasonFault}`, message: followedMessages[visit.language].reasonFault }];
  return Object.keys(form.faults).map(name => ({ field: name, message: goalFault(visit, form, name) ?? '' }));
}

const Ended: FC<Props> = ({ visit, one: { standing } }) =>
  standing.ended ? (
    <p>
      <AsWritten>
        {followedMessages[visit.language].endedText(day(standing.ended.at, visit.language), standing.ended.reason)}
      </AsWritten>
    </p>
  ) : null;

const mayChange = ({ visit, municipality, one }: Props) =>
  !one.standing.ended && mayFollow(visit.actor, municipality.code).allowed;

const Lead: FC<Props> = ({ visit, one: { snapshots } }) => {
  const words = followedMessages[visit.language];
  const [newest] = snapshots;
  if (!newest) return null;
  const { lacking, children, white } = sumsOf(newest);
  return <>{`${words.state(lacking, children, white)} ${words.measured(day(newest.takenAt, visit.language))}.`}</>;
};

const Acts: FC<Props> = props => {
  const { visit, municipality, one } = props;
  const words = followedMessages[visit.language];
  return (
    <Row>
      {mayChange(props) && (
        <Form action={visit.href(`${standingPathOf(municipality, one.standing.id)}/measure`)} inline>
          <Button variant="secondary" icon="clock">
            {words.measure}
          </Button>
        </Form>
      )}
      <a href={visit.href(reachAddress(reachPathOf(municipality), one.standing.question))}>{words.answer}</a>
    </Row>
  );
};

const SetPart: FC<Props> = props => {
  const { visit, municipality, one, functions, form } = props;
  const white = whiteIn(props);
  if (!mayChange(props) || white.length === 0) return null;
  const { id: questionId } = one.standing;
  return <SetGoalPart {...{ visit, municipality, questionId, white, functions, form }} />;
};

const TriedPart: FC<Props> = ({ visit, municipality, one }) => {
  const words = attemptMessages[visit.language];
  const form = `${attemptPathOf(municipality, 'ny')}?fraga=${one.standing.id}`;
  return (
    <Section title={words.title} id="provas" action={<a href={visit.href(form)}>{words.newTitle}</a>}>
      {one.attempts.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <AttemptCards visit={visit} municipality={municipality} attempts={one.attempts} />
      )}
    </Section>
  );
};

const EndPart: FC<Props> = ({ visit, municipality, one, reasonFault }) => {
  const words = followedMessages[visit.language];
  const wrong = reasonFault === 'end';
  return (
    <More title={words.end} open={wrong}>
      <Form action={visit.href(`${standingPathOf(municipality, one.standing.id)}/end`)}>
        <p>{words.endText}</p>
        <TextField
          name="reason"
          id="reason-end"
          label={words.reason}
          lang="sv"
          error={wrong ? words.reasonFault : undefined}
        />
        <ButtonRow>
          <Button variant="danger">{words.end}</Button>
        </ButtonRow>
      </Form>
    </More>
  );
};
