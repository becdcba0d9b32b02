import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import { shortDay } from '#ui/dates.ts';
import { Drawing } from '#ui/page-parts.tsx';
import { followedMessages } from './followed.messages.ts';
import { sumsOf } from './standing-question.rules.ts';
import type { Snapshot } from './standing-question.ts';

const size = { width: 400, height: 170 } as const;
const frame = { left: 44, right: 388, top: 16, bottom: 134 } as const;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly at: Date;
}

/** Snapshots as points of a drawing, the first first; the highest figure is the top. */
export function pointsOf(snapshots: readonly Snapshot[]): { points: Point[]; most: number } {
  const told = snapshots.toReversed().map(each => ({ at: each.takenAt, value: sumsOf(each).lacking }));
  const most = Math.max(1, ...told.map(({ value }) => value));
  const from = told[0]?.at.getTime() ?? 0;
  const span = Math.max(1, (told.at(-1)?.at.getTime() ?? 0) - from);
  const points = told.map(({ at, value }) => ({
    ...{ at, value },
    x: tenths(frame.left + ((frame.right - frame.left) * (at.getTime() - from)) / span),
    y: tenths(frame.bottom - ((frame.bottom - frame.top) * value) / most),
  }));
  return { points, most };
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/** How many children lacked something over time, as a line; the table beside it says the same. */
export const HistoryChart: FC<{ visit: Visit; snapshots: readonly Snapshot[] }> = ({ visit, snapshots }) => {
  const words = followedMessages[visit.language];
  const { points, most } = pointsOf(snapshots);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  return (
    <Drawing caption={words.chart} kind="chart">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={words.chart}>
        <path class="chart-axis" d={`M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}`} />
        <path class="chart-line" d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        {points.map(({ x, y }) => (
          <circle class="chart-dot" cx={x} cy={y} r={4} />
        ))}
        <text x={frame.left - 8} y={frame.top + 6} text-anchor="end">
          {String(Math.round(most))}
        </text>
        <text x={frame.left - 8} y={frame.bottom + 4} text-anchor="end">
          0
        </text>
        <text x={frame.left} y={frame.bottom + 26}>
          {shortDay(first.at, visit.language)}
        </text>
        <text x={frame.right} y={frame.bottom + 26} text-anchor="end">
          {shortDay(last.at, visit.language)}
        </text>
      </svg>
    </Drawing>
  );
};
