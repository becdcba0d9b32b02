import { nearestAt, reachOf, rowOf } from './reach.rules.ts';
import { type Ages, type Demand, type Gender, genders, ordinaryTerms, type Reach } from './reach.ts';
import type { AreaAnswer, Near, ReachAnswer, Share } from './reach-answer.ts';
import type { DemandArea, LocalSupply, ReachBasis } from './reach-basis.ts';
import { ageBands, type ReachQuestion } from './reach-question.ts';
import { during, whiteSpots } from './white-spot.rules.ts';

/** Answers a question; areas whose figures cannot be counted are left out of it, and named in `reach.refused`. */
export function answerOf(basis: ReachBasis, question: ReachQuestion): ReachAnswer {
  const affordable = basis.supplies.filter(supply => !question.affordable || supply.affordable);
  const supplies = during(affordable, question.hours);
  const reach = reachOf(basis.areas, supplies, ordinaryTerms);
  const bands = bandsIn(question.ages);
  const own = ownAreas(reach);
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'sv');
  const areas = own.map(({ area, at }) => areaAnswer(reach, question, bands, area, at)).sort(byName);
  const names = new Map(areas.map(({ id, name }, at) => [id, { name, at }]));
  const spots = whiteSpots(reach, question)
    .flatMap(spot => {
      const found = names.get(spot.areaId);
      return found ? [{ ...spot, areaName: found.name, at: found.at }] : [];
    })
    .sort((a, b) => a.at - b.at || a.ages.from - b.ages.from);
  return { question, basis, reach, bands, areas, spots, whole: wholeOf(areas), counted: reach.activities.length };
}

/** The municipality's own areas among those that were counted, and where they stand. */
export function ownAreas({ areas }: Reach): { area: DemandArea; at: number }[] {
  return areas.flatMap((area: Demand, at) => ((area as DemandArea).own ? [{ area: area as DemandArea, at }] : []));
}

/** The bands that a question touches, cut to its ages. */
export function bandsIn(ages: Ages): { from: number; to: number }[] {
  return ageBands
    .map(({ from, to }) => ({ from: Math.max(from, ages.from), to: Math.min(to, ages.to) }))
    .filter(({ from, to }) => from <= to);
}

export const gendersOf = ({ who }: Pick<ReachQuestion, 'who'>): readonly Gender[] => (who === 'all' ? genders : [who]);

function areaAnswer(
  reach: Reach,
  question: ReachQuestion,
  bands: readonly Ages[],
  { id, name, lat, lon }: DemandArea,
  at: number,
): AreaAnswer {
  const shareOf = (ages: Ages) => shareIn(reach, question, at, ages);
  const nearest = nearestOf(reach, question, at);
  return { id, name, lat, lon, ...shareOf(question.ages), bands: bands.map(shareOf), nearest };
}

/** What those of an area of some ages find; those asked about only. */
export function shareIn(reach: Reach, question: ReachQuestion, at: number, ages: Ages): Share {
  let [children, lacking, sum] = [0, 0, 0];
  for (const { row, count } of rowsOf(reach, question, at, ages)) {
    children += count;
    sum += count * (reach.score[row] ?? 0);
    if ((reach.nearestMetres[row] ?? 0) > question.radiusMetres) lacking += count;
  }
  return { children, lacking, score: children > 0 ? sum / children : 0 };
}

/** The rows of an area that are asked about and have children in them. */
export function rowsOf(reach: Reach, question: ReachQuestion, at: number, ages: Ages) {
  const rows: { row: number; count: number; gender: Gender; age: number }[] = [];
  for (const gender of gendersOf(question))
    for (let age = ages.from; age <= ages.to; age++) {
      const count = reach.areas[at]?.[gender][age - reach.terms.ages.from] ?? 0;
      if (count > 0) rows.push({ row: rowOf(reach, at, gender, age), count, gender, age });
    }
  return rows;
}

function nearestOf(reach: Reach, question: ReachQuestion, at: number): Near | null {
  let best: Near | null = null;
  for (const { row } of rowsOf(reach, question, at, question.ages)) {
    const near = nearAt(reach, row);
    if (near && near.metres < (best?.metres ?? Number.POSITIVE_INFINITY)) best = near;
  }
  return best;
}

/** The nearest of a row, as an activity of ours. */
export function nearAt(reach: Reach, row: number): Near | null {
  const nearest = nearestAt(reach, row);
  return nearest && { supply: nearest.activity as LocalSupply, metres: nearest.metres };
}

function wholeOf(areas: readonly AreaAnswer[]): Share {
  const sum = (of: (area: AreaAnswer) => number) => areas.reduce((total, area) => total + of(area), 0);
  const children = sum(area => area.children);
  const score = children > 0 ? sum(area => area.score * area.children) / children : 0;
  return { children, lacking: sum(area => area.lacking), score };
}
