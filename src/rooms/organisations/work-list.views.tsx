import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { SelectField } from '#ui/choices.tsx';
import { relative } from '#ui/distances.ts';
import { Pagination, Tabs } from '#ui/finding.tsx';
import { Button, Form, SearchForm } from '#ui/form.tsx';
import { EmptyState } from '#ui/lists.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { Time } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { may } from './organisation.policy.ts';
import { freshness } from './organisation.rules.ts';
import { AssureButton, JustDone, StateBadges, workHref } from './organisation-state.views.tsx';
import { wordsFor } from './organisation-terms.messages.ts';
import { workListMessages } from './work-list.messages.ts';
import type { WorkPart } from './work-list.queries.ts';
import { type WorkCounts, type WorkQuestion, type WorkRow, workPageSize, workStates } from './work-list.ts';

export const workListPath = '/arbete/aktorer';

interface ListProps extends WorkPart {
  visit: Visit;
  question: WorkQuestion;
  counts: WorkCounts;
  /** Municipalities that the actor coordinates, and which of them is chosen. */
  municipalities: readonly Municipality[];
  chosen: Municipality | undefined;
}

/** The address of the list with some of its answers changed; what is as usual is left out. */
function hrefFor({ question, chosen, municipalities }: ListProps, change: Partial<WorkQuestion>): string {
  const { state, text, page } = { ...question, page: 1, ...change };
  const query = new URLSearchParams();
  if (chosen && municipalities.length > 1) query.set('kommun', chosen.code);
  if (state !== 'all') query.set('visa', state);
  if (text) query.set('q', text);
  if (page > 1) query.set('sida', String(page));
  return query.size > 0 ? `${workListPath}?${query}` : workListPath;
}

/** Everybody that one works with, by state. */
export const WorkListPage: FC<ListProps> = props => {
  const { visit, counts, municipalities, chosen, question } = props;
  const words = organisationMessages[visit.language].list;
  const place = chosen ?? (municipalities.length === 1 ? municipalities[0] : undefined);
  const add = municipalities.length > 0 && (
    <Button
      variant="secondary"
      icon="plus"
      href={visit.href(`${workListPath}/ny${place ? `?kommun=${place.code}` : ''}`)}
    >
      {words.add}
    </Button>
  );
  const lead = place ? words.lead(counts.all, place.name) : municipalities.length > 0 ? undefined : words.leadMine;
  return (
    <WorkFrame visit={visit} title={words.title} notice={<JustDone visit={visit} />}>
      <PageHeading title={words.title} lead={lead} actions={add || undefined} />
      {municipalities.length > 1 && <Chooser {...props} />}
      {(counts.all > 5 || question.text) && (
        <SearchForm
          action={visit.href(workListPath)}
          name="q"
          label={words.search}
          submitLabel={words.submit}
          value={question.text}
          hidden={{ kommun: municipalities.length > 1 ? chosen?.code : undefined }}
        />
      )}
      <StateTabs {...props} />
      <Rows {...props} />
    </WorkFrame>
  );
};

const Chooser: FC<ListProps> = ({ visit, municipalities, chosen }) => {
  const words = organisationMessages[visit.language].list;
  return (
    <Form action={visit.href(workListPath)} method="get" label={words.municipality} inline>
      <SelectField
        name="kommun"
        label={words.municipality}
        value={chosen?.code}
        emptyLabel={words.filters.all}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        width="medium"
      />
      <Button variant="secondary">{words.choose}</Button>
    </Form>
  );
};

/** States that nobody is in are left out, but never the one that is looked at. */
const StateTabs: FC<ListProps> = props => {
  const { visit, counts, question } = props;
  const words = organisationMessages[visit.language].list;
  const shown = workStates.filter(state => state === 'all' || state === question.state || counts[state] > 0);
  if (shown.length === 1) return null;
  const tabs = shown.map(state => ({
    label: words.filters[state],
    href: visit.href(hrefFor(props, { state })),
    current: state === question.state,
    count: counts[state],
  }));
  return <Tabs label={words.filter} tabs={tabs} />;
};

const Rows: FC<ListProps> = props => {
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
      <Pagination
        label={words.pages}
        page={question.page}
        pages={Math.ceil(total / workPageSize)}
        hrefFor={page => visit.href(hrefFor(props, { page }))}
        previousLabel={words.previous}
        nextLabel={words.next}
        pageLabel={words.page}
      />
    </>
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
