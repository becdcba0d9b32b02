import type { FC } from 'hono/jsx';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { SelectField } from '#ui/choices.tsx';
import { Tabs } from '#ui/finding.tsx';
import { Button, Form, SearchForm } from '#ui/form.tsx';
import { PageHeading } from '#ui/page-parts.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { JustDone } from './organisation-state.views.tsx';
import { workStates } from './work-list.ts';
import { hrefFor, type ListProps, Rows, workListPath } from './work-list-rows.views.tsx';

/** Everybody that one works with, by state. */
export const WorkListPage: FC<ListProps> = props => {
  const { visit, counts, municipalities, chosen, question } = props;
  const words = organisationMessages[visit.language].list;
  return (
    <WorkFrame visit={visit} title={words.title} notice={<JustDone visit={visit} />}>
      <ListHeading {...props} />
      {municipalities.length > 1 && <Chooser {...props} />}
      {(counts.all > fewEnough || question.text) && (
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

/** So few need no box to search in. */
const fewEnough = 5;

const ListHeading: FC<ListProps> = ({ visit, counts, municipalities, chosen }) => {
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
  return <PageHeading title={words.title} lead={lead} actions={add || undefined} />;
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
