import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarText } from '#house/icalendar.ts';
import { happeningsIn } from '../../../tests/support/read-calendar.ts';
import { calendarTimes } from './activity-calendar.rules.ts';
import { sessionsOn } from './schedule.rules.ts';
import { longestTermDays, type Schedule, scheduleSchema, weekdays } from './schedule.ts';

const dayMs = 86_400_000;
const plus = (on: string, days: number) => new Date(Date.parse(on) + days * dayMs).toISOString().slice(0, 10);
const assuredAt = new Date('2026-11-01T10:00:00Z');

const blank: Omit<CalendarEvent, 'uid' | 'startsAt' | 'endsAt' | 'weekly'> = {
  ...{ title: 'Å', text: '', place: undefined, point: undefined, category: 'Idrott', contact: 'Vi' },
  ...{ url: 'http://localhost/a', changedAt: assuredAt },
};
const written = (schedule: Schedule) =>
  calendarText({
    ...{ name: 'Fritid', text: '', url: 'http://localhost/', source: 'http://localhost/fritid.ics' },
    events: calendarTimes(schedule, assuredAt).map(({ mark, ...times }) => ({ ...blank, ...times, uid: `id-${mark}` })),
  });

/** What our own rules say of the same days. */
function ours(schedule: Schedule, first: string, last: string) {
  const sessions = [];
  for (let on = first; on <= last; on = plus(on, 1)) sessions.push(...sessionsOn(schedule, on));
  return sessions
    .map(({ startsAt, endsAt }) => ({ startMs: startsAt.getTime(), endMs: endsAt.getTime() }))
    .toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}
/** From midnight of a day at the earliest to midnight after one at the latest, wherever the clocks stand. */
const theirs = (text: string, first: string, last: string) =>
  happeningsIn(text, Date.parse(first) - 2 * 3_600_000, Date.parse(last) + dayMs - 3_600_000);

const day = fc.integer({ min: 0, max: 900 }).map(days => plus('2026-01-01', days));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
/** Hours when the clocks change come as often as all others together. */
const nightTime = fc.constantFrom('00:30', '01:00', '01:30', '02:00', '02:30', '02:45', '03:00', '03:30', '23:00');
const clockTime = fc.oneof(anyTime, nightTime);
const weekly = fc.record({
  byDay: fc.constantFrom(...weekdays, 'Saturday' as const, 'Sunday' as const, 'Sunday' as const),
  ...{ startTime: clockTime, endTime: clockTime },
});
const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26'];
const extra = fc.record({
  date: fc.oneof(day, fc.constantFrom(...changes)),
  ...{ startTime: clockTime, endTime: clockTime },
});
const stretch = fc.tuple(day, fc.integer({ min: 0, max: 60 }));
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  times: fc.array(weekly, { maxLength: 3 }),
  startDate: day,
  endDate: fc.option(day, { nil: undefined }),
  breaks: fc.array(
    stretch.map(([startDate, days]) => ({ startDate, endDate: plus(startDate, days) })),
    { maxLength: 4 },
  ),
  exceptDates: fc.array(fc.oneof(day, fc.constantFrom(...changes)), { maxLength: 8 }),
  extraSessions: fc.array(extra, { maxLength: 4 }),
});

test('whatever the schedule, a reader of the calendar finds our sessions and no others', () => {
  fc.assert(
    fc.property(anySchedule, any => {
      const first = '2025-12-30';
      const last = any.endDate ?? plus('2026-11-01', longestTermDays);
      const until = [last, ...any.extraSessions.map(({ date }) => date)].toSorted().at(-1) ?? last;
      expect(theirs(written(any), first, until)).toEqual(ours(any, first, until));
    }),
    { numRuns: 150 },
  );
});

describe('the night when clocks change', () => {
  const nightly = (startTime: string, endTime: string, startDate: string) =>
    scheduleSchema.parse({ times: [{ byDay: 'Sunday', startTime, endTime }], startDate, endDate: plus(startDate, 14) });

  test.each([
    ['02:30', '04:00', '2027-03-21', '2027-03-28T01:30:00Z', 'an hour that is not there begins an hour later'],
    ['02:30', '04:00', '2027-10-24', '2027-10-31T00:30:00Z', 'an hour that comes twice is the first of the two'],
  ])('%s–%s from %s is at %s: %s', (startTime, endTime, startDate, at) => {
    const text = written(nightly(startTime, endTime, startDate));
    expect(theirs(text, startDate, plus(startDate, 15)).map(({ startMs }) => startMs)).toContain(Date.parse(at));
    expect(theirs(text, startDate, plus(startDate, 15))).toHaveLength(3);
    expect(text).toContain(`DTSTART:${at.replaceAll(/[-:]/g, '')}`);
  });
});

describe('an open end', () => {
  const open = (more: Partial<Schedule>) =>
    scheduleSchema.parse({
      times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:30' }],
      ...{ startDate: '2026-09-03', ...more },
    });

  test('has a rule without end, and the same text whenever one asks', () => {
    const text = written(open({ exceptDates: ['2026-12-24'] }));
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=TH\r\n');
    expect(text).toContain('DTSTART;TZID=Europe/Stockholm:20260903T170000\r\n');
    expect(text.match(/EXDATE/g)).toEqual(['EXDATE']);
  });

  test('is closed where a break goes on for ever, and never writes without bound', () => {
    const text = written(
      open({ startDate: '0001-01-04', breaks: [{ startDate: '2027-01-01', endDate: '9999-12-31' }] }),
    );
    expect(text).toContain('UNTIL=20261231T160000Z');
    expect(text.length).toBeLessThan(20_000);
  });

  test('ends where everything falls out', () => {
    expect(written(open({ endDate: '2026-09-09', exceptDates: ['2026-09-03'] }))).not.toContain('VEVENT');
  });
});
