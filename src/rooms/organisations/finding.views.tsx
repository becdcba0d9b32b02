import type { Child, FC } from 'hono/jsx';
import { PublicFrame } from '#rooms/places/frame.views.tsx';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { Columns, IconLink } from '#ui/page-parts.tsx';
import { findingMessages } from './finding.messages.ts';
import type { Facets, Found } from './finding.ts';
import { addressOf } from './finding-address.rules.ts';
import { ChosenChips } from './finding-chips.views.tsx';
import { Filters, hrefFor, type Quest } from './finding-filters.views.tsx';
import { PlaceMap } from './finding-map.views.tsx';
import { Ignored, ResultHead, ResultList, SearchHead } from './finding-results.views.tsx';

/** What the municipality calls its actors. */
export function actorsName(quest: Pick<Quest, 'visit'>, place: Place): string {
  return place.opening?.names.actors ?? findingMessages[quest.visit.language].name;
}

export function actorsTitle(quest: Pick<Quest, 'visit'>, place: Place): string {
  const words = findingMessages[quest.visit.language];
  const own = place.opening?.names.actors;
  return own ? words.ownTitle(own, place.municipality.name) : words.title(place.municipality.name);
}

export interface ActorsPageProps {
  quest: Quest;
  place: Place;
  found: Found;
  facets: Facets;
  ignored: readonly string[];
  /** What rooms above have found. */
  beside?: Child;
}

/** `/{place}/aktorer`: everybody in a municipality, as a list or on a map. */
export const ActorsPage: FC<ActorsPageProps> = ({ quest, place, found, facets, ignored, beside }) => {
  const { visit, question } = quest;
  const words = findingMessages[visit.language];
  const title = actorsTitle(quest, place);
  const home = `/${place.municipality.slug}`;
  const onMap = question.view === 'map' && found.total > 0;
  return (
    <PublicFrame
      visit={visit}
      place={place}
      title={question.text === '' ? title : `${question.text} – ${title}`}
      description={words.lead}
      crumbs={[{ label: place.municipality.name, href: visit.href(home) }, { label: actorsName(quest, place) }]}
      scripts={onMap ? ['map.js'] : undefined}
    >
      <SearchHead quest={quest} title={title} />
      <Ignored quest={quest} parts={ignored} />
      <Columns side="start" aside={<Filters quest={quest} facets={facets} areaName={place.opening?.names.areas} />}>
        {beside}
        <ResultHead quest={quest} found={found} chips={<ChosenChips quest={quest} facets={facets} />} />
        {onMap ? (
          <PlaceMap quest={quest} place={place} places={facets.places} />
        ) : (
          <ResultList quest={quest} found={found} hrefOf={hit => visit.href(`${home}/aktorer/${hit.slug}`)} />
        )}
        {found.total > 0 && <TakeAway quest={quest} />}
      </Columns>
    </PublicFrame>
  );
};

/** The whole list to take along, on paper or in a file. */
const TakeAway: FC<{ quest: Quest }> = ({ quest }) => {
  const words = findingMessages[quest.visit.language];
  const { visit, path, question } = quest;
  return (
    <p class="row no-print">
      <IconLink href={hrefFor(quest, { view: 'print' })} icon="print">
        {words.print}
      </IconLink>
      <IconLink href={visit.href(addressOf(`${path}.csv`, question, { view: 'list' }))} icon="download">
        {words.file}
      </IconLink>
    </p>
  );
};
