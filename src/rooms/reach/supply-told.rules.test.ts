import { describe, expect, test } from 'vitest';
import type { ListedSupply } from '#rooms/activities/activity-supply.ts';
import { ordinaryAffordable } from './affordable.ts';
import { isAffordable, kronorForTerm, suppliesFrom } from './supply-told.rules.ts';

const listed = (id: string, changes: Partial<ListedSupply> = {}): ListedSupply => ({
  ...{ id, municipalityCode: '9999', slug: id, title: id, organisationName: 'Klubben', subject: 'sport' },
  ...{ minimumAge: 10, maximumAge: 12, audience: 'all', capacity: undefined, takesLeisureCard: false },
  times: [{ byDay: 'Monday', startTime: '18:30', endTime: '20:00' }],
  cost: { amount: 0, per: 'time' },
  point: { lat: 58, lon: 11 },
  ...changes,
});
const from = (...all: ListedSupply[]) => suppliesFrom(all, ordinaryAffordable);

describe('what a family pays for a term', () => {
  test.each([
    [{ amount: 0, per: 'time' }, 0],
    [{ amount: 20, per: 'time' }, 360],
    [{ amount: 450, per: 'term' }, 450],
    [{ amount: 601, per: 'year' }, 301],
  ] as const)('%j is %d kronor', (cost, kronor) => expect(kronorForTerm(cost)).toBe(kronor));

  test.each([
    ['free', { amount: 0, per: 'time' }, false, true, true],
    ['as much as the threshold', { amount: 500, per: 'term' }, false, false, true],
    ['a krona more', { amount: 501, per: 'term' }, false, true, false],
    ['dear with Fritidskortet, where it counts', { amount: 900, per: 'term' }, true, true, true],
    ['dear with Fritidskortet, where it does not', { amount: 900, per: 'term' }, true, false, false],
  ] as const)('%s', (_, cost, takesLeisureCard, leisureCard, expected) => {
    expect(isAffordable({ cost, takesLeisureCard }, { kronor: 500, leisureCard, version: 1 })).toBe(expected);
  });
});

describe('the public list as reach counts it', () => {
  test('an ordinary week, whom it is for, and ages', () => {
    const { supplies } = from(listed('a', { audience: 'girls-and-nonbinary', capacity: 8 }));
    expect(supplies).toMatchObject([
      {
        who: 'girls',
        ages: { from: 10, to: 12 },
        capacity: 8,
        assumed: false,
        sessions: [{ weekday: 1, startsAt: 1110 }],
      },
    ]);
  });

  test('what has no place or no week is left out and named', () => {
    const { supplies, leftOut } = from(listed('hidden', { point: undefined }), listed('camp', { times: [] }));
    expect(supplies).toEqual([]);
    expect(leftOut.map(({ id, code }) => [id, code])).toEqual([
      ['hidden', 'no-place'],
      ['camp', 'no-week'],
    ]);
  });

  test('places that nobody has told are the median of the subject, else of all, else fifteen', () => {
    const told = (id: string, subject: string, capacity: number) => listed(id, { subject, capacity });
    const three = [told('a', 'sport', 10), told('b', 'sport', 20), told('c', 'sport', 60)];
    const some = from(...three, listed('d'), listed('e', { subject: 'music' }));
    expect(some.supplies.slice(3).map(({ capacity, assumed }) => [capacity, assumed])).toEqual([
      [20, true],
      [20, true],
    ]);
    expect(some.assumption).toEqual({ assumed: 2, counted: 5, bySubject: 1, otherwise: 20 });
    const four = from(...three, told('f', 'music', 30), listed('e', { subject: 'music' }));
    expect(four.supplies.at(-1)?.capacity).toBe(25);
    const few = from(told('a', 'sport', 40), told('b', 'sport', 40), listed('d'));
    expect(few.supplies.at(-1)?.capacity).toBe(15);
    expect(few.assumption).toEqual({ assumed: 1, counted: 3, bySubject: 0, otherwise: 15 });
  });
});
