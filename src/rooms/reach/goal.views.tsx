import type { FC } from 'hono/jsx';
import { first, type Typed } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { SelectField } from '#ui/choices.tsx';
import { day, isoDay } from '#ui/dates.ts';
import { DateField, TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { Card, CardList } from '#ui/lists.tsx';
import { AsWritten, More, Section } from '#ui/page-parts.tsx';
import { Badge, type Tone } from '#ui/parts.tsx';
import { followedMessages } from './followed.messages.ts';
import type { Goal, GoalState } from './goal.ts';
import { standingPathOf } from './reach-path.ts';
import { goalState } from './standing-question.rules.ts';
import type { SnapshotArea } from './standing-question.ts';

const tones: Record<GoalState, Tone> = {
  open: 'info',
  late: 'bad',
  reached: 'good',
  'reached-late': 'good',
  withdrawn: 'neutral',
};

export type GoalsProps = {
  visit: Visit;
  municipality: Municipality;
  goals: readonly Goal[];
  mayChange: boolean;
  /** Id of the goal that was to be withdrawn without a reason. */
  reasonFault?: string | undefined;
};

/** Goals with what has become of them; nothing that was set is ever out of sight. */
export const GoalsPart: FC<GoalsProps> = props => {
  const words = followedMessages[props.visit.language];
  return (
    <Section title={words.goals} id="mal">
      {props.goals.length === 0 ? (
        <p>{words.noGoals}</p>
      ) : (
        <CardList>
          {props.goals.map(goal => (
            <GoalCard {...props} goal={goal} />
          ))}
        </CardList>
      )}
    </Section>
  );
};

/** How a goal stands, in a word and a shape; with the area where it does not stand beside it. */
export const GoalBadge: FC<{ visit: Visit; goal: Goal; named?: boolean }> = ({ visit, goal, named }) => {
  const state = goalState(goal, isoDay(visit.now));
  const said = followedMessages[visit.language].states[state];
  return <Badge tone={tones[state]}>{named ? `${goal.areaName}: ${said.toLowerCase()}` : said}</Badge>;
};

const GoalCard: FC<GoalsProps & { goal: Goal }> = props => {
  const { visit, goal, mayChange } = props;
  const words = followedMessages[visit.language];
  const state = goalState(goal, isoDay(visit.now));
  return (
    <Card
      icon="flag"
      title={words.goal(goal.areaName, day(goal.dueOn, visit.language))}
      meta={<AsWritten>{words.responsible(goal.responsible)}</AsWritten>}
      badges={<GoalBadge visit={visit} goal={goal} />}
    >
      {goal.outcomes.map(({ outcome, on, reason }) => (
        <p>
          <AsWritten>{words.outcomes[outcome](day(on, visit.language), reason ?? '')}</AsWritten>
        </p>
      ))}
      {mayChange && (state === 'open' || state === 'late') && <Withdraw {...props} />}
    </Card>
  );
};

const Withdraw: FC<GoalsProps & { goal: Goal }> = ({ visit, municipality, goal, reasonFault }) => {
  const words = followedMessages[visit.language];
  const wrong = reasonFault === goal.id;
  return (
    <More title={words.withdraw} open={wrong}>
      <Form action={visit.href(`${standingPathOf(municipality, goal.questionId)}/withdraw`)} hidden={{ goal: goal.id }}>
        <p>{words.withdrawText}</p>
        <TextField
          name="reason"
          id={`reason-${goal.id}`}
          label={words.reason}
          lang="sv"
          error={wrong ? words.reasonFault : undefined}
        />
        <Button variant="secondary">{words.withdraw}</Button>
      </Form>
    </More>
  );
};

export type GoalForm = { typed: Typed; faults: Readonly<Record<string, string>> };

export type SetGoalProps = {
  visit: Visit;
  municipality: Municipality;
  questionId: string;
  /** White in the newest snapshot. */
  white: readonly SnapshotArea[];
  functions: readonly LocalFunction[];
  form: GoalForm;
};

/** What is wrong with a field of the form, in words. */
export function goalFault({ language }: Visit, { faults }: GoalForm, name: string): string | undefined {
  const { set } = followedMessages[language];
  const code = faults[name];
  return code === undefined ? undefined : (set.faults[code] ?? set.faults[name]);
}

/** Where a goal is set for an area that is white today. */
export const SetGoalPart: FC<SetGoalProps> = props => {
  const { visit, municipality, questionId, white, functions, form } = props;
  const { set } = followedMessages[visit.language];
  const field = (name: string) => ({ name, value: first(form.typed, name), error: goalFault(visit, form, name) });
  const areas = white.map(({ areaId, areaName }) => ({ value: areaId, label: areaName }));
  const by = functions.map(({ id, title, organisationName }) => ({
    value: id,
    label: `${title}, ${organisationName}`,
  }));
  return (
    <Section title={set.title} id="satt-mal" lead={set.lead}>
      {functions.length === 0 ? (
        <p>{set.noFunctions}</p>
      ) : (
        <Form action={visit.href(`${standingPathOf(municipality, questionId)}/set-goal`)}>
          <SelectField {...field('areaId')} label={set.area} emptyLabel={set.choose} options={areas} />
          <SelectField {...field('functionId')} label={set.function} emptyLabel={set.choose} options={by} />
          <DateField {...field('dueOn')} label={set.dueOn} />
          <ButtonRow>
            <Button icon="flag">{set.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
};
