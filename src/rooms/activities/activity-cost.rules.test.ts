import { describe, expect, test } from 'vitest';
import { costViewOf, perTerm, placeCostOf } from './activity-cost.rules.ts';
import type { ToldCost } from './activity-cost.ts';
import { scheduleSchema } from './schedule.ts';

const once = { byDay: 'Monday', startTime: '17:00', endTime: '18:00' };
const schedule = scheduleSchema.parse({ times: [once], startDate: '2026-11-23' });
const twice = scheduleSchema.parse({ times: [once, { ...once, byDay: 'Friday' }], startDate: '2026-11-23' });
const extra = scheduleSchema.parse({
  startDate: '2026-11-23',
  extraSessions: ['2026-12-01', '2026-12-02', '2026-12-03'].map(date => ({ ...once, date })),
});
const told = (changes: Partial<ToldCost> = {}): ToldCost => ({
  ...{ activityId: 'a', title: 'Dans', organisationName: 'Kajen', subject: 'sports', areaId: undefined, schedule },
  ...{ capacity: 10, cost: { amount: 200, per: 'term' }, trueCost: { amount: 1000, per: 'term', paidBy: 'Kommunen' } },
  ...changes,
});

test.each([
  [{ amount: 500, per: 'term' }, schedule, 500],
  [{ amount: 901, per: 'year' }, schedule, 451],
  [{ amount: 20, per: 'time' }, schedule, 360],
  [{ amount: 20, per: 'time' }, twice, 720],
  [{ amount: 20, per: 'time' }, extra, 60],
] as const)('%j is so much for a term', (charge, when, kronor) => {
  expect(perTerm(charge, when)).toBe(kronor);
});

describe('a place', () => {
  test('is split between the family and whoever else pays', () => {
    expect(placeCostOf(told())).toMatchObject({ real: 1000, family: 200, other: 800, opens: 12 });
  });
  test('that a family pays for whole needs no support, also when it pays more', () => {
    const dear = told({ cost: { amount: 1500, per: 'term' } });
    expect(placeCostOf(dear)).toMatchObject({ real: 1000, family: 1000, other: 0, opens: undefined });
  });
});

test('sums hold only what has told how many places there are, and say how many have not', () => {
  const view = costViewOf(
    [
      told({ activityId: 'a', trueCost: { amount: 1000, per: 'term', paidBy: 'Kommunen' } }),
      told({ activityId: 'b', areaId: 'kajen', trueCost: { amount: 600, per: 'term', paidBy: 'kommunen ' } }),
      told({ activityId: 'c', subject: 'culture', trueCost: { amount: 300, per: 'term' } }),
      told({ activityId: 'd', capacity: undefined, trueCost: { amount: 9000, per: 'term', paidBy: 'Stiftelsen' } }),
    ],
    7,
  );
  expect(view.count).toEqual({ public: 7, told: 4, withCapacity: 3 });
  expect(view.all.map(({ activityId }) => activityId)).toEqual(['c', 'b', 'a', 'd']);
  expect(view.total).toMatchObject({ places: 30, real: 19_000, family: 6000, other: 13_000 });
  expect(view.payers.map(({ name, other }) => [name, other])).toEqual([
    ['kommunen ', 12_000],
    [undefined, 1000],
  ]);
  expect(view.subjects.map(({ name, places }) => [name, places])).toEqual([
    ['sports', 20],
    ['culture', 10],
  ]);
  expect(view.areas.map(({ name, places }) => [name, places])).toEqual([
    [undefined, 20],
    ['kajen', 10],
  ]);
});

test('nobody has told anything', () => {
  expect(costViewOf([], 3)).toMatchObject({ all: [], payers: [], total: { places: 0 }, count: { public: 3, told: 0 } });
});
