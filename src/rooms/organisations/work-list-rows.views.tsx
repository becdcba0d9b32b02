import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { relative } from '#ui/distances.ts';
import { Pagination } from '#ui/finding.tsx';
import { Button } from '#ui/form.tsx';
import { EmptyState } from '#ui/lists.tsx';
import { Time } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { may } from './organisation.policy.ts';
import { freshness } from './organisation.rules.ts';
import { AssureButton, StateBadges, workHref } from './organisation-state.views.tsx';
import { wordsFor } from './organisation-terms.messages.ts';
import { workListMessages } from './work-list.messages.ts';
import type { WorkPart } from './work-list.queries.ts';
import { type WorkCounts, type WorkQuestion, type WorkRow, workPageSize } from './work-list.ts';

export const workListPath = '/arbete/aktorer';

export interface ListProps extends WorkPart {
  visit: Visit;
  question: WorkQuestion;
  counts: WorkCounts;
  /** Municipalities that the actor coordinates, and which of them is chosen. */
  municipalities: readonly Municipality[];
  chosen: Municipality | undefined;
}

/** The address of the list with some of its answers changed; what is as usual is left out. */
export function hrefFor({ question, chosen, municipalities }: ListProps, change: Partial<WorkQuestion>): string {
  const { state, text, page } = { ...question, page: 1, ...change };
  const query = new URLSearchParams();
  if (chosen && municipalities.length > 1) query.set('kommun', chosen.code);
  if (state !== 'all') query.set('visa', state);
  if (text) query.set('q', text);
  if (page > 1) query.set('sida', String(page));
  return query.size > 0 ? `${workListPath}?${query}` : workListPath;
}

/** One page of the list, or why there is nothing on it. */
export const Rows: FC<ListProps> = props => {
  const { visit, rows, total, question } = props;
  const words = organisationMessages[visit.language].list;
  if (rows.length === 0) return <Nobody {...props} />;
  const columns = [
    { label: words.name, heading: true },
    { label: words.state },
    { label: words.confirmedOn },
    { label: words.todo, labelUnseen: true, short: true },
  ];
  const caption = question.text ? `${words.filters[question.state]}: ${words.found(total)}` : words.title;
  return (
    <>
      <DataTable
        caption={caption}
        captionUnseen={!question.text}
        columns={columns}
        rows={rows.map(row => cells(props, row))}
      />
      <Pages {...props} />
    </>
  );
};

const Pages: FC<ListProps> = props => {
  const { visit, total, question } = props;
  const words = organisationMessages[visit.language].list;
  return (
    <Pagination
      label={words.pages}
      page={question.page}
      pages={Math.ceil(total / workPageSize)}
      hrefFor={page => visit.href(hrefFor(props, { page }))}
      previousLabel={words.previous}
      nextLabel={words.next}
      pageLabel={words.page}
    />
  );
};

function cells(props: ListProps, row: WorkRow) {
  const { visit } = props;
  const { read } = workListMessages[visit.language];
  const mayDo = may(visit.actor, { ...row, newest: row });
  const stale = freshness(row.assuredAt, visit.now) !== 'fresh';
  return [
    <>
      <a href={workHref(visit, row.id)}>{row.name}</a>
      <br />
      <span class="meta">{wordsFor(visit.language).kind(row.kind)}</span>
    </>,
    <span class="row">
      <StateBadges visit={visit} standing={row} />
    </span>,
    <Time at={row.assuredAt}>{relative(row.assuredAt, visit.now, visit.language)}</Time>,
    mayDo.approve.allowed ? (
      <a href={workHref(visit, row.id)}>
        {read}
        <span class="unseen"> – {row.name}</span>
      </a>
    ) : (
      stale &&
      mayDo.assure.allowed && (
        <AssureButton visit={visit} id={row.id} name={row.name} back={hrefFor(props, props.question)} secondary />
      )
    ),
  ];
}

const Nobody: FC<ListProps> = props => {
  const { visit, question } = props;
  const words = organisationMessages[visit.language].list;
  const narrowed = question.text !== '' || question.state !== 'all';
  const action = narrowed && (
    <Button variant="secondary" href={visit.href(hrefFor(props, { state: 'all', text: '' }))}>
      {words.showAll}
    </Button>
  );
  return (
    <EmptyState title={words.emptyTitle} action={action || undefined}>
      <p>{question.text ? words.nothing(question.text) : words.empty[question.state]}</p>
    </EmptyState>
  );
};
