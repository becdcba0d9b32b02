import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { activitiesPath } from '#rooms/activities/activity-facts.views.tsx';
import { RadioGroup } from '#ui/choices.tsx';
import { Button, Form } from '#ui/form.tsx';
import { AsWritten, More, Section } from '#ui/page-parts.tsx';
import { Badge, Time, type Tone } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { feedMessages } from './feed.messages.ts';
import { mayKeep } from './feed.policy.ts';
import type { FeedPageData } from './feed.queries.ts';
import type { FeedActivity } from './feed-overview.storage.ts';
import { feedPath } from './feed-path.ts';
import { at, fieldsSaid } from './feed-state.views.tsx';
import { feedWords } from './feed-words.messages.ts';

type Props = FeedPageData & { visit: Visit };

const tones: Record<FeedActivity['state'], Tone> = {
  waiting: 'info',
  returned: 'warn',
  approved: 'good',
  closed: 'neutral',
};

/** What came of the feed, each with what somebody here has written otherwise. */
export const ActivitiesPart: FC<Props> = ({ visit, activities }) => {
  const { page: words } = feedMessages[visit.language];
  return (
    <Section title={words.activities}>
      {activities.length === 0 ? (
        <p>{words.noActivities}</p>
      ) : (
        <DataTable
          id="activities"
          caption={words.activities}
          captionUnseen
          columns={[{ label: words.activities, heading: true }, { label: words.target }, { label: words.state }]}
          rows={activities.map(each => [
            <a href={visit.href(`${activitiesPath}/${each.id}`)}>
              <AsWritten>{each.title}</AsWritten>
            </a>,
            <AsWritten>{each.organisationName}</AsWritten>,
            <>
              <Badge tone={tones[each.state]}>{words.activityStates[each.state]}</Badge>
              {each.kept.length > 0 && <p class="hint">{words.kept(fieldsSaid(each.kept, visit.language))}</p>}
            </>,
          ])}
        />
      )}
    </Section>
  );
};

/** What was read and what it did, the newest first. */
export const RunsPart: FC<Props> = ({ visit, runs }) => {
  const { page: words, run: said } = feedMessages[visit.language];
  if (runs.length === 0) return null;
  return (
    <More title={words.runs}>
      <DataTable
        id="runs"
        caption={words.runs}
        captionUnseen
        columns={[{ label: words.when, heading: true, short: true }, { label: words.result }]}
        rows={runs.map(({ beganAt, counts, failure }) => [
          <Time at={beganAt}>{at(beganAt, visit)}</Time>,
          failure ? feedWords[visit.language].faults[failure.code] : said(counts),
        ])}
      />
    </More>
  );
};

export const DisconnectPart: FC<Props> = ({ visit, feed }) => {
  const { page: words } = feedMessages[visit.language];
  if (!mayKeep(visit.actor, feed, visit.now).disconnect.allowed) return null;
  return (
    <More title={words.disconnect}>
      <Form action={visit.href(`${feedPath(feed.id)}/disconnect`)}>
        <RadioGroup
          name="activities"
          legend={words.disconnectText}
          value="keep"
          options={[
            { value: 'keep', label: words.keep },
            { value: 'close', label: words.close },
          ]}
        />
        <Button variant="danger">{words.disconnect}</Button>
      </Form>
    </More>
  );
};
