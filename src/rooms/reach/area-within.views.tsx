import type { Child, FC } from 'hono/jsx';
import { Section } from '#ui/page-parts.tsx';
import { Badge } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import type { AreaDetail, Near } from './reach-answer.ts';
import { reachPageMessages } from './reach-page.messages.ts';
import { type AnswerProps, activityHref } from './reach-words.views.tsx';

/** Everything within the radius for any of those asked about, the nearest first. */
export const WithinPart: FC<AnswerProps & { detail: AreaDetail }> = props => {
  const { oneArea } = reachPageMessages[props.visit.language];
  const columns = [
    { label: oneArea.activity, heading: true },
    { label: oneArea.forWhom },
    { label: oneArea.when },
    { label: oneArea.distance, numeric: true },
    { label: oneArea.cost },
  ];
  const { within } = props.detail;
  return (
    <Section title={oneArea.within} id="inom">
      {within.length === 0 ? (
        <p>{oneArea.nothingWithin}</p>
      ) : (
        <DataTable
          id="within"
          caption={oneArea.within}
          captionUnseen
          columns={columns}
          rows={within.map(near => rowOf(props, near))}
        />
      )}
    </Section>
  );
};

function rowOf({ visit }: AnswerProps, { supply, metres }: Near): Child[] {
  const { oneArea, years, away, ask } = reachPageMessages[visit.language];
  const days = [...new Set(supply.sessions.map(({ weekday }) => weekday))].sort();
  return [
    <span>
      <a href={activityHref(visit, supply)} lang="sv">
        <bdi>{supply.title}</bdi>
      </a>{' '}
      <span class="meta" lang="sv">
        <bdi>{supply.organisationName}</bdi>
      </span>
    </span>,
    `${ask.whos[supply.who]}, ${years(supply.ages.from, supply.ages.to).toLowerCase()}`,
    days.map(day => ask.days[day - 1]).join(', '),
    away(metres),
    supply.affordable ? <Badge tone="good">{oneArea.cheap}</Badge> : <Badge>{oneArea.dear}</Badge>,
  ];
}
