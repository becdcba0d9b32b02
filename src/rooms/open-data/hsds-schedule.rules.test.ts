import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { sessionsOn } from '#rooms/activities/schedule.rules.ts';
import { type Schedule, scheduleSchema, weekdays } from '#rooms/activities/schedule.ts';
import { hsdsSchedules } from './hsds-schedule.rules.ts';

const service = '00000000-0000-4000-8000-000000000001';
const today = '2026-11-23';
const thursdays = (more: object = {}): Schedule =>
  scheduleSchema.parse({
    times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:30' }],
    ...{ startDate: '2026-08-20', endDate: '2027-06-10', ...more },
  });
const told = (schedule: Schedule) => hsdsSchedules(service, schedule, today);

test('a term is told until the clocks change, and from then on', () => {
  const common = { freq: 'WEEKLY', interval: 1, byday: 'TH', wkst: 'MO', service_id: service };
  expect(told(thursdays())).toMatchObject([
    {
      ...common,
      ...{ dtstart: '2026-11-26', until: '2027-03-25', timezone: 1, opens_at: '17:00+01:00', closes_at: '18:30+01:00' },
    },
    {
      ...common,
      ...{ dtstart: '2027-04-01', until: '2027-06-10', timezone: 2, opens_at: '17:00+02:00', closes_at: '18:30+02:00' },
    },
  ]);
});

test('a break and a cancelled day cut it', () => {
  const breaks = [{ startDate: '2026-12-20', endDate: '2027-01-10' }];
  const runs = told(thursdays({ breaks, exceptDates: ['2026-12-03'], endDate: '2027-02-01' }));
  expect(runs.map(({ dtstart, until }) => [dtstart, until])).toEqual([
    ['2026-11-26', '2026-11-26'],
    ['2026-12-10', '2026-12-17'],
    ['2027-01-14', '2027-01-28'],
  ]);
});

test('days with the same hours are one run, and an open end has no end', () => {
  const times = (['Monday', 'Thursday'] as const).map(byDay => ({ byDay, startTime: '09:00', endTime: '10:00' }));
  const runs = told(thursdays({ times, endDate: undefined }));
  expect(runs.map(({ byday, until }) => [byday, until])).toEqual([
    ['MO,TH', '2027-03-25'],
    ['MO,TH', '2027-10-28'],
    ['MO,TH', undefined],
  ]);
});

test('an extra session is a run of one day; what is past is not told', () => {
  const extraSessions = ['2026-11-01', '2026-12-24'].map(date => ({ date, startTime: '22:00', endTime: '01:00' }));
  expect(told(thursdays({ times: [], extraSessions }))).toMatchObject([
    { dtstart: '2026-12-24', until: '2026-12-24', byday: 'TH', opens_at: '22:00+01:00', closes_at: '01:00+01:00' },
  ]);
});

/** Every moment that the runs say something begins and ends, read as RFC 5545 reads them. */
function momentsOf(runs: ReturnType<typeof told>, last: string): string[] {
  const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  return runs
    .flatMap(run => {
      const days = String(run.byday).split(',');
      const until = Temporal.PlainDate.from((run.until as string | undefined) ?? last);
      const found: string[] = [];
      for (
        let on = Temporal.PlainDate.from(run.dtstart as string);
        Temporal.PlainDate.compare(on, until) <= 0;
        on = on.add({ days: 1 })
      ) {
        if (!days.includes(codes[on.dayOfWeek - 1] as string)) continue;
        const starts = Date.parse(`${on}T${run.opens_at}`);
        const ends = Date.parse(`${on}T${run.closes_at}`);
        const dayMs = 24 * 3600 * 1000;
        found.push(`${new Date(starts).toISOString()} ${new Date(ends > starts ? ends : ends + dayMs).toISOString()}`);
      }
      return found;
    })
    .sort();
}

describe('whoever reads the runs finds each session at its moment, and no other', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${m}`);
  const day = fc.integer({ min: -60, max: 300 }).map(days => Temporal.PlainDate.from(today).add({ days }).toString());
  const hours = { startTime: clock, endTime: clock };
  const schedule = fc.record({
    times: fc.array(fc.record({ byDay: fc.constantFrom(...weekdays), ...hours }), { maxLength: 4 }),
    startDate: day,
    endDate: day,
    breaks: fc.array(
      fc.tuple(day, day).map(([a, b]) => (a < b ? { startDate: a, endDate: b } : { startDate: b, endDate: a })),
      { maxLength: 2 },
    ),
    exceptDates: fc.array(day, { maxLength: 5 }),
    extraSessions: fc.array(fc.record({ date: day, ...hours }), { maxLength: 3 }),
  });
  test('for any schedule', () => {
    fc.assert(
      fc.property(schedule, given => {
        const read = scheduleSchema.parse(given);
        const expected: string[] = [];
        for (let ahead = 0; ahead < 400; ahead += 1) {
          const on = Temporal.PlainDate.from(today).add({ days: ahead }).toString();
          expected.push(
            ...sessionsOn(read, on).map(each => `${each.startsAt.toISOString()} ${each.endsAt.toISOString()}`),
          );
        }
        expect(momentsOf(told(read), '2027-12-31')).toEqual([...new Set(expected)].sort());
      }),
      { numRuns: 60 },
    );
  });
});
