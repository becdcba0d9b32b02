import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { type Definition, DefinitionList } from '#ui/lists.tsx';
import { AsWritten, Columns, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice } from '#ui/parts.tsx';
import { feedMessages } from './feed.messages.ts';
import { mayKeep } from './feed.policy.ts';
import type { FeedPageData } from './feed.queries.ts';
import { ActivitiesPart, DisconnectPart, RunsPart } from './feed-page-parts.views.tsx';
import { feedPath, feedsPath } from './feed-path.ts';
import { CountedPart } from './feed-preview.views.tsx';
import { at, FeedBadge } from './feed-state.views.tsx';
import { feedWords } from './feed-words.messages.ts';

export type FeedProps = FeedPageData & { visit: Visit; organisationName: string | undefined };

/** One feed: how it is, what came of it, what did not, and what one can do with it. */
export const FeedPage: FC<FeedProps> = props => {
  const { visit, feed } = props;
  const words = feedMessages[visit.language];
  return (
    <WorkFrame
      visit={visit}
      title={feed.name}
      crumbs={[{ label: words.menu, href: visit.href(feedsPath) }, { label: feed.name }]}
      notice={<JustDone visit={visit} said={words.done} />}
    >
      <PageHeading
        over={words.formats[feed.format]}
        title={<AsWritten>{feed.name}</AsWritten>}
        badges={<FeedBadge visit={visit} feed={feed} />}
        actions={<Ways {...props} />}
      />
      <StateNotice {...props} />
      <Columns aside={<Standing {...props} />} asideLabel={words.page.state}>
        <ActivitiesPart {...props} />
        <SaidPart {...props} />
        <RunsPart {...props} />
        <DisconnectPart {...props} />
      </Columns>
    </WorkFrame>
  );
};

/** What was not taken, and what was changed on the way. */
const SaidPart: FC<FeedProps> = ({ visit, refusals, remarks }) => {
  const { page: words } = feedMessages[visit.language];
  const refused = refusals.map(({ refusal, count, titles }) => ({ code: refusal, count, titles }));
  const remarked = remarks.map(({ remark, count }) => ({ code: remark, count, titles: [] }));
  return (
    <>
      <CountedPart visit={visit} title={words.refused} counted={refused} kind="refusals" />
      <CountedPart visit={visit} title={words.remarks} counted={remarked} kind="remarks" />
    </>
  );
};

const Ways: FC<FeedProps> = ({ visit, feed }) => {
  const words = feedMessages[visit.language].page;
  const may = mayKeep(visit.actor, feed, visit.now);
  const action = (act: string) => visit.href(`${feedPath(feed.id)}/${act}`);
  return (
    <ButtonRow>
      {may.fetch.allowed && (
        <Form action={action('fetch')} inline>
          <Button icon="download">{words.fetch}</Button>
        </Form>
      )}
      {may.pause.allowed && (
        <Form action={action('pause')} inline>
          <Button variant="secondary">{words.pause}</Button>
        </Form>
      )}
      {may.resume.allowed && (
        <Form action={action('resume')} inline>
          <Button>{words.resume}</Button>
        </Form>
      )}
    </ButtonRow>
  );
};

const StateNotice: FC<FeedProps> = ({ visit, feed }) => {
  const { page: words } = feedMessages[visit.language];
  const { pausedAt, failingSince, failure, workedAt, nextAt, leasedUntil } = feed;
  if (pausedAt)
    return (
      <Notice tone="neutral" title={words.pausedTitle}>
        <p>{words.pausedText(at(pausedAt, visit))}</p>
      </Notice>
    );
  if (failingSince && failure)
    return (
      <Notice tone="bad" title={words.silentTitle}>
        <p>{feedWords[visit.language].faults[failure.code]}</p>
        <p>{words.silent(at(failingSince, visit), at(nextAt, visit))}</p>
        {workedAt && <p>{words.silentStays}</p>}
      </Notice>
    );
  if (leasedUntil && leasedUntil > visit.now)
    return (
      <Notice live>
        <p>{words.underWay}</p>
      </Notice>
    );
  return workedAt ? null : (
    <Notice>
      <p>{words.begins}</p>
    </Notice>
  );
};

const Standing: FC<FeedProps> = ({ visit, feed, organisationName }) => {
  const { page: words } = feedMessages[visit.language];
  const { workedAt, nextAt, trusted } = feed;
  const may = mayKeep(visit.actor, feed, visit.now);
  const items: Definition[] = [
    { term: words.state, description: workedAt ? words.works(at(workedAt, visit), at(nextAt, visit)) : '–' },
    { term: words.address, description: <bdi dir="ltr">{feed.address}</bdi> },
    { term: words.target, description: <AsWritten>{organisationName ?? words.byOrganiser}</AsWritten> },
    { term: words.trust, description: trusted ? words.trusted : words.untrusted },
  ];
  const act = trusted ? 'distrust' : 'trust';
  return (
    <Section title={words.state}>
      <DefinitionList items={items} compact />
      {may.trust.allowed && (
        <Form action={visit.href(`${feedPath(feed.id)}/${act}`)} inline>
          <Button variant="secondary">{trusted ? words.distrustIt : words.trustIt}</Button>
        </Form>
      )}
      <h3>{words.whoWins}</h3>
      <p>{words.whoWinsText}</p>
    </Section>
  );
};
