import type { PixelPoint } from './outline.rules.ts';

/** A circle on a drawing that would like its name above it. */
export interface Named {
  readonly name: string;
  readonly at: PixelPoint;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of the letters' size in drawing units: measured on the style sheet's font, with a little room. */
const letterWidth = 9;
const lineHeight = 19;
const above = 4;

/** The foot of each name that has room, in the order given: who comes first keeps its place. Names stay inside `width`. */
export function placedLabels(circles: readonly Named[], width: number): Map<Named, PixelPoint> {
  const taken = circles.map(boxOfCircle);
  const placed = new Map<Named, PixelPoint>();
  for (const circle of circles) {
    const half = (circle.name.length * letterWidth) / 2;
    const x = Math.min(Math.max(circle.at.x, half), Math.max(width - half, half));
    const bottom = circle.at.y - circle.radius - above;
    const box = { left: x - half, right: x + half, top: bottom - lineHeight, bottom };
    if (box.top < 0 || box.right > width || taken.some(other => overlap(box, other))) continue;
    taken.push(box);
    placed.set(circle, { x: Math.round(x * 10) / 10, y: Math.round(bottom * 10) / 10 });
  }
  return placed;
}

function boxOfCircle({ at, radius }: Named): Box {
  return { left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
