import type { Child, FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { relative } from '#ui/distances.ts';
import { Button, ButtonRow } from '#ui/form.tsx';
import { CardList, EmptyState } from '#ui/lists.tsx';
import { Section } from '#ui/page-parts.tsx';
import { workListMessages } from './work-list.messages.ts';
import type { WorkPart, WorkStart } from './work-list.queries.ts';
import type { WorkRow } from './work-list.ts';
import { MyCard, needsMe, TaskCard } from './work-list-cards.views.tsx';

/** How many organisations wait for something of hers; undefined where she has nothing to work with at all. */
export function countTasks(start: WorkStart, visit: Visit): number | undefined {
  const parts = [start.waiting, start.hidden, start.amber, start.checks];
  const mine = start.mine.filter(row => needsMe(row, visit)).length;
  const count = parts.reduce((sum, { total }) => sum + total, mine);
  return start.mine.length === 0 && count === 0 && start.empty.length === 0 ? undefined : count;
}

/** What waits among the organisations that one coordinates, and those that one speaks for. */
export const OrganisationTasks: FC<{ visit: Visit; start: WorkStart }> = ({ visit, start }) => {
  const words = workListMessages[visit.language];
  return (
    <>
      {start.empty.map(code => (
        <EmptyMunicipality visit={visit} code={code} />
      ))}
      <CoordinatorTasks visit={visit} start={start} />
      {start.mine.length > 0 && (
        <Section title={start.mine.length === 1 ? words.mine : words.mineSeveral}>
          <CardList columns={start.mine.length === 1 ? 1 : 2}>
            {start.mine.map(row => (
              <MyCard visit={visit} row={row} />
            ))}
          </CardList>
        </Section>
      )}
    </>
  );
};

type TaskState = 'waiting' | 'hidden' | 'amber' | 'checks';

const CoordinatorTasks: FC<{ visit: Visit; start: WorkStart }> = ({ visit, start }) => {
  const words = workListMessages[visit.language];
  const since = (at: Date) => relative(at, visit.now, visit.language);
  const section = (state: TaskState, lead: string, meta: (row: WorkRow) => string) => (
    <Tasks
      visit={visit}
      state={state}
      part={start[state]}
      title={words[state]}
      lead={lead}
      card={row => <TaskCard visit={visit} row={row} meta={meta(row)} state={state} />}
    />
  );
  const confirmed = (row: WorkRow) => words.confirmed(day(row.assuredAt, visit.language));
  return (
    <>
      {section('waiting', words.waitingLead, row => words.saved(since(row.writtenAt)))}
      {section('hidden', words.hiddenLead, confirmed)}
      {section('amber', words.amberLead, confirmed)}
      {section('checks', words.checksLead, () => '')}
    </>
  );
};

const Tasks: FC<{
  visit: Visit;
  state: TaskState;
  part: WorkPart;
  title: string;
  lead: string;
  card: (row: WorkRow) => Child;
}> = ({ visit, state, part: { rows, total }, title, lead, card }) => {
  if (total === 0) return null;
  const all = total > rows.length && (
    <a href={visit.href(`/arbete/aktorer?visa=${state}`)}>{workListMessages[visit.language].all(total)}</a>
  );
  return (
    <Section title={title} lead={lead} action={all || undefined}>
      <CardList columns={2}>{rows.map(card)}</CardList>
    </Section>
  );
};

const EmptyMunicipality: FC<{ visit: Visit; code: string }> = ({ visit, code }) => {
  const words = workListMessages[visit.language];
  const name = gazetteerOf(visit).municipalityByCode(code)?.name ?? code;
  return (
    <EmptyState
      title={words.empty(name)}
      icon="upload"
      action={
        <ButtonRow>
          <Button href={visit.href('/arbete/import')}>{words.emptyImport}</Button>
          <Button variant="secondary" href={visit.href(`/arbete/aktorer/ny?kommun=${code}`)}>
            {words.emptyJoin}
          </Button>
        </ButtonRow>
      }
    >
      <p>{words.emptyText}</p>
    </EmptyState>
  );
};
