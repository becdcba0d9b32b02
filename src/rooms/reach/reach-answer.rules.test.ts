import { describe, expect, test } from 'vitest';
import { areaDetailOf } from './area-detail.rules.ts';
import { answerOf, bandsIn } from './reach-answer.rules.ts';
import { boxingClub, farArea, neighbourArea, smallBasis } from './reach-basis.cast.ts';
import { reachFile } from './reach-file.rules.ts';
import { ordinaryQuestion, type ReachQuestion } from './reach-question.ts';

const question: ReachQuestion = { ...ordinaryQuestion, ages: { from: 10, to: 12 } };
const areaOf = (answer: ReturnType<typeof answerOf>, id: string) => answer.areas.find(area => area.id === id);

describe('an answer', () => {
  test('what an area finds within the radius, and what is too far away', () => {
    const answer = answerOf(smallBasis, question);
    // 3 ages × 3 children; 18 places shared among 6 ages × 3 children here and, at a weight of 0.22, as many at 3 km.
    const score = 18 / (18 + 0.22 * 18);
    expect(areaOf(answer, 'hasten')).toMatchObject({ children: 9, lacking: 0 });
    expect(areaOf(answer, 'hasten')?.score).toBeCloseTo(score, 6);
    expect(areaOf(answer, 'far')).toMatchObject({ children: 9, lacking: 9, nearest: { supply: boxingClub } });
    expect(areaOf(answer, 'far')?.score).toBeCloseTo(0.22 * score, 6);
    expect(answer.spots).toMatchObject([{ areaName: 'Bortan', who: 'all', ages: { from: 10, to: 12 }, children: 9 }]);
    expect(answer.whole).toMatchObject({ children: 18, lacking: 9 });
  });

  test('areas come by name, and bands are cut to the question', () => {
    expect(answerOf(smallBasis, question).areas.map(({ name }) => name)).toEqual(['Bortan', 'Håsten']);
    expect(bandsIn({ from: 9, to: 13 })).toEqual([
      { from: 9, to: 9 },
      { from: 10, to: 12 },
      { from: 13, to: 13 },
    ]);
    expect(areaOf(answerOf(smallBasis, ordinaryQuestion), 'hasten')?.bands.map(({ lacking }) => lacking)).toEqual([
      12, 0, 0, 12,
    ]);
  });

  test('neighbours share the places and have no row of their own', () => {
    const answer = answerOf({ ...smallBasis, areas: [...smallBasis.areas, neighbourArea] }, question);
    expect(answer.areas.map(({ id }) => id)).toEqual(['far', 'hasten']);
    expect(areaOf(answer, 'hasten')?.score).toBeCloseTo(18 / (36 + 0.22 * 18), 6);
  });

  test.each([
    ['another hour', { ...question, hours: { after: 19 * 60 } }],
    ['another day', { ...question, hours: { weekday: 2 as const } }],
    ['what families can afford, where it is dear', { ...question, affordable: true }],
  ])('%s has nothing', (_, asked) => {
    const supplies = [{ ...boxingClub, affordable: false }];
    const answer = answerOf({ ...smallBasis, supplies }, asked);
    expect(answer.whole.lacking).toBe(answer.whole.children);
    expect(answer.counted).toBe(0);
  });

  test('girls alone are counted alone', () => {
    const supplies = [{ ...boxingClub, who: 'boys' as const }];
    const answer = answerOf({ ...smallBasis, supplies }, { ...question, who: 'girls' });
    expect(areaOf(answer, 'hasten')).toMatchObject({ children: 6, lacking: 6, nearest: null });
  });
});

describe('one area', () => {
  test('age by age, day by day, and what is near', () => {
    const detail = areaDetailOf(answerOf(smallBasis, question), 'hasten');
    expect(detail?.ages).toHaveLength(6);
    expect(detail?.ages.every(({ lacking }) => !lacking)).toBe(true);
    expect(detail?.weekdays.map(score => score > 0)).toEqual([true, false, false, false, false, false, false]);
    expect(detail?.meets).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(detail?.affordableShare).toBeCloseTo(1, 9);
    expect(detail?.within.map(({ supply }) => supply.title)).toEqual(['Boxning']);
    expect(areaDetailOf(answerOf(smallBasis, question), 'far')?.within).toEqual([]);
  });

  test('an area of a neighbour, or of nobody, is not shown', () => {
    const answer = answerOf({ ...smallBasis, areas: [...smallBasis.areas, neighbourArea] }, question);
    expect(areaDetailOf(answer, 'beside')).toBeUndefined();
    expect(areaDetailOf(answer, 'nowhere')).toBeUndefined();
  });
});

test('the file has a row for each area and band, and no cell that could run', () => {
  const areas = [{ ...farArea, name: '=HYPERLINK("x")' }];
  const rows = reachFile(answerOf({ ...smallBasis, areas }, question)).split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^"'=HYPERLINK\(""x""\)";10;12;9;9;\d+,\d\d;Boxning;30\d\d;1500;2025-12-31;Påhittat$/);
});
