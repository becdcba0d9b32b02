import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { sessionsOn } from '#rooms/activities/schedule.rules.ts';
import type { Schedule } from '#rooms/activities/schedule.ts';
import type { Recurrence, ToldSession } from './feed-item.ts';
import { scheduleFrom } from './feed-schedule.rules.ts';
import { weeklyForm } from './weekly-form.rules.ts';

const today = '2026-11-23';
const plain: Recurrence = {
  ...{ freq: 'WEEKLY', interval: 1, byDay: ['TH'], byMonthDay: [], byMonth: [], byWeekNo: [], byYearDay: [] },
  ...{ startDate: '2026-09-03', endDate: '2026-12-17', startTime: '17:00', endTime: '18:00', exceptDates: [] },
};
const rule = (changes: Partial<Recurrence>): Recurrence => ({ ...plain, ...changes });
const read = (rules: Recurrence[], sessions: ToldSession[] = []) => scheduleFrom(rules, sessions, today);

/** A schedule in short: weekly times, term, cancelled days, single days. */
function short(reading: ReturnType<typeof read>): string {
  if (!reading.ok) return reading.refusal;
  const { times, startDate, endDate = '', exceptDates, extraSessions } = reading.schedule;
  const weekly = times.map(each => `${each.byDay.slice(0, 2)} ${each.startTime}-${each.endTime}`);
  const single = extraSessions.map(each => `+${each.date} ${each.startTime}`);
  return [...weekly, `${startDate}/${endDate}`, ...exceptDates.map(on => `-${on}`), ...single].join(' ');
}

describe('a rule becomes our schedule', () => {
  test.each<[string, Recurrence[], string]>([
    ['every week', [plain], 'Th 17:00-18:00 2026-09-03/2026-12-17'],
    ['without an end', [rule({ endDate: undefined })], 'Th 17:00-18:00 2026-09-03/'],
    [
      'not on one day',
      [rule({ exceptDates: ['2026-12-03', '2026-12-04'] })],
      'Th 17:00-18:00 2026-09-03/2026-12-17 -2026-12-03',
    ],
    [
      'two rules of one term',
      [plain, rule({ byDay: ['MO'], startTime: '10:00', endTime: '11:00' })],
      'Mo 10:00-11:00 Th 17:00-18:00 2026-09-03/2026-12-17',
    ],
    [
      'every day of the week',
      [rule({ freq: 'DAILY', byDay: [] })],
      ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
        .map(day => `${day} 17:00-18:00`)
        .join(' ')
        .concat(' 2026-09-03/2026-12-17'),
    ],
    ['the day of its first', [rule({ byDay: [] })], 'Th 17:00-18:00 2026-09-03/2026-12-17'],
    ['a long past', [rule({ startDate: '2019-01-03' })], 'Th 17:00-18:00 2024-12-16/2026-12-17'],
    [
      'first Monday, with an end',
      [rule({ freq: 'MONTHLY', byDay: ['1MO'], endDate: '2027-02-01' })],
      '2026-12-07/2027-02-01 +2026-12-07 17:00 +2027-01-04 17:00 +2027-02-01 17:00',
    ],
    ['first Monday, for ever', [rule({ freq: 'MONTHLY', byDay: ['1MO'], endDate: undefined })], 'endless'],
    [
      'every other week',
      [rule({ interval: 2, endDate: '2026-12-10' })],
      '2026-11-26/2026-12-10 +2026-11-26 17:00 +2026-12-10 17:00',
    ],
    [
      'five times',
      [rule({ count: 14, endDate: undefined })],
      '2026-11-26/2026-12-03 +2026-11-26 17:00 +2026-12-03 17:00',
    ],
    ['over', [rule({ endDate: '2026-10-01' })], 'over'],
    ['London', [rule({ zone: 'Europe/London' })], 'Th 18:00-19:00 2026-09-03/2026-12-17'],
    [
      'New York, with an end',
      [
        rule({
          zone: 'America/New_York',
          startTime: '10:00',
          endTime: '11:00',
          startDate: '2026-11-26',
          endDate: '2026-12-03',
        }),
      ],
      '2026-11-26/2026-12-03 +2026-11-26 16:00 +2026-12-03 16:00',
    ],
    ['UTC, for ever', [rule({ zone: 'UTC', endDate: undefined })], 'zone'],
    ['a night', [rule({ startTime: '22:00', endTime: '02:00' })], 'Th 22:00-02:00 2026-09-03/2026-12-17'],
    ['a day of nineteen hours', [rule({ startTime: '05:00', endTime: '00:30' })], 'times-wrong'],
    ['nothing', [], 'no-times'],
    ['no sense', [rule({ freq: 'YEARLY', byDay: [], byMonth: [2], byMonthDay: [30], endDate: '2027-09-01' })], 'over'],
  ])('%s', (_, rules, told) => {
    expect(short(read(rules))).toBe(told);
  });
});

const session = (on: string, changes: Partial<ToldSession> = {}): ToldSession => ({
  ...{ on, startTime: '17:00', endTime: '18:00', cancelled: false },
  ...changes,
});

describe('single times', () => {
  test('beside a rule they cancel its own, or come in addition', () => {
    const told = [session('2026-11-26', { cancelled: true }), session('2026-12-03'), session('2026-12-05')];
    expect(short(read([plain], told))).toBe('Th 17:00-18:00 2026-09-03/2026-12-17 -2026-11-26 +2026-12-05 17:00');
  });
  test('alone they are a habit where they are one', () => {
    const told = ['2026-11-26', '2026-12-03', '2026-12-17', '2026-12-19', '2026-11-19'].map(on => session(on));
    expect(short(read([], told))).toBe('Th 17:00-18:00 2026-11-26/2026-12-19 -2026-12-10 +2026-12-19 17:00');
  });
  test('more than there is room for are cut, and said so', () => {
    const told = Array.from({ length: 200 }, (_, at) =>
      session(dayAfter(today, at * 3), { startTime: `${10 + (at % 9)}:00`, endTime: '20:00' }),
    );
    const reading = read([], told);
    expect(reading).toMatchObject({ ok: true, remarks: ['times-cut'] });
  });
});

const dayAfter = (on: string, days: number) => Temporal.PlainDate.from(on).add({ days }).toString();

/** All that a schedule holds, day by day. */
function unfolded(schedule: Schedule): string[] {
  const all: string[] = [];
  for (let at = 0; at < 130; at += 1)
    for (const { on, startsAt } of sessionsOn(schedule, dayAfter(today, at)))
      all.push(`${on} ${startsAt.toISOString()}`);
  return all;
}

test('whatever single times are folded into weekly ones, unfolded they are the very same', () => {
  const times = fc.record({ at: fc.nat(100), startTime: fc.constantFrom('10:00', '17:00') });
  fc.assert(
    fc.property(
      fc.uniqueArray(times, { minLength: 1, maxLength: 55, selector: each => JSON.stringify(each) }),
      told => {
        const sessions = told.map(({ at, startTime }) => ({ on: dayAfter(today, at), startTime, endTime: '18:00' }));
        const form = weeklyForm(sessions);
        const single = { times: [], breaks: [], exceptDates: [], startDate: today, endDate: undefined };
        const plainly = { ...single, extraSessions: sessions.map(({ on, ...clock }) => ({ date: on, ...clock })) };
        expect(form && unfolded(form)).toEqual(unfolded(plainly));
      },
    ),
  );
});
