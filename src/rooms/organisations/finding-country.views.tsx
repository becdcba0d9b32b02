import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { OutlineMap } from '#rooms/places/outline.views.tsx';
import { Columns } from '#ui/page-parts.tsx';
import { findingMessages } from './finding.messages.ts';
import { everyChoice, type Found } from './finding.ts';
import { addressOf } from './finding-address.rules.ts';
import { ChosenChips } from './finding-chips.views.tsx';
import { Filters, type Quest } from './finding-filters.views.tsx';
import { liveMap, PlaceList } from './finding-map.views.tsx';
import { Ignored, ResultHead, ResultList, SearchHead } from './finding-results.views.tsx';

export interface CountryPageProps {
  quest: Quest;
  found: Found;
  counts: ReadonlyMap<string, number>;
  ignored: readonly string[];
  /** An opened municipality that the text itself names. */
  called: Municipality | undefined;
}

/** `/sok`: every actor of every municipality that has opened. */
export const CountryPage: FC<CountryPageProps> = ({ quest, found, counts, ignored, called }) => {
  const { visit, question } = quest;
  const words = findingMessages[visit.language].country;
  const gazetteer = gazetteerOf(visit);
  const municipality = (code: string) => gazetteer.municipalityByCode(code);
  const onMap = question.view === 'map' && found.total > 0;
  const title = question.text === '' ? words.title : `${question.text} – ${words.title}`;
  return (
    <PublicFrame visit={visit} title={title} description={words.lead} scripts={onMap ? ['map.js'] : undefined}>
      <SearchHead quest={quest} title={words.title} lead={words.lead} />
      <Ignored quest={quest} parts={ignored} />
      <Columns side="start" aside={<Filters quest={quest} facets={everyChoice} />}>
        {called && <Called visit={visit} municipality={called} />}
        <ResultHead quest={quest} found={found} chips={<ChosenChips quest={quest} facets={everyChoice} />} />
        {onMap ? (
          <CountryMap quest={quest} counts={counts} />
        ) : (
          <ResultList
            quest={quest}
            found={found}
            hrefOf={hit => visit.href(`/${municipality(hit.municipalityCode)?.slug}/aktorer/${hit.slug}`)}
            fromOf={hit => municipality(hit.municipalityCode)?.name ?? ''}
          />
        )}
      </Columns>
    </PublicFrame>
  );
};

const Called: FC<{ visit: Visit; municipality: Municipality }> = ({ visit, municipality: { slug, name } }) => (
  <p>
    <a href={visit.href(`/${slug}/aktorer`)}>{findingMessages[visit.language].country.called(name)}</a>
  </p>
);

const CountryMap: FC<{ quest: Quest; counts: ReadonlyMap<string, number> }> = ({ quest, counts }) => {
  const { visit, question } = quest;
  const words = findingMessages[visit.language];
  const { municipalities, countryOutline } = gazetteerOf(visit);
  const points = municipalities.flatMap(one => {
    const count = counts.get(one.code);
    if (count === undefined) return [];
    const href = visit.href(addressOf(`/${one.slug}/aktorer`, question, { view: 'list', areas: [], place: undefined }));
    const title = words.atPlace(one.name, count);
    return [{ name: one.name, lat: one.lat, lon: one.lon, size: count, figure: words.number(count), title, href }];
  });
  return (
    <>
      <OutlineMap
        label={words.country.map}
        caption={`${words.country.mapCaption} ${words.mapSource}`}
        drawing={{ rings: countryOutline(), points, dots: municipalities }}
        live={liveMap(visit)}
      />
      <PlaceList title={words.country.municipalities} points={points.toSorted((a, b) => b.size - a.size)} />
    </>
  );
};
