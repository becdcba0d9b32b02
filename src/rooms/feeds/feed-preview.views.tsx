import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { activityMessages } from '#rooms/activities/activity.messages.ts';
import { agesSaid, costSaid } from '#rooms/activities/activity-facts.views.tsx';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import { subjects } from '#rooms/organisations/taxonomy.ts';
import { WorkFrame } from '#rooms/places/frame.views.tsx';
import { Checkbox, SelectField } from '#ui/choices.tsx';
import { Button, ButtonRow, Form } from '#ui/form.tsx';
import { DefinitionList } from '#ui/lists.tsx';
import { AsWritten, PageHeading, Section } from '#ui/page-parts.tsx';
import { Notice, SummaryFigures } from '#ui/parts.tsx';
import { DataTable } from '#ui/tables.tsx';
import { feedMessages } from './feed.messages.ts';
import type { FeedHome } from './feed.queries.ts';
import type { Connection } from './feed.ts';
import { type CountedWords, countedRefusals, countedRemarks } from './feed-count.rules.ts';
import { feedsPath } from './feed-path.ts';
import type { FeedPreview } from './feed-preview.queries.ts';
import { whenSaid } from './feed-state.views.tsx';
import { feedWords } from './feed-words.messages.ts';

export interface PreviewProps {
  visit: Visit;
  preview: FeedPreview;
  home: FeedHome;
  connection: Connection;
}

const mostSampled = 10;

/** What an address leads to and would become, to be read before anything is connected. */
export const PreviewPage: FC<PreviewProps> = props => {
  const { visit, preview } = props;
  const words = feedMessages[visit.language];
  const { found, takings } = preview;
  const crumbs = [{ label: words.menu, href: visit.href(feedsPath) }, { label: words.preview.title }];
  return (
    <WorkFrame visit={visit} title={words.preview.title} crumbs={crumbs}>
      <PageHeading
        over={found.address}
        title={words.preview.title}
        lead={<AsWritten>{words.preview.lead(found.name, words.formats[found.format])}</AsWritten>}
      />
      <FiguresPart {...props} />
      <SamplePart {...props} />
      <CountedPart visit={visit} title={words.preview.refused} counted={countedRefusals(takings)} kind="refusals" />
      <CountedPart visit={visit} title={words.preview.remarks} counted={countedRemarks(takings)} kind="remarks" />
      <ChoicesPart {...props} />
    </WorkFrame>
  );
};

const FiguresPart: FC<PreviewProps> = ({ visit, preview: { takings, more } }) => {
  const { preview: words } = feedMessages[visit.language];
  const taken = takings.filter(each => each.ok).length;
  return (
    <>
      <SummaryFigures
        figures={[
          { figure: taken, label: words.takes, tone: 'good' },
          { figure: takings.length - taken, label: words.leaves, tone: 'warn' },
        ]}
      />
      {more && <p>{words.more}</p>}
      {taken === 0 && (
        <Notice tone="warn">
          <p>{words.nothing}</p>
        </Notice>
      )}
    </>
  );
};

const SamplePart: FC<PreviewProps> = ({ visit, preview }) => {
  const words = feedMessages[visit.language].preview;
  const { language } = visit;
  const sample = preview.takings.flatMap(each => (each.ok ? [each] : [])).slice(0, mostSampled);
  if (sample.length === 0) return null;
  const { fields } = activityMessages[language];
  const labels = ['title', 'what', 'schedule', 'ages', 'cost', 'place'] as const;
  const rows = sample.map(({ profile, organisation }) => [
    <AsWritten>{`${profile.title} (${organisation.name})`}</AsWritten>,
    wordsFor(language).what(profile.what),
    whenSaid(profile.schedule, language),
    agesSaid(profile, language),
    costSaid(profile.cost, language),
    <AsWritten>{profile.placeName ?? '–'}</AsWritten>,
  ]);
  return (
    <Section title={words.sample} lead={words.sampleText}>
      <DataTable
        caption={words.sample}
        captionUnseen
        columns={labels.map((each, index) => ({ label: fields[each], heading: index === 0 }))}
        rows={rows}
      />
    </Section>
  );
};

/** Sentences, each with in how many and some of them by name. */
export const CountedPart: FC<{
  visit: Visit;
  title: string;
  counted: readonly CountedWords[];
  kind: 'refusals' | 'remarks';
}> = ({ visit, title, counted, kind }) => {
  const words = feedMessages[visit.language].page;
  const sentences: Record<string, string> = feedWords[visit.language][kind];
  if (counted.length === 0) return null;
  const rest = ({ count, titles }: CountedWords) => count - titles.length;
  return (
    <Section title={title}>
      <DefinitionList
        items={counted.map(each => ({
          term: sentences[each.code] ?? each.code,
          description:
            each.titles.length === 0 ? (
              words.in(each.count)
            ) : (
              <AsWritten>
                {[...each.titles, ...(rest(each) > 0 ? [words.others(rest(each))] : [])].join(', ')}
              </AsWritten>
            ),
        }))}
      />
    </Section>
  );
};

const ChoicesPart: FC<PreviewProps> = props => {
  const { visit, preview, home } = props;
  const { preview: words, look } = feedMessages[visit.language];
  const hidden = { address: preview.found.address, municipality: home.municipalityCode };
  return (
    <Section title={words.choices} lead={words.persons}>
      <Form action={visit.href(`${feedsPath}/connect`)} hidden={hidden} label={words.choices}>
        <WhereFields {...props} />
        <HowFields {...props} />
        <ButtonRow>
          <Button icon="check">{words.connect}</Button>
          <Button variant="secondary" formaction={visit.href(`${feedsPath}/look`)}>
            {look.again}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
};

const WhereFields: FC<PreviewProps> = ({ visit, home, connection }) => {
  const { preview: words } = feedMessages[visit.language];
  const { what } = wordsFor(visit.language);
  return (
    <>
      <SelectField
        name="organisation"
        label={words.target}
        options={home.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={connection.organisationId ?? undefined}
        emptyLabel={home.coordinates ? words.byOrganiser : undefined}
      />
      <SelectField
        name="unsaidSubject"
        label={words.unsaidSubject}
        options={subjects.map(each => ({ value: each, label: what(each) }))}
        value={connection.unsaidSubject ?? undefined}
        emptyLabel={words.unsaidSubjectNone}
      />
    </>
  );
};

const HowFields: FC<PreviewProps> = ({ visit, home, connection }) => {
  const { preview: words } = feedMessages[visit.language];
  const { unsaidFree, unsaidFreeHint, trusted, trustedHint } = words;
  return (
    <>
      <Checkbox
        name="unsaidFree"
        value="yes"
        label={unsaidFree}
        hint={unsaidFreeHint}
        checked={connection.unsaidFree}
      />
      {home.coordinates && (
        <Checkbox name="trusted" value="yes" label={trusted} hint={trustedHint} checked={connection.trusted} />
      )}
    </>
  );
};
