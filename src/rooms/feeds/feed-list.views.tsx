import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { JustDone, WorkFrame } from '#rooms/places/frame.views.tsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { SelectField } from '#ui/choices.tsx';
import { TextField } from '#ui/fields.tsx';
import { Button, ButtonRow, ErrorSummary, Form } from '#ui/form.tsx';
import { Card, CardList, EmptyState } from '#ui/lists.tsx';
import { AsWritten, PageHeading, Section } from '#ui/page-parts.tsx';
import { feedMessages } from './feed.messages.ts';
import type { FeedHome, ListedFeed } from './feed.queries.ts';
import { feedPath, feedsPath } from './feed-path.ts';
import { at, FeedBadge } from './feed-state.views.tsx';

export interface FeedsProps {
  visit: Visit;
  feeds: readonly ListedFeed[];
  homes: readonly FeedHome[];
  /** What was typed, and why it could not be read. */
  typed?: { address: string; municipalityCode: string } | undefined;
  error?: string | undefined;
}

/** What is connected, and where one connects more. */
export const FeedsPage: FC<FeedsProps> = props => {
  const { visit, feeds, homes, error } = props;
  const words = feedMessages[visit.language];
  return (
    <WorkFrame visit={visit} title={words.menu} notice={<JustDone visit={visit} said={words.done} />}>
      {error && (
        <ErrorSummary title={words.look.errors} errors={[{ field: 'address', message: error }]}>
          <p>{words.look.kept}</p>
        </ErrorSummary>
      )}
      <PageHeading title={words.menu} lead={words.lead} />
      {feeds.length > 0 ? (
        <Section title={words.list.title}>
          <FeedCards visit={visit} feeds={feeds} />
        </Section>
      ) : (
        <EmptyState title={words.none} icon="kite">
          <p>{words.noneText}</p>
        </EmptyState>
      )}
      {homes.length > 0 && <LookPart {...props} />}
    </WorkFrame>
  );
};

const FeedCards: FC<{ visit: Visit; feeds: readonly ListedFeed[] }> = ({ visit, feeds }) => {
  const words = feedMessages[visit.language];
  return (
    <CardList columns={2}>
      {feeds.map(feed => (
        <Card
          icon="globe"
          title={feed.name}
          href={visit.href(feedPath(feed.id))}
          meta={
            <AsWritten>
              {[
                words.formats[feed.format],
                feed.workedAt ? words.list.worked(at(feed.workedAt, visit)) : words.list.never,
                words.list.activities(feed.open, feed.waiting),
              ].join(' · ')}
            </AsWritten>
          }
          badges={<FeedBadge visit={visit} feed={feed} />}
        />
      ))}
    </CardList>
  );
};

const LookPart: FC<FeedsProps> = props => {
  const { visit, homes, typed, error } = props;
  const words = feedMessages[visit.language].look;
  const hidden = homes.length > 1 ? {} : { municipality: homes[0]?.municipalityCode };
  return (
    <Section title={words.title}>
      <Form action={visit.href(`${feedsPath}/look`)} hidden={hidden} label={words.title}>
        {homes.length > 1 && <MunicipalityField {...props} />}
        <TextField
          name="address"
          label={words.address}
          hint={words.addressHint}
          value={typed?.address}
          error={error}
          inputmode="url"
          autocomplete="off"
          required
        />
        <ButtonRow>
          <Button icon="eye">{words.submit}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
};

const MunicipalityField: FC<FeedsProps> = ({ visit, homes, typed }) => (
  <SelectField
    name="municipality"
    label={feedMessages[visit.language].look.municipality}
    value={typed?.municipalityCode}
    options={homes.map(({ municipalityCode: code }) => ({
      value: code,
      label: gazetteerOf(visit).municipalityByCode(code)?.name ?? code,
    }))}
    width="medium"
  />
);
