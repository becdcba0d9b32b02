import type { Child, FC } from 'hono/jsx';
import { Drawing } from './page-parts.tsx';

// Small units, so that letters drawn in them can still be read where the screen is 320 px wide.
const standing = { width: 400, height: 180, foot: 24, head: 24, gap: 10 } as const;
const lying = { width: 400, bar: 14, step: 50, text: 18 } as const;
/** A bar of nothing is still seen as a bar. */
const least = 2;

export type StandingBar = { name: string; size: number /** What stands over the bar. */; figure: string };

/** How much there was of something, one stretch of time after the other; the caption says the same in words. */
export const StandingBars: FC<{ label: string; caption: Child; bars: readonly StandingBar[] }> = props => {
  const { label, caption, bars } = props;
  const largest = Math.max(1, ...bars.map(({ size }) => size));
  const step = standing.width / bars.length;
  return (
    <Drawing kind="chart" caption={caption}>
      <svg viewBox={`0 0 ${standing.width} ${standing.height}`} role="img" aria-label={label}>
        {bars.map((bar, at) => (
          <StandingBarOf {...bar} left={at * step} step={step} part={bar.size / largest} />
        ))}
      </svg>
    </Drawing>
  );
};

const StandingBarOf: FC<StandingBar & { left: number; step: number; part: number }> = props => {
  const { height, foot, head, gap } = standing;
  const tall = Math.max(least, props.part * (height - foot - head));
  const top = height - foot - tall;
  const middle = props.left + props.step / 2;
  return (
    <g>
      <rect class="chart-bar" x={props.left + gap / 2} y={top} width={props.step - gap} height={tall} />
      <text class="chart-figure" x={middle} y={top - 6}>
        {props.figure}
      </text>
      <text class="chart-figure" x={middle} y={height - 6}>
        {props.name}
      </text>
    </g>
  );
};

export type LyingBar = { label: string; size: number /** Of the size, drawn dark; the rest is light. */; part: number };

/** How large things are beside each other, and what part of each is somebody's. For the eye only: a table must say the same. */
export const LyingBars: FC<{ caption: Child; bars: readonly LyingBar[] }> = ({ caption, bars }) => {
  const largest = Math.max(1, ...bars.map(({ size }) => size));
  return (
    <Drawing kind="chart" caption={caption}>
      <svg viewBox={`0 0 ${lying.width} ${bars.length * lying.step}`} aria-hidden="true" focusable="false">
        {bars.map((bar, at) => (
          <LyingBarOf {...bar} top={at * lying.step} scale={lying.width / largest} />
        ))}
      </svg>
    </Drawing>
  );
};

const LyingBarOf: FC<LyingBar & { top: number; scale: number }> = ({ label, size, part, top, scale }) => {
  const [whole, dark] = [Math.round(size * scale), Math.round(part * scale)];
  const y = top + lying.text + 6;
  return (
    <g>
      <text x="0" y={top + lying.text}>
        {label}
      </text>
      <rect class="chart-bar" x="0" y={y} width={dark} height={lying.bar} />
      <rect class="chart-rest" x={dark} y={y} width={Math.max(0, whole - dark)} height={lying.bar} />
    </g>
  );
};

/** A figure in a cell, with a bar as long as its part of `most`; the figure says it all, the bar is for the eye. */
export const FigureBar: FC<{ value: number; most: number; figure: Child }> = ({ value, most, figure }) => (
  <span class="figure-bar">
    <span class="figure-bar-figure">{figure}</span>
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="chart-bar" width={Math.max(0, Math.min(100, (100 * value) / most))} height="8" />
    </svg>
  </span>
);
