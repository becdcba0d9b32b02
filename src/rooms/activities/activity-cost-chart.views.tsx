import type { FC } from 'hono/jsx';
import type { Visit } from '#house/visit.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import { LyingBars } from '#ui/charts.tsx';
import { activityCostMessages } from './activity-cost.messages.ts';
import { perPlace } from './activity-cost.rules.ts';
import type { CostSum } from './activity-cost.ts';
import { activityTerms } from './activity-terms.messages.ts';

const mostBars = 12;

/** A bar for each subject: what a place costs a term, the family's part first. For the eye; the table says the same. */
export const CostChart: FC<{ visit: Visit; subjects: readonly CostSum<Subject>[] }> = ({ visit, subjects }) => {
  const words = activityCostMessages[visit.language];
  const { subjects: names } = activityTerms[visit.language];
  const bars = subjects.slice(0, mostBars).map(sum => {
    const size = perPlace(sum.real, sum);
    const label = `${names[sum.name]}: ${words.kronor(size)} · ${words.placesOf(sum.places)}`;
    return { label, size, part: perPlace(sum.family, sum) };
  });
  return <LyingBars caption={words.chartCaption} bars={bars} />;
};
