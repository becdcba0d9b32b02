import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { day } from '#ui/dates.ts';
import { relative } from '#ui/distances.ts';
import { Card, CardList } from '#ui/lists.tsx';
import { AsWritten, Section } from '#ui/page-parts.tsx';
import { activitiesPath } from './activity-facts.views.tsx';
import { activityTasksMessages } from './activity-tasks.messages.ts';
import type { ActivityStart } from './activity-tasks.queries.ts';
import type { ActivityTask, ActivityTasks } from './activity-tasks.storage.ts';
import { vouchingsPath } from './vouching.ts';
import { VouchingCard } from './vouching.views.tsx';

/** How many things wait among activities. */
export function countActivityTasks({ waiting, returned, hidden, amber, vouchings }: ActivityStart): number {
  return [waiting, returned, hidden, amber].reduce((sum, { total }) => sum + total, vouchings.length);
}

type Props = { visit: Visit; start: ActivityStart };

/** What waits among activities: those to approve, one's own, and what one has said of others. */
export const ActivityTaskParts: FC<Props> = ({ visit, start }) => {
  const words = activityTasksMessages[visit.language];
  const ago = ({ at }: ActivityTask) => relative(at, visit.now, visit.language);
  const assured = ({ at }: ActivityTask) => words.assured(day(at, visit.language));
  const part = (name: keyof Omit<ActivityStart, 'vouchings'>, meta: (task: ActivityTask) => string, lead?: string) => (
    <Tasks visit={visit} title={words[name]} lead={lead} tasks={start[name]} meta={meta} />
  );
  return (
    <>
      {part('waiting', task => words.written(ago(task)))}
      {part('returned', task => words.sentBack(ago(task)))}
      {part('hidden', assured, words.hiddenLead)}
      {part('amber', assured, words.amberLead)}
      {part('vouched', task => words.said(ago(task)))}
      <Vouchings visit={visit} start={start} />
    </>
  );
};

const Tasks: FC<{
  visit: Visit;
  title: string;
  lead: string | undefined;
  tasks: ActivityTasks;
  meta: (task: ActivityTask) => string;
}> = ({ visit, title, lead, tasks: { rows, total }, meta }) => {
  if (total === 0) return null;
  const all = total > rows.length && (
    <a href={visit.href(activitiesPath)}>{activityTasksMessages[visit.language].all(total)}</a>
  );
  return (
    <Section title={title} lead={lead} action={all || undefined}>
      <CardList columns={2}>
        {rows.map(task => (
          <Card
            icon="kite"
            title={<AsWritten>{task.title}</AsWritten>}
            href={visit.href(`${activitiesPath}/${task.activityId}`)}
            meta={
              <>
                <AsWritten>{task.organisationName}</AsWritten> · {meta(task)}
              </>
            }
          />
        ))}
      </CardList>
    </Section>
  );
};

const Vouchings: FC<Props> = ({ visit, start: { vouchings } }) => {
  const words = activityTasksMessages[visit.language];
  if (vouchings.length === 0) return null;
  return (
    <Section title={words.vouchings} action={<a href={visit.href(vouchingsPath)}>{words.mine}</a>}>
      <CardList columns={2}>
        {vouchings.map(each => (
          <VouchingCard visit={visit} vouching={each} />
        ))}
      </CardList>
    </Section>
  );
};
