import type { FC } from 'hono/jsx';
import type { Ring } from './gazetteer.ts';
import { type PixelPoint, projectOutline } from './outline.rules.ts';

/** A point on a map, its area growing with `size`. */
export interface MapPoint {
  name: string;
  lat: number;
  lon: number;
  size: number;
  href?: string | undefined;
  /** What a click leads to, for those who listen. */
  title?: string | undefined;
}

const width = 640;
const smallestRadius = 6;
const largestRadius = 22;

/** A municipality drawn on the server, with points on it; everything on it also stands in a list on the page. */
export const OutlineMap: FC<{
  label: string;
  drawing: { rings: readonly Ring[]; points: readonly MapPoint[] };
  id?: string;
}> = props => {
  const { rings, points } = props.drawing;
  const drawn = projectOutline(rings, width, points);
  const largest = Math.max(1, ...points.map(point => point.size));
  const placed = points
    .map(point => ({ ...point, at: drawn.project(point.lat, point.lon), radius: radiusOf(point.size, largest) }))
    .sort((a, b) => b.radius - a.radius);
  return (
    <figure class="map" id={props.id}>
      <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
        <title>{props.label}</title>
        <path class="map-land" d={drawn.path} fill-rule="evenodd" />
        {placed.map(point => (
          <PointMark point={point} />
        ))}
      </svg>
    </figure>
  );
};

function radiusOf(size: number, largest: number): number {
  return Math.round(smallestRadius + (largestRadius - smallestRadius) * Math.sqrt(size / largest));
}

type Placed = MapPoint & { at: PixelPoint; radius: number };

const PointMark: FC<{ point: Placed }> = ({ point }) => {
  const mark = (
    <>
      <circle cx={point.at.x} cy={point.at.y} r={point.radius} />
      <text x={point.at.x} y={point.at.y - point.radius - 5}>
        {point.name}
      </text>
    </>
  );
  if (!point.href) return <g class="map-point">{mark}</g>;
  return (
    <a class="map-point" href={point.href} aria-label={point.title}>
      {mark}
    </a>
  );
};
