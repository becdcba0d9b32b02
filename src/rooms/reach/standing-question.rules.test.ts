import { describe, expect, test } from 'vitest';
import type { Goal, GoalOutcome } from './goal.ts';
import { northOf } from './reach.cast.ts';
import { answerOf } from './reach-answer.rules.ts';
import { boxingClub, smallBasis } from './reach-basis.cast.ts';
import { ordinaryQuestion } from './reach-question.ts';
import {
  changeBetween,
  goalState,
  outcomeBy,
  snapshotBefore,
  snapshotOf,
  sumsOf,
  wantsSnapshot,
} from './standing-question.rules.ts';
import type { Snapshot, SnapshotArea } from './standing-question.ts';

const area = (areaId: string, children: number, lacking: number): SnapshotArea => ({
  ...{ areaId, areaName: areaId, children, lacking, nearestMetres: undefined, nearestTitle: undefined },
});
const on = (day: string, ...areas: SnapshotArea[]): Snapshot => ({
  ...{ takenAt: new Date(`${day}T12:00:00Z`), level: 'regso', countedOn: '2025-12-31', activities: 1, areas },
});
const goal = (outcomes: [GoalOutcome, string][] = [], dueOn = '2026-06-30'): Goal => ({
  ...{ id: 'g', questionId: 'q', areaId: 'a', areaName: 'A', dueOn, functionId: undefined, responsible: 'X' },
  setAt: new Date('2026-01-01T12:00:00Z'),
  outcomes: outcomes.map(([outcome, day]) => ({ outcome, on: day, reason: undefined })),
});

test('an answer in small is its areas and their sums', () => {
  const question = { ...ordinaryQuestion, ages: { from: 10, to: 12 } };
  const snapshot = snapshotOf(answerOf(smallBasis, question), new Date());
  expect(sumsOf(snapshot)).toEqual({ children: 18, lacking: 9, white: 1 });
  const more = [...smallBasis.supplies, { ...boxingClub, id: 'b', title: 'Ny', ...northOf(2500) }];
  const later = snapshotOf(answerOf({ ...smallBasis, supplies: more }, question), new Date());
  expect(changeBetween(snapshot, later)).toMatchObject({
    gone: [{ areaName: 'Bortan', nearestTitle: 'Ny', nearestMetres: 500 }],
    come: [],
    comparable: true,
  });
});

describe('what has changed', () => {
  test.each([
    ['a spot is gone', area('a', 9, 9), area('a', 9, 0), 1, 0],
    ['some of it is gone', area('a', 9, 9), area('a', 9, 3), 0, 0],
    ['one has come', area('a', 9, 0), area('a', 9, 3), 0, 1],
    ['the children have moved away', area('a', 9, 9), area('a', 0, 0), 0, 0],
    ['an area that was not there', area('b', 9, 9), area('a', 9, 0), 0, 0],
    ['what an estimate leaves is no child', area('a', 9, 0.3), area('a', 9, 0), 0, 0],
  ])('%s', (_, before, after, gone, come) => {
    const change = changeBetween(on('2026-05-01', before), on('2026-11-01', after));
    expect([change.gone.length, change.come.length]).toEqual([gone, come]);
  });

  test('areas of another kind cannot be compared', () => {
    const before = { ...on('2026-05-01', area('a', 9, 9)), level: 'locality' as const };
    expect(changeBetween(before, on('2026-11-01', area('a', 9, 0)))).toEqual({ gone: [], come: [], comparable: false });
  });

  test('half a year back, or as far as there is', () => {
    const all = [on('2026-11-01'), on('2026-06-01'), on('2026-05-01'), on('2026-04-01')];
    const back = new Date('2026-05-10T00:00:00Z');
    expect(snapshotBefore(all, back)).toBe(all[2]);
    expect(snapshotBefore(all.slice(0, 2), back)).toBe(all[1]);
    expect(snapshotBefore(all.slice(0, 1), back)).toBeUndefined();
  });
});

describe('a goal', () => {
  test.each([
    ['is open until its day', goal(), '2026-06-30', 'open'],
    ['is late after it', goal(), '2026-07-01', 'late'],
    ['is reached', goal([['reached', '2026-06-30']]), '2026-12-01', 'reached'],
    ['is reached by what the last day brought', goal([['reached', '2026-07-01']]), '2026-12-01', 'reached'],
    ['is reached too late', goal([['reached', '2026-07-02']]), '2026-12-01', 'reached-late'],
    [
      'is missed, and reached later',
      goal([
        ['missed', '2026-07-01'],
        ['reached', '2026-08-01'],
      ]),
      '2026-12-01',
      'reached-late',
    ],
    ['is withdrawn', goal([['withdrawn', '2026-02-01']]), '2026-12-01', 'withdrawn'],
  ])('%s', (_, set, today, state) => expect(goalState(set, today)).toBe(state));

  test.each([
    ['white before its day', goal(), on('2026-06-01', area('a', 9, 9)), undefined],
    ['served before its day', goal(), on('2026-06-01', area('a', 9, 0)), 'reached'],
    ['white after its day', goal(), on('2026-07-01', area('a', 9, 9)), 'missed'],
    ['served after its day', goal(), on('2026-07-05', area('a', 9, 0)), 'reached'],
    ['missed is said once', goal([['missed', '2026-07-01']]), on('2026-08-01', area('a', 9, 9)), undefined],
    ['missed, served later', goal([['missed', '2026-07-01']]), on('2026-08-01', area('a', 9, 0)), 'reached'],
    ['nobody lives there any more', goal(), on('2026-06-01', area('a', 0, 0)), undefined],
    ['the area is not among those counted', goal(), on('2026-06-01', area('b', 9, 0)), undefined],
    ['withdrawn', goal([['withdrawn', '2026-02-01']]), on('2026-06-01', area('a', 9, 0)), undefined],
  ])('%s', (_, set, snapshot, outcome) => expect(outcomeBy(set, snapshot)).toBe(outcome));
});

describe('a standing question wants a snapshot', () => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  test.each([
    ['when there is none', undefined, [], '2026-06-15', true],
    ['not twice in a month', at('2026-06-01'), [], '2026-06-30', false],
    ['in the next month', at('2026-06-30'), [], '2026-07-01', true],
    ['the day after a goal was due', at('2026-06-12'), [goal([], '2026-06-15')], '2026-06-16', true],
    ['not on the day itself', at('2026-06-12'), [goal([], '2026-06-15')], '2026-06-15', false],
    ['not again', at('2026-06-16'), [goal([['missed', '2026-06-16']], '2026-06-15')], '2026-06-17', false],
  ])('%s', (_, newest, goals, today, wanted) => expect(wantsSnapshot(newest, goals, at(today))).toBe(wanted));
});
