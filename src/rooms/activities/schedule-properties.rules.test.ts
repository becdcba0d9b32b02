import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { horizonDays, nextSessions, scheduleFault } from './schedule.rules.ts';
import { isoWeekday, type Schedule, scheduleSchema, weekdays } from './schedule.ts';

const at = (text: string) => new Date(text);
const day = fc
  .integer({ min: 0, max: 1500 })
  .map(days => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
const clockTime = (hours: { min: number; max: number }) =>
  fc
    .tuple(fc.integer(hours), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const weekly = fc.record({
  byDay: fc.constantFrom(...weekdays),
  startTime: clockTime({ min: 3, max: 21 }),
  endTime: clockTime({ min: 22, max: 23 }),
});
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  times: fc.array(weekly, { minLength: 1, maxLength: 4 }),
  startDate: day,
  endDate: fc.option(day, { nil: undefined }),
  breaks: fc.array(
    fc.tuple(day, day).map(([a, b]) => ({ startDate: a < b ? a : b, endDate: a < b ? b : a })),
    { maxLength: 1 },
  ),
  exceptDates: fc.array(day, { maxLength: 5 }),
  extraSessions: fc.constant([]),
});

describe('whatever the schedule', () => {
  test('the next sessions are in order, in the term, on their weekday and clock, and never cancelled', () => {
    fc.assert(
      fc.property(anySchedule, day, (any, from) => {
        const sessions = nextSessions(any, at(`${from}T00:00:00Z`), 12);
        for (const [index, { on, startsAt, endsAt }] of sessions.entries()) {
          const here = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO(
            'Europe/Stockholm',
          );
          expect(here.toPlainDate().toString()).toBe(on);
          expect(any.times.some(({ byDay }) => isoWeekday(byDay) === here.dayOfWeek)).toBe(true);
          expect(any.times.map(({ startTime }) => startTime)).toContain(here.toPlainTime().toString().slice(0, 5));
          expect(on >= any.startDate && on <= (any.endDate ?? '9999')).toBe(true);
          expect(any.exceptDates).not.toContain(on);
          expect(endsAt.getTime()).toBeGreaterThan(startsAt.getTime());
          if (index > 0) expect(startsAt >= (sessions[index - 1]?.startsAt ?? startsAt)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a peer that reads RRULE says the same', () => {
    fc.assert(
      fc.property(weekly, day, ({ byDay, startTime, endTime }, startDate) => {
        const mine = scheduleSchema.parse({ times: [{ byDay, startTime, endTime }], startDate });
        const from = at(`${startDate}T00:00:00Z`);
        const [first] = nextSessions(mine, from, 1);
        const compact = `${first?.on.replaceAll('-', '')}T${startTime.replace(':', '')}00`;
        const rule = new RRuleTemporal({
          rruleString: `DTSTART;TZID=Europe/Stockholm:${compact}\nRRULE:FREQ=WEEKLY;BYDAY=${byDay.slice(0, 2).toUpperCase()};COUNT=40`,
        });
        expect(nextSessions(mine, from, 40).map(({ startsAt }) => startsAt.getTime())).toEqual(
          rule.all().map(({ epochMilliseconds }) => epochMilliseconds),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('one that stands happens, and none is looked for without end', () => {
    fc.assert(
      fc.property(anySchedule, any => {
        const fault = scheduleFault(any, '2026-01-01');
        const first = at(`${any.startDate}T00:00:00Z`);
        const soon = any.breaks.length === 0 && any.exceptDates.length === 0;
        if (fault === undefined && soon) expect(nextSessions(any, first, 1)).toHaveLength(1);
        if (fault === 'never') expect(nextSessions(any, first, 1)).toEqual([]);
        const far = at(new Date(first.getTime() + (horizonDays + 2) * 86_400_000).toISOString());
        for (const { startsAt } of nextSessions(any, first, 5000)) expect(startsAt < far).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
