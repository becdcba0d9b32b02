import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { LinkedData } from '#ui/linked-data.tsx';
import { PageHeading, Section } from '#ui/page-parts.tsx';
import { licenceUrl } from './licence.rules.ts';
import { openFeeds } from './open-feed.ts';
import { openFeedUrl } from './open-feed-page.rules.ts';
import { openActiveMessages } from './openactive.messages.ts';
import { type DatasetOf, dataset } from './openactive-dataset.rules.ts';
import type { World } from './openactive-record.rules.ts';

type Props = { visit: Visit; of: DatasetOf; opened: readonly Municipality[]; world: World };

/** The dataset, for whoever builds something with it. */
export const DatasetPage: FC<Props> = props => {
  const { visit, of, world } = props;
  const words = openActiveMessages[visit.language];
  const title = of.municipality ? words.titleOf(of.municipality.fullName) : words.title;
  return (
    <PublicFrame visit={visit} title={title} description={words.lead}>
      <PageHeading title={title} lead={words.lead} />
      <Feeds {...props} />
      <Section title={words.licence}>
        <p>
          <a href={licenceUrl(of.licence)}>{words.licences[of.licence]}</a>
        </p>
        <ul>
          <li>
            <a href={descriptionUrl(of)}>{words.description}</a>
          </li>
          <li>
            <a href="/api/openactive/activities.jsonld">{words.list}</a>
          </li>
        </ul>
      </Section>
      <Municipalities {...props} />
      <LinkedData facts={dataset(of, world)} />
    </PublicFrame>
  );
};

const Feeds: FC<Props> = ({ visit, of, world }) => {
  const words = openActiveMessages[visit.language];
  return (
    <Section title={words.feeds}>
      <ul>
        {openFeeds.map(feed => (
          <li>
            <a href={openFeedUrl({ feed, municipality: of.municipality?.slug, afterChangeNumber: undefined }, world)}>
              {words.feedNames[feed]}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.standard}</p>
    </Section>
  );
};

const descriptionUrl = ({ municipality }: DatasetOf): string =>
  `/api/openactive/dataset.jsonld${municipality ? `?municipality=${municipality.slug}` : ''}`;

const Municipalities: FC<Props> = ({ visit, of, opened }) => {
  const words = openActiveMessages[visit.language];
  const here = visit.href('/api/openactive');
  return (
    <Section title={words.municipalities}>
      <ul>
        {of.municipality && (
          <li>
            <a href={here}>{words.everything}</a>
          </li>
        )}
        {opened.map(each => (
          <li>
            <a href={`${here}?municipality=${each.slug}`}>{each.fullName}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
