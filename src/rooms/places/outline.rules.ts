import { feature, merge, neighbors } from 'topojson-client';
import type { Borders, Ring } from './gazetteer.ts';

export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** A municipality drawn in SVG user units. */
export interface DrawnOutline {
  readonly width: number;
  readonly height: number;
  /** The `d` of one path with every piece and hole; fill it with the even-odd rule. */
  readonly path: string;
  /** Where a place falls in the drawing, rounded to 0.1. */
  readonly project: (lat: number, lon: number) => PixelPoint;
  /** The way back: where the drawing's own 0, 0 lies, and how many degrees one unit is. */
  readonly back: {
    readonly north: number;
    readonly west: number;
    readonly latPerUnit: number;
    readonly lonPerUnit: number;
  };
}

const padding = 8;
const smallestSpanDegrees = 0.001;

/** The rings of a municipality, islands and holes alike, or none for an unknown code. Coarse: for drawing only. */
export function municipalityOutline(borders: Borders, code: string): Ring[] {
  const found = borders.objects.municipalities.geometries.find(({ id }) => id === code);
  if (!found) return [];
  const shape = feature(borders, found);
  if (!('geometry' in shape)) return [];
  const { geometry } = shape;
  if (geometry.type === 'Polygon') return geometry.coordinates as unknown as Ring[];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates.flat() as unknown as Ring[]) : [];
}

/** The rings of all municipalities together, without the borders between them. Coarse: for drawing only. */
export function countryOutline(borders: Borders): Ring[] {
  const { geometries } = borders.objects.municipalities;
  return merge(borders, geometries as Parameters<typeof merge>[1]).coordinates.flat() as unknown as Ring[];
}

/** Codes of the municipalities that share a border on land, in order; none for an unknown code. */
export function neighbourCodes(borders: Borders, code: string): string[] {
  const { geometries } = borders.objects.municipalities;
  const near = neighbors(geometries)[geometries.findIndex(({ id }) => id === code)] ?? [];
  return near.map(index => String(geometries[index]?.id)).toSorted();
}

/**
 * Draws rings `width` units wide, north up, the height following from the shape. Points in `also` that lie
 * outside the rings widen the drawing so that they fall on it.
 */
export function projectOutline(rings: readonly Ring[], width: number, also: readonly LatLon[] = []): DrawnOutline {
  const bounds = boundsOf([...rings.flatMap(ring => ring.map(([lon, lat]) => ({ lat, lon }))), ...also]);
  const shrink = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * padding) / ((bounds.east - bounds.west) * shrink);
  const project = (lat: number, lon: number) => ({
    x: tenths(padding + (lon - bounds.west) * shrink * scale),
    y: tenths(padding + (bounds.north - lat) * scale),
  });
  return {
    width,
    height: Math.ceil((bounds.north - bounds.south) * scale + 2 * padding),
    path: rings.map(ring => pathOf(ring.map(([lon, lat]) => project(lat, lon)))).join(''),
    project,
    back: {
      north: bounds.north + padding / scale,
      west: bounds.west - padding / (shrink * scale),
      latPerUnit: 1 / scale,
      lonPerUnit: 1 / (shrink * scale),
    },
  };
}

function boundsOf(points: readonly LatLon[]) {
  const [south, north] = spanOf(points.map(({ lat }) => lat));
  const [west, east] = spanOf(points.map(({ lon }) => lon));
  return { south, north, west, east };
}

/** Smallest and largest, kept apart so that a single point can still be drawn. */
function spanOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, smallestSpanDegrees];
  return high - low < smallestSpanDegrees
    ? [low - smallestSpanDegrees / 2, high + smallestSpanDegrees / 2]
    : [low, high];
}

/** Points that fall on the one before are left out; an islet that shrinks to less than a triangle is too. */
function pathOf(points: readonly PixelPoint[]): string {
  const drawn = points.map(({ x, y }) => `${x} ${y}`);
  const corners = drawn.filter((corner, index) => index > 0 && corner !== drawn[index - 1]);
  return corners.length < 3 ? '' : `M${corners.join(' ')}Z`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
