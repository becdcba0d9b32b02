import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf, type Place } from '#rooms/places/municipality.queries.ts';
import { type LiveMap, type MapPoint, OutlineMap } from '#rooms/places/outline.views.tsx';
import { Notice } from '#ui/parts.tsx';
import { findingMessages } from './finding.messages.ts';
import { type PlaceFacet, withoutPlace } from './finding.ts';
import { hrefFor, type Quest } from './finding-filters.views.tsx';

/** What the map's script needs to know of this page. */
export function liveMap(visit: Visit): LiveMap {
  const { zoomIn, zoomOut } = findingMessages[visit.language];
  return { styleHref: visit.house.assets.href('map.css'), zoomIn, zoomOut };
}

/** The hits on a map of the municipality, the same places as a list, and how many have no place. */
export const PlaceMap: FC<{ quest: Quest; place: Place; places: readonly PlaceFacet[] }> = ({
  quest,
  place,
  places,
}) => {
  const words = findingMessages[quest.visit.language];
  const { name, code } = place.municipality;
  const points = places.flatMap(each => pointOf(quest, each));
  const unplaced = places.find(each => each.name === null)?.count ?? 0;
  return (
    <>
      {points.length === 0 && <p>{words.nowherePlaced}</p>}
      <OutlineMap
        label={words.mapLabel(name)}
        caption={`${points.length > 0 ? words.mapCaption : ''} ${words.mapSource}`}
        drawing={{ rings: gazetteerOf(quest.visit).outlineOf(code), points }}
        live={liveMap(quest.visit)}
      />
      {unplaced > 0 && (
        <Notice>
          <p>
            {words.unplaced(unplaced, name)}.{' '}
            <a href={hrefFor(quest, { place: withoutPlace, view: 'list' })}>{words.unplacedNext}</a>
          </p>
        </Notice>
      )}
      <PlaceList title={words.placesTitle} points={points} />
    </>
  );
};

function pointOf(quest: Quest, { name, count, lat, lon }: PlaceFacet): MapPoint[] {
  const words = findingMessages[quest.visit.language];
  if (name === null) return [];
  const href = hrefFor(quest, { place: name, view: 'list' });
  return [{ name, lat, lon, size: count, figure: words.number(count), title: words.atPlace(name, count), href }];
}

/** Everything on a map as links, for those who do not look at it. */
export const PlaceList: FC<{ title: string; points: readonly MapPoint[] }> = ({ title, points }) =>
  points.length === 0 ? null : (
    <section class="section">
      <h2>{title}</h2>
      <ul class="links">
        {points.map(point => (
          <li>
            <a href={point.href}>
              {point.name} <span class="count">{point.figure}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
