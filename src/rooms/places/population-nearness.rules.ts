import type { Ring } from './gazetteer.ts';
import { isInside, type Pair } from './population-shape.rules.ts';

/** Borders here are coarse and leave the water out; a point farther away than this is somewhere else. */
export const mostMetresAway = 20_000;

const metresPerDegree = 111_320;

/** Whether a point lies in a municipality, or near it. */
export function isNear(outline: readonly Ring[], lat: number, lon: number): boolean {
  if (outline.length === 0) return true;
  const wide = metresPerDegree * Math.cos((lat * Math.PI) / 180);
  const plane = ([east, north]: Pair): Pair => [(east - lon) * wide, (north - lat) * metresPerDegree];
  return outline.some(ring => {
    const corners = ring.map(plane);
    return (
      isInside([corners], [0, 0]) ||
      corners.slice(1).some((to, at) => metresTo(corners[at] ?? to, to) <= mostMetresAway)
    );
  });
}

/** From the middle of the plane to the line between two corners. */
function metresTo([ax, ay]: Pair, [bx, by]: Pair): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
