import { describe, expect, test } from 'vitest';
import { inOrder, isLookDue, isSettled, nextLookOn } from './attempt.rules.ts';
import type { Attempt, Verdict } from './attempt.ts';

const tried = (followUpOn: string, outcomes: [Verdict, string?][] = [], id = 'a'): Attempt => ({
  ...{ id, municipalityCode: '9999', organisationId: 'o', areaId: 'x', areaName: 'X', questionId: undefined },
  ...{ words: 'w', functionId: undefined, responsible: 'F', beginsOn: '2026-01-01', followUpOn },
  writtenAt: new Date('2026-01-01T12:00:00Z'),
  outcomes: outcomes.map(([verdict, nextOn]) => ({ verdict, words: 'w', lookedOn: '2026-02-01', nextOn })),
});

describe('when somebody is to look', () => {
  test.each([
    ['before the day', tried('2026-03-01'), '2026-03-01', false],
    ['on a later day, where it was too early', tried('2026-03-01', [['too-early', '2026-05-01']]), '2026-05-01', false],
    ['never, once it is said', tried('2026-03-01', [['worked']]), undefined, false],
    [
      'never, also where it did not work',
      tried('2026-03-01', [['too-early', '2026-05-01'], ['not']]),
      undefined,
      false,
    ],
    ['today', tried('2026-02-15'), '2026-02-15', true],
  ])('%s', (_, attempt, on, due) => {
    expect(nextLookOn(attempt)).toBe(on);
    expect(isLookDue(attempt, '2026-02-15')).toBe(due);
    expect(isSettled(attempt)).toBe(on === undefined);
  });

  test('what is soonest comes first, what is settled last', () => {
    const all = [
      tried('2026-01-02', [['worked']], 'done'),
      tried('2026-04-01', [], 'later'),
      tried('2026-03-01', [], 'sooner'),
    ];
    expect(inOrder(all).map(({ id }) => id)).toEqual(['sooner', 'later', 'done']);
  });
});
