import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { Button, SearchForm } from '#ui/form.tsx';
import { Card, CardList, type Definition, DefinitionList } from '#ui/lists.tsx';
import { Hero, PageHeading, Section } from '#ui/page-parts.tsx';
import { Badge, Notice } from '#ui/parts.tsx';
import { PublicFrame } from './frame.views.tsx';
import type { Municipality } from './gazetteer.ts';
import { gazetteerOf, type Place } from './municipality.queries.ts';
import { OutlineMap } from './outline.views.tsx';
import { placeMessages } from './place.messages.ts';

/** `/`: find one's municipality by name or postal code. */
export const FrontPage: FC<{
  visit: Visit;
  asked: string;
  found: readonly Municipality[];
  open: ReadonlySet<string>;
}> = props => {
  const { visit, asked, found, open } = props;
  const words = placeMessages[visit.language].front;
  const opened = gazetteerOf(visit).municipalities.filter(one => open.has(one.code));
  return (
    <PublicFrame visit={visit} title={words.title} description={words.lead}>
      <Hero title={words.title} lead={words.lead}>
        <SearchForm
          action={visit.href('/')}
          name="q"
          label={words.search}
          hint={words.searchHint}
          submitLabel={words.submit}
          value={asked}
        />
      </Hero>
      {asked !== '' && <Answer visit={visit} asked={asked} found={found} open={open} />}
      <Section title={words.open}>
        {opened.length > 0 ? <MunicipalityCards visit={visit} list={opened} open={open} /> : <p>{words.noneOpen}</p>}
      </Section>
    </PublicFrame>
  );
};

const Answer: FC<Parameters<typeof FrontPage>[0]> = ({ visit, asked, found, open }) => {
  const words = placeMessages[visit.language].front;
  if (found.length > 0) {
    return (
      <Section title={words.found(found.length)}>
        <MunicipalityCards visit={visit} list={found} open={open} />
      </Section>
    );
  }
  return (
    <Notice tone="warn" title={words.nothing(asked)} live>
      <p>{words.nothingNext}</p>
    </Notice>
  );
};

const MunicipalityCards: FC<{ visit: Visit; list: readonly Municipality[]; open: ReadonlySet<string> }> = ({
  visit,
  list,
  open,
}) => {
  const words = placeMessages[visit.language].front;
  return (
    <CardList columns={2}>
      {list.map(one => (
        <Card
          title={one.name}
          href={visit.href(`/${one.slug}`)}
          meta={gazetteerOf(visit).countyByCode(one.countyCode ?? '')?.name}
          badges={open.has(one.code) ? <Badge tone="good">{words.isOpen}</Badge> : <Badge>{words.notOpen}</Badge>}
        />
      ))}
    </CardList>
  );
};

const largestTowns = 6;

function factsOf(visit: Visit, municipality: Municipality): Definition[] {
  const words = placeMessages[visit.language].facts;
  const gazetteer = gazetteerOf(visit);
  const number = new Intl.NumberFormat(visit.language);
  const ages = gazetteer.populationByAge(municipality.code);
  const young = ages?.young.slice(6).reduce((total, people) => total + people, 0) ?? 0;
  const towns = gazetteer.localitiesOf(municipality.code).slice(0, largestTowns);
  const near = gazetteer.neighboursOf(municipality.code);
  const items = [
    { term: words.county, description: gazetteer.countyByCode(municipality.countyCode ?? '')?.name },
    { term: words.policeRegion, description: municipality.policeRegion },
    { term: words.population, description: number.format(municipality.population) },
    { term: words.young, description: number.format(young) },
    {
      term: words.localities,
      description: towns.map(town => `${town.name} (${number.format(town.population)})`).join(', '),
    },
    { term: words.neighbours, description: near.length > 0 && <Links visit={visit} list={near} /> },
  ];
  return items.flatMap(({ term, description }) => (description ? [{ term, description }] : []));
}

/** What open data tells of a municipality, with a map. */
const Facts: FC<{ visit: Visit; municipality: Municipality }> = ({ visit, municipality }) => {
  const words = placeMessages[visit.language].facts;
  const gazetteer = gazetteerOf(visit);
  const towns = gazetteer.localitiesOf(municipality.code).slice(0, largestTowns);
  return (
    <Section title={words.title}>
      <OutlineMap
        label={words.map(municipality.name)}
        drawing={{
          rings: gazetteer.outlineOf(municipality.code),
          points: towns.map(town => ({ ...town, size: town.population })),
        }}
      />
      <DefinitionList items={factsOf(visit, municipality)} />
    </Section>
  );
};

const Links: FC<{ visit: Visit; list: readonly Municipality[] }> = ({ visit, list }) => (
  <>
    {list.map((one, index) => (
      <>
        {index > 0 && ', '}
        <a href={visit.href(`/${one.slug}`)}>{one.name}</a>
      </>
    ))}
  </>
);

/** A municipality that nobody has opened: says so, and what the country-wide data knows. */
export const ClosedPage: FC<{ visit: Visit; place: Place; mayOpen: boolean }> = ({ visit, place, mayOpen }) => {
  const words = placeMessages[visit.language].closed;
  const { municipality } = place;
  return (
    <PublicFrame visit={visit} place={place} title={municipality.name} description={words.title(municipality.name)}>
      <PageHeading title={words.title(municipality.name)} over={municipality.fullName} lead={words.lead} />
      <Notice title={words.next} action={mayOpen && <OpenLink visit={visit} municipality={municipality} />}>
        <p>{words.nextText}</p>
      </Notice>
      <Facts visit={visit} municipality={municipality} />
    </PublicFrame>
  );
};

const OpenLink: FC<{ visit: Visit; municipality: Municipality }> = ({ visit, municipality }) => (
  <Button href={visit.href(`/arbete/kommuner/${municipality.slug}`)}>
    {placeMessages[visit.language].closed.openIt(municipality.fullName)}
  </Button>
);
