import type { Child, FC } from 'hono/jsx';
import { Drawing } from '#ui/page-parts.tsx';
import type { Ring } from './gazetteer.ts';
import { type DrawnOutline, type LatLon, type PixelPoint, projectOutline } from './outline.rules.ts';
import { placedLabels } from './outline-labels.rules.ts';

/** A point on a map, its area growing with `size`. */
export interface MapPoint {
  name: string;
  lat: number;
  lon: number;
  size: number;
  href?: string | undefined;
  /** What a click leads to, for those who listen. */
  title?: string | undefined;
  /** What stands in the circle. */
  figure?: string | undefined;
}

export interface MapDrawing {
  rings: readonly Ring[];
  points: readonly MapPoint[];
  /** Places that are only hinted at, to show where on the ground this is. */
  dots?: readonly LatLon[] | undefined;
}

/** What a browser that runs scripts needs to make the same map move; without it the map stays as it is drawn. */
export interface LiveMap {
  styleHref: string;
  zoomIn: string;
  zoomOut: string;
}

// Small units, so that letters drawn in them can still be read where the screen is 320 px wide.
const width = 400;
const smallestRadius = 6;
const smallestWithFigure = 11;
const largestRadius = 20;
const dotRadius = 1.5;

/** A municipality drawn on the server, with points on it; everything on it also stands in a list on the page. */
export const OutlineMap: FC<{
  label: string;
  drawing: MapDrawing;
  caption?: Child;
  id?: string | undefined;
  live?: LiveMap | undefined;
}> = ({ label, drawing, caption, id, live }) => {
  const { rings, points, dots = [] } = drawing;
  const drawn = projectOutline(rings, width, [...points, ...dots]);
  return (
    <Drawing caption={caption ?? label} id={id}>
      <div class="map-frame" {...dataFor(drawn, live)}>
        <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
          <title>{label}</title>
          <path class="map-area" d={drawn.path} fill-rule="evenodd" />
          {dots.map(({ lat, lon }) => (
            <Dot at={drawn.project(lat, lon)} />
          ))}
          <Marks circles={circlesOf(points, drawn)} />
        </svg>
      </div>
    </Drawing>
  );
};

function dataFor({ back }: DrawnOutline, live: LiveMap | undefined): Record<string, string> {
  if (!live) return {};
  return {
    'data-map': [back.north, back.west, back.latPerUnit, back.lonPerUnit].map(each => each.toPrecision(8)).join(' '),
    'data-style': live.styleHref,
    'data-zoom-in': live.zoomIn,
    'data-zoom-out': live.zoomOut,
  };
}

type Circle = MapPoint & { at: PixelPoint; radius: number };

/** Largest first, so that a small circle is never hidden under a large one. */
function circlesOf(points: readonly MapPoint[], { project }: DrawnOutline): Circle[] {
  const largest = Math.max(1, ...points.map(point => point.size));
  return points
    .map(point => ({ ...point, at: project(point.lat, point.lon), radius: radiusOf(point, largest) }))
    .sort((a, b) => b.radius - a.radius);
}

function radiusOf({ size, figure }: MapPoint, largest: number): number {
  const smallest = figure === undefined ? smallestRadius : smallestWithFigure;
  return Math.round(smallest + (largestRadius - smallest) * Math.sqrt(size / largest));
}

const Dot: FC<{ at: PixelPoint }> = ({ at }) => <circle class="map-dot" cx={at.x} cy={at.y} r={dotRadius} />;

const Marks: FC<{ circles: readonly Circle[] }> = ({ circles }) => {
  const labels = placedLabels(circles, width);
  return (
    <>
      {circles.map(circle => (
        <Mark circle={circle} />
      ))}
      {[...labels].map(([{ name }, at]) => (
        <text class="map-label" x={at.x} y={at.y}>
          {name}
        </text>
      ))}
    </>
  );
};

const Mark: FC<{ circle: Circle }> = ({ circle: { at, radius, figure, href, title, name } }) => {
  const mark = (
    <>
      <circle class="map-pin" cx={at.x} cy={at.y} r={radius} />
      {figure !== undefined && (
        <text class="map-count" x={at.x} y={at.y} dy="0.35em">
          {figure}
        </text>
      )}
    </>
  );
  if (!href) return <g>{mark}</g>;
  return (
    <a href={href} aria-label={title ?? name} data-name={name}>
      {mark}
    </a>
  );
};
