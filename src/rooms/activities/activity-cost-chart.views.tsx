import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import { Drawing } from '#ui/page-parts.tsx';
import { activityCostMessages } from './activity-cost.messages.ts';
import { perPlace } from './activity-cost.rules.ts';
import type { CostSum } from './activity-cost.ts';
import { activityTerms } from './activity-terms.messages.ts';

const drawn = { width: 640, bar: 22, step: 58, text: 17 };
const mostBars = 12;

/** A bar for each subject: what a place costs a term, the family's part first. For the eye; the table says the same. */
export const CostChart: FC<{ visit: Visit; subjects: readonly CostSum<Subject>[] }> = ({ visit, subjects }) => {
  const words = activityCostMessages[visit.language];
  const shown = subjects.slice(0, mostBars);
  const most = Math.max(1, ...shown.map(each => perPlace(each.real, each)));
  return (
    <Drawing kind="chart" caption={words.chartCaption}>
      <svg viewBox={`0 0 ${drawn.width} ${shown.length * drawn.step}`} aria-hidden="true" focusable="false">
        {shown.map((each, at) => (
          <Bar visit={visit} sum={each} most={most} y={at * drawn.step} />
        ))}
      </svg>
    </Drawing>
  );
};

const Bar: FC<{ visit: Visit; sum: CostSum<Subject>; most: number; y: number }> = ({ visit, sum, most, y }) => {
  const words = activityCostMessages[visit.language];
  const wide = (amount: number) => Math.round((drawn.width * perPlace(amount, sum)) / most);
  const family = wide(sum.family);
  const label = `${activityTerms[visit.language].subjects[sum.name]}: ${words.kronor(perPlace(sum.real, sum))}`;
  const top = y + drawn.text + 6;
  return (
    <g>
      <text x="0" y={y + drawn.text} class="chart-label">
        {label} · {words.placesOf(sum.places)}
      </text>
      <rect x="0" y={top} width={family} height={drawn.bar} class="chart-first" />
      <rect x={family} y={top} width={Math.max(0, wide(sum.real) - family)} height={drawn.bar} class="chart-second" />
    </g>
  );
};
