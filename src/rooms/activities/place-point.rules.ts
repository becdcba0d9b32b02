import type { Ring } from '#rooms/places/gazetteer.ts';

/** Degrees WGS 84. */
export interface Point {
  lat: number;
  lon: number;
}

export type PointFault = 'unreadable' | 'swapped' | 'abroad' | 'at-sea';

/** Sweden with some water around it, degrees. */
const sweden = { south: 55, north: 69.2, west: 10.5, east: 24.3 };

const inSweden = ({ lat, lon }: Point): boolean =>
  lat >= sweden.south && lat <= sweden.north && lon >= sweden.west && lon <= sweden.east;

/** "58.0351, 11.1001" as maps give it, with a comma or a point in the numbers, and degree signs where there are some. */
export function readPoint(text: string): Point | undefined {
  const plain = text.replaceAll(/[°NEÖne]/g, ' ').trim();
  const found = /^(-?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(plain);
  const commas = /^(-?\d{1,3},\d+)\s*[,;\s]\s*(-?\d{1,3},\d+)$/.exec(plain);
  const [, lat, lon] = commas ?? found ?? [];
  if (lat === undefined || lon === undefined) return undefined;
  return { lat: Number(lat.replace(',', '.')), lon: Number(lon.replace(',', '.')) };
}

/** Borders are drawn coarsely, and a jetty lies outside them: so far from land still counts, degrees of latitude (about 1 km). */
const nearLand = 0.01;

/** Why a point cannot be where something happens in a municipality whose land, and whose neighbours', is `land`; undefined where it can. */
export function pointFault(point: Point, land: readonly Ring[]): PointFault | undefined {
  if (!inSweden(point)) return inSweden({ lat: point.lon, lon: point.lat }) ? 'swapped' : 'abroad';
  return land.some(ring => isInside(point, ring) || isNear(point, ring)) ? undefined : 'at-sea';
}

function isInside({ lat, lon }: Point, ring: Ring): boolean {
  let inside = false;
  for (const [at, [lonA, latA]] of ring.entries()) {
    const [lonB, latB] = ring[(at + 1) % ring.length] ?? [lonA, latA];
    if (latA > lat !== latB > lat && lon < ((lonB - lonA) * (lat - latA)) / (latB - latA) + lonA) inside = !inside;
  }
  return inside;
}

function isNear(point: Point, ring: Ring): boolean {
  const narrow = Math.cos((point.lat * Math.PI) / 180);
  const x = (lon: number) => (lon - point.lon) * narrow;
  const y = (lat: number) => lat - point.lat;
  return ring.some(([lonA, latA], at) => {
    const [lonB, latB] = ring[(at + 1) % ring.length] ?? [lonA, latA];
    const [dx, dy] = [x(lonB) - x(lonA), y(latB) - y(latA)];
    const along = -(x(lonA) * dx + y(latA) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x(lonA) + t * dx, y(latA) + t * dy) <= nearLand;
  });
}
