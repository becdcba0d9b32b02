/** East and north, or north and east: whichever way round a file has them. */
export type Pair = readonly [number, number];
/** A ring, and the rings of its holes. */
export type Polygon = readonly (readonly Pair[])[];

/**
 * A point for an area: the middle of its largest polygon, weighed by area; where that falls outside, or in a hole, the middle of the widest
 * stretch on the same latitude. Undefined where there is no area.
 */
export function pointIn(polygons: readonly Polygon[]): Pair | undefined {
  let largest: { polygon: Polygon; area: number; middle: Pair } | undefined;
  for (const polygon of polygons) {
    const weighed = weigh(polygon);
    if (weighed && weighed.area > (largest?.area ?? 0)) largest = { polygon, ...weighed };
  }
  if (!largest) return undefined;
  const { polygon, middle } = largest;
  return isInside(polygon, middle) ? middle : (widestAt(polygon, middle[1]) ?? middle);
}

/** By the outer ring alone: holes are few and small. Reckoned from its first corner, for the numbers are large. */
function weigh([ring = []]: Polygon): { area: number; middle: Pair } | undefined {
  const [originX, originY] = ring[0] ?? [0, 0];
  let [doubled, x, y] = [0, 0, 0];
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = ring[at - 1] as Pair;
    const [bx, by] = ring[at] as Pair;
    const cross = (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
    doubled += cross;
    x += (ax + bx - 2 * originX) * cross;
    y += (ay + by - 2 * originY) * cross;
  }
  if (!Number.isFinite(doubled) || doubled === 0) return undefined;
  return { area: Math.abs(doubled), middle: [originX + x / (3 * doubled), originY + y / (3 * doubled)] };
}

export function isInside(polygon: Polygon, [x, y]: Pair): boolean {
  return crossings(polygon, y).filter(each => each > x).length % 2 === 1;
}

/** Where the borders of a polygon meet a line along a latitude. */
function crossings(polygon: Polygon, y: number): number[] {
  return polygon.flatMap(ring =>
    ring.slice(1).flatMap(([bx, by], before) => {
      const [ax, ay] = ring[before] as Pair;
      return ay > y === by > y ? [] : [ax + ((bx - ax) * (y - ay)) / (by - ay)];
    }),
  );
}

function widestAt(polygon: Polygon, y: number): Pair | undefined {
  const meets = crossings(polygon, y).sort((a, b) => a - b);
  let widest: { width: number; at: Pair } | undefined;
  for (let at = 0; at + 1 < meets.length; at += 2) {
    const [from, to] = [meets[at] as number, meets[at + 1] as number];
    if (to - from > (widest?.width ?? 0)) widest = { width: to - from, at: [(from + to) / 2, y] };
  }
  return widest?.at;
}
