import type { Child, FC } from 'hono/jsx';
import { Pagination, Tabs } from '#ui/finding.tsx';
import { Button, SearchForm } from '#ui/form.tsx';
import { EmptyState } from '#ui/lists.tsx';
import { Notice } from '#ui/parts.tsx';
import { findingMessages } from './finding.messages.ts';
import { type Found, type Hit, pageSize } from './finding.ts';
import { addressKeys, addressOf, addressParts, filterCount, openQuestion } from './finding-address.rules.ts';
import { hrefFor, type Quest } from './finding-filters.views.tsx';
import { ResultRows } from './finding-row.views.tsx';

/** Where all of Sweden is searched. */
export const countryPath = '/sok';

/** The title and the box to search in; the choices made are kept. */
export const SearchHead: FC<{ quest: Quest; title: string; lead?: string }> = ({ quest, title, lead }) => {
  const { visit, question, path } = quest;
  const words = findingMessages[visit.language];
  return (
    <div class="search-head">
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      <SearchForm
        action={visit.href(path)}
        name={addressKeys.text}
        label={words.search}
        hint={words.searchHint}
        submitLabel={words.submit}
        value={question.text}
        hidden={addressParts({ ...question, text: '', page: 1 })}
      />
    </div>
  );
};

/** Says which parts of an address were left out, so that nobody trusts a list that is wider than she asked for. */
export const Ignored: FC<{ quest: Quest; parts: readonly string[] }> = ({ quest, parts }) =>
  parts.length === 0 ? null : (
    <Notice tone="warn">
      <p>{findingMessages[quest.visit.language].ignored(parts.slice(0, 5).join(', '))}</p>
    </Notice>
  );

/** How many there are, what was chosen, and in which ways they can be seen. */
export const ResultHead: FC<{ quest: Quest; found: Found; chips: Child }> = ({ quest, found, chips }) => {
  const words = findingMessages[quest.visit.language];
  const { text, view } = quest.question;
  const sure = found.total - found.similar;
  return (
    <div class="result-head">
      <p class="result-count" role="status">
        <strong>{text === '' ? words.count(sure) : words.countFor(sure, text)}</strong>{' '}
        {found.similar > 0 && words.likeness(sure, found.similar)}
      </p>
      {chips}
      {found.total > 0 && (
        <Tabs
          label={words.views}
          tabs={[
            { label: words.list, href: hrefFor(quest, { view: 'list' }), current: view === 'list', icon: 'list' },
            { label: words.map, href: hrefFor(quest, { view: 'map' }), current: view === 'map', icon: 'map' },
          ]}
        />
      )}
    </div>
  );
};

interface ResultListProps {
  quest: Quest;
  found: Found;
  hrefOf: (hit: Hit) => string;
  fromOf?: ((hit: Hit) => string) | undefined;
}

/** A page of rows, or what to do where there are none. */
export const ResultList: FC<ResultListProps> = ({ quest, found, hrefOf, fromOf }) => {
  const words = findingMessages[quest.visit.language];
  if (found.total === 0) return <NothingFound quest={quest} />;
  if (found.hits.length === 0) {
    return (
      <EmptyState title={words.beyond}>
        <a href={hrefFor(quest, { page: 1 })}>{words.firstPage}</a>
      </EmptyState>
    );
  }
  return (
    <>
      <ResultRows visit={quest.visit} hits={found.hits} hrefOf={hrefOf} fromOf={fromOf} />
      <Pagination
        label={words.pages}
        page={quest.question.page}
        pages={Math.ceil(found.total / pageSize)}
        hrefFor={page => hrefFor(quest, { page })}
        previousLabel={words.previous}
        nextLabel={words.next}
        pageLabel={words.page}
      />
    </>
  );
};

const NothingFound: FC<{ quest: Quest }> = ({ quest }) => {
  const { text } = quest.question;
  const words = findingMessages[quest.visit.language];
  if (text === '' && filterCount(quest.question) === 0) {
    return (
      <EmptyState title={words.emptyTitle} icon="people">
        <p>{words.emptyNext}</p>
      </EmptyState>
    );
  }
  const title = text === '' ? words.nothing : words.nothingFor(text);
  return (
    <EmptyState title={title} icon="search" action={<NextSteps quest={quest} />}>
      <p>{words.nothingNext}</p>
    </EmptyState>
  );
};

const NextSteps: FC<{ quest: Quest }> = ({ quest }) => {
  const { visit, path, question } = quest;
  const { text } = question;
  const words = findingMessages[visit.language];
  return (
    <>
      {filterCount(question) > 0 && (
        <Button variant="secondary" href={hrefFor(quest, { ...openQuestion, text })}>
          {words.clear}
        </Button>
      )}
      {path !== countryPath && text !== '' && (
        <a href={visit.href(addressOf(countryPath, openQuestion, { text }))}>{words.everywhere}</a>
      )}
    </>
  );
};
