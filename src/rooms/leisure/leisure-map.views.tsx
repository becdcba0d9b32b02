import type { FC } from 'hono/jsx';
import { liveMap, PlaceList } from '#rooms/organisations/finding-map.views.tsx';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { type MapPoint, OutlineMap } from '#rooms/places/outline.views.tsx';
import { Notice } from '#ui/parts.tsx';
import type { ListedPlace } from './leisure.ts';
import type { LeisureProps } from './leisure.views.tsx';
import { changedHref } from './leisure-chosen.views.tsx';
import { finderMessages } from './leisure-finder.messages.ts';

/** The hits on a map, the same places as a list, and how many are on neither because their place may not be told. */
export const LeisureMap: FC<LeisureProps> = props => {
  const { visit, place, question, places, unplaced, neighbours } = props;
  const words = finderMessages[visit.spoken];
  const { name, code } = place.municipality;
  const codes = [code, ...(question.neighbours ? neighbours.map(each => each.code) : [])];
  const points = places.map(each => pointOf(props, each));
  return (
    <>
      <OutlineMap
        label={words.mapLabel(name)}
        caption={words.mapCaption}
        drawing={{ rings: codes.flatMap(each => gazetteerOf(visit).outlineOf(each)), points }}
        live={liveMap(visit)}
      />
      {unplaced > 0 && (
        <Notice>
          <p>
            {words.unplaced(unplaced)} <a href={changedHref(props, { view: 'list' })}>{words.inList}</a>
          </p>
        </Notice>
      )}
      <PlaceList title={words.places} points={points} />
    </>
  );
};

function pointOf(props: LeisureProps, { name, lat, lon, count }: ListedPlace): MapPoint {
  const title = finderMessages[props.visit.spoken].atPlace(name, count);
  const href = changedHref(props, { place: name, view: 'list' });
  return { name, lat, lon, size: count, figure: String(count), title, href };
}
