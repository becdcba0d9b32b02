import type { Licence } from '#rooms/places/municipality.ts';
import { licenceUrl } from './licence.rules.ts';
import { itemTypes, openFeeds } from './open-feed.ts';
import { openFeedType, openFeedUrl } from './open-feed-page.rules.ts';
import { sv } from './openactive.messages.sv.ts';
import { type JsonRecord, told, type World } from './openactive-record.rules.ts';

/** Of what a dataset is: one municipality, or the whole house. */
export interface DatasetOf {
  municipality: { code: string; slug: string; fullName: string } | undefined;
  /** When the first of them opened here. */
  openedAt: Date | undefined;
  /** OpenActive recommends CC BY 4.0, DIGG recommends CC0: each municipality decides. */
  licence: Licence;
}

type Of = Pick<DatasetOf, 'municipality'>;

/** The address of the page about the dataset, which is its id too. */
export function datasetUrl({ municipality }: Of, { origin }: World): string {
  return `${origin}/api/openactive${municipality ? `?municipality=${municipality.slug}` : ''}`;
}

/** The dataset as schema.org and OpenActive describe one. Whoever wants to say something about it is sent to who answers for it. */
export function dataset(of: DatasetOf, world: World): JsonRecord {
  const { municipality } = of;
  const url = datasetUrl(of, world);
  const home = homeOf(of, world);
  return told({
    ...{ '@context': ['https://schema.org/', 'https://openactive.io/'], '@type': 'Dataset', '@id': url, url },
    name: municipality ? sv.titleOf(municipality.fullName) : sv.title,
    ...{ description: sv.lead, keywords, license: licenceUrl(of.licence), inLanguage: ['sv'] },
    distribution: distributions(of, world),
    discussionUrl: municipality ? `${home}/kontakt` : home,
    documentation: 'https://permalink.openactive.io/dataset-site/open-data-documentation',
    publisher: publisher(of, world),
    datePublished: of.openedAt?.toISOString().replace(/\.\d+/, ''),
    schemaVersion: 'https://openactive.io/modelling-opportunity-data/2.0/',
  });
}

const keywords = [
  'Sessions',
  'Facilities',
  'Activities',
  'Sports',
  'Physical Activity',
  'OpenActive',
  'fritid',
  'barn och unga',
];

const homeOf = ({ municipality }: Of, { origin }: World): string =>
  municipality ? `${origin}/${municipality.slug}` : origin;

function publisher(of: Of, world: World): JsonRecord {
  const [home, name] = [homeOf(of, world), of.municipality?.fullName ?? sv.publisher(new URL(world.origin).host)];
  return { '@type': 'Organization', '@id': home, name, legalName: name, url: home };
}

function distributions({ municipality }: Of, world: World): JsonRecord[] {
  return openFeeds.map(feed => ({
    ...{ '@type': 'DataDownload', name: itemTypes[feed], identifier: itemTypes[feed] },
    additionalType: `https://openactive.io/${itemTypes[feed]}`,
    encodingFormat: openFeedType,
    contentUrl: openFeedUrl({ feed, municipality: municipality?.slug, afterChangeNumber: undefined }, world),
  }));
}
