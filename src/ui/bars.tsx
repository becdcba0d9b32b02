import type { Child, FC } from 'hono/jsx';
import { Drawing } from './page-parts.tsx';

export type Bar = { name: string; size: number /** What stands over the bar. */; figure: string };

// Small units, so that letters drawn in them can still be read where the screen is 320 px wide.
const width = 400;
const height = 180;
const foot = 24;
const head = 24;
const gap = 10;
/** A bar of nothing is still seen as a bar. */
const least = 2;

/** How much there was of something, one stretch of time after the other; the caption says the same in words. */
export const Bars: FC<{ label: string; caption: Child; bars: readonly Bar[] }> = ({ label, caption, bars }) => {
  const largest = Math.max(1, ...bars.map(({ size }) => size));
  const step = width / bars.length;
  return (
    <Drawing kind="chart" caption={caption}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {bars.map(({ name, size, figure }, at) => {
          const tall = Math.max(least, (size / largest) * (height - foot - head));
          const middle = at * step + step / 2;
          return (
            <g>
              <rect class="bar" x={at * step + gap / 2} y={height - foot - tall} width={step - gap} height={tall} />
              <text class="bar-text" x={middle} y={height - foot - tall - 6}>
                {figure}
              </text>
              <text class="bar-text" x={middle} y={height - 6}>
                {name}
              </text>
            </g>
          );
        })}
      </svg>
    </Drawing>
  );
};
