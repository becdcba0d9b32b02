import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dueAt } from './clock.ts';
import { easterOf, holidaysOf, isWorkingDay, workingDayAfter } from './working-days.ts';

const working = (count: number) => ({ unit: 'working-days', count }) as const;
const hours = (count: number) => ({ unit: 'hours', count }) as const;
const due = (promise: Parameters<typeof dueAt>[0], asked: string) => dueAt(promise, new Date(asked)).toISOString();

describe('the days of a year', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (year, day) => {
    expect(easterOf(year).toString()).toBe(day);
  });

  test('2026 has the holidays of the almanac', () => {
    expect([...holidaysOf(2026)].sort()).toEqual([
      ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14'],
      ...['2026-05-24', '2026-06-06', '2026-06-19', '2026-06-20', '2026-10-31'],
      ...['2026-12-24', '2026-12-25', '2026-12-26', '2026-12-31'],
    ]);
  });

  test('a year has as many working days as it has', () => {
    const count = (year: number) => {
      let [day, working] = [Temporal.PlainDate.from({ year, month: 1, day: 1 }), 0];
      for (; day.year === year; day = day.add({ days: 1 })) working += isWorkingDay(day) ? 1 : 0;
      return working;
    };
    // 261 days from Monday to Friday, and ten of them are holidays or eves.
    expect(count(2026)).toBe(261 - 10);
  });
});

describe('when an answer is due', () => {
  test.each([
    ['a Monday, within one', 1, '2026-11-23T21:40:00Z', '2026-11-24T16:00:00.000Z'],
    ['a Friday, within one', 1, '2026-11-27T10:00:00Z', '2026-11-30T16:00:00.000Z'],
    ['a Saturday, within one', 1, '2026-11-28T10:00:00Z', '2026-11-30T16:00:00.000Z'],
    ['an hour before midnight in Sweden is still that day', 1, '2026-11-23T22:59:00Z', '2026-11-24T16:00:00.000Z'],
    ['an hour later is the next', 1, '2026-11-23T23:00:00Z', '2026-11-25T16:00:00.000Z'],
    ['over Easter', 1, '2026-04-02T10:00:00Z', '2026-04-07T15:00:00.000Z'],
    ['over Christmas and New Year', 5, '2026-12-23T10:00:00Z', '2027-01-05T16:00:00.000Z'],
    ['over the start of summer time', 1, '2026-03-27T10:00:00Z', '2026-03-30T15:00:00.000Z'],
    ['over its end', 1, '2026-10-23T10:00:00Z', '2026-10-26T16:00:00.000Z'],
  ])('%s', (_, count, asked, answer) => {
    expect(due(working(count), asked)).toBe(answer);
  });

  test('hours are real hours, in every night of the year', () => {
    expect(due(hours(24), '2026-10-24T20:40:00Z')).toBe('2026-10-25T20:40:00.000Z');
    expect(due(hours(24), '2026-03-28T21:40:00Z')).toBe('2026-03-29T21:40:00.000Z');
  });

  test.each([0, -1, 1.5, Number.NaN])('a promise of %s is none', count => {
    expect(() => dueAt(working(count), new Date())).toThrow('no time');
  });
});

const day = fc.integer({ min: 0, max: 365 * 80 }).map(days => Temporal.PlainDate.from('2020-01-01').add({ days }));

test('a due day is a working day, and between it and the asking lie exactly as many', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), (asked, count) => {
      const reached = workingDayAfter(asked, count);
      let passed = 0;
      for (
        let each = asked.add({ days: 1 });
        Temporal.PlainDate.compare(each, reached) <= 0;
        each = each.add({ days: 1 })
      )
        passed += isWorkingDay(each) ? 1 : 0;
      expect([isWorkingDay(reached), passed]).toEqual([true, count]);
    }),
  );
});

test('whoever asks later is never answered earlier, and a longer promise is never due sooner', () => {
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  const count = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 10_000 }), count, (asked, minutes, days) => {
      const later = new Date(asked.getTime() + minutes * 60_000);
      expect(dueAt(working(days), later) >= dueAt(working(days), asked)).toBe(true);
      expect(dueAt(working(days + 1), asked) > dueAt(working(days), asked)).toBe(true);
    }),
  );
});
