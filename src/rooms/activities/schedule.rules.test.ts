import { describe, expect, test } from 'vitest';
import { daysOf, lastSessionOn, nextSessions, occursOn, scheduleFault, sessionsOn } from './schedule.rules.ts';
import { type Schedule, scheduleSchema } from './schedule.ts';

type Told = Omit<Partial<Schedule>, 'times'> & { times?: [string, string, string][] };
const schedule = ({ times = [['Thursday', '17:00', '18:30']], ...rest }: Told = {}) =>
  scheduleSchema.parse({
    startDate: '2026-08-31',
    endDate: '2027-06-10',
    times: times.map(([byDay, startTime, endTime]) => ({ byDay, startTime, endTime })),
    ...rest,
  });
const utc = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) =>
  `${startsAt.toISOString().slice(0, 16)}–${endsAt.toISOString().slice(0, 16)}`;
const at = (text: string) => new Date(text);

describe('over the change of clocks', () => {
  test.each<[string, Told, string, string[]]>([
    ['an evening in winter', {}, '2027-03-25', ['2027-03-25T16:00–2027-03-25T17:30']],
    ['the same evening in summer', {}, '2027-04-01', ['2027-04-01T15:00–2027-04-01T16:30']],
    [
      'an hour that does not exist begins an hour later',
      { times: [['Sunday', '02:30', '04:00']] },
      '2027-03-28',
      ['2027-03-28T01:30–2027-03-28T02:00'],
    ],
    [
      'and keeps its length where the end would come first',
      { times: [['Sunday', '02:30', '03:15']] },
      '2027-03-28',
      ['2027-03-28T01:30–2027-03-28T02:15'],
    ],
    [
      'an hour that comes twice is the first of the two',
      { times: [['Sunday', '02:30', '03:30']] },
      '2026-10-25',
      ['2026-10-25T00:30–2026-10-25T02:30'],
    ],
    [
      'a night over the change in autumn is an hour longer',
      { times: [['Saturday', '22:00', '04:00']] },
      '2026-10-24',
      ['2026-10-24T20:00–2026-10-25T03:00'],
    ],
    [
      '29 February is a day like others',
      { times: [['Tuesday', '10:00', '11:00']], startDate: '2028-02-01', endDate: '2028-03-31' },
      '2028-02-29',
      ['2028-02-29T09:00–2028-02-29T10:00'],
    ],
  ])('%s', (_, told, on, expected) => {
    expect(sessionsOn(schedule(told), on).map(utc)).toEqual(expected);
  });
});

describe('breaks and exceptions', () => {
  const whole = schedule({
    breaks: [{ startDate: '2026-12-21', endDate: '2027-01-10' }],
    exceptDates: ['2026-11-26'],
    extraSessions: [{ date: '2026-12-23', startTime: '10:00', endTime: '12:00' }],
  });
  test.each([
    ['2026-11-19', true],
    ['2026-11-20', false],
    ['2026-11-26', false],
    ['2026-12-17', true],
    ['2026-12-23', true],
    ['2026-12-24', false],
    ['2027-01-07', false],
    ['2027-01-14', true],
    ['2026-08-27', false],
    ['2027-06-10', true],
    ['2027-06-17', false],
  ])('%s: %s', (on, occurs) => expect(occursOn(whole, on)).toBe(occurs));

  test('the next are those that have not ended', () => {
    const from = at('2026-12-17T17:00:00Z');
    expect(nextSessions(whole, from, 3).map(({ on, extra }) => [on, extra])).toEqual([
      ['2026-12-17', false],
      ['2026-12-23', true],
      ['2027-01-14', false],
    ]);
    expect(nextSessions(whole, at('2027-06-10T20:00:00Z'), 3)).toEqual([]);
    const night = schedule({ times: [['Friday', '20:00', '01:00']] });
    expect(nextSessions(night, at('2026-11-20T23:30:00Z'), 1).map(({ on }) => on)).toEqual(['2026-11-20']);
  });

  test('the last day, and the days of the week', () => {
    expect(lastSessionOn(whole)).toBe('2027-06-10');
    expect(lastSessionOn(schedule({ endDate: undefined }))).toBeUndefined();
    expect(lastSessionOn(schedule({ times: [], extraSessions: whole.extraSessions }))).toBe('2026-12-23');
    expect(
      daysOf(
        schedule({
          times: [
            ['Friday', '10:00', '11:00'],
            ['Monday', '10:00', '11:00'],
          ],
        }),
      ),
    ).toEqual(['Monday', 'Friday']);
    expect(daysOf(schedule({ times: [], extraSessions: whole.extraSessions }))).toEqual(['Wednesday']);
  });
});

test.each<[string, Told, string | undefined]>([
  ['an ordinary term', {}, undefined],
  ['an open end', { endDate: undefined }, undefined],
  ['past midnight', { times: [['Friday', '20:00', '01:00']] }, undefined],
  ['no time at all', { times: [] }, 'none'],
  ['a term that ends before it begins', { endDate: '2026-08-30' }, 'reversed'],
  ['a term without end in practice', { endDate: '2036-08-30' }, 'too-long'],
  ['an end that comes first', { times: [['Friday', '18:00', '17:00']] }, 'ends-first'],
  ['a break that is turned around', { breaks: [{ startDate: '2027-01-10', endDate: '2026-12-21' }] }, 'break-reversed'],
  ['a term without its weekday', { startDate: '2026-11-27', endDate: '2026-12-02' }, 'never'],
  ['a break over all of it', { breaks: [{ startDate: '2026-08-01', endDate: '2027-07-01' }] }, 'never'],
  ['its only day cancelled', { startDate: '2026-12-03', endDate: '2026-12-03', exceptDates: ['2026-12-03'] }, 'never'],
  ['a term that is over', { startDate: '2025-08-31', endDate: '2026-06-10' }, 'over'],
])('%s: %s', (_, told, fault) => {
  expect(scheduleFault(schedule({ ...told }), '2026-11-23')).toBe(fault);
});

test('a day that does not exist is no day', () => {
  expect(scheduleSchema.safeParse({ startDate: '2027-02-29' }).success).toBe(false);
  expect(scheduleSchema.safeParse({ startDate: '2028-02-29' }).success).toBe(true);
});
