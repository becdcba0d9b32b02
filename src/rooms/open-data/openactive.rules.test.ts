import { describe, expect, test } from 'vitest';
import { type Schedule, scheduleSchema } from '#rooms/activities/schedule.ts';
import type { ListedPremises } from '#rooms/organisations/listed-premises.ts';
import { activities, subjects } from '#rooms/organisations/taxonomy.ts';
import { officialList } from '../../../tests/support/openactive.ts';
import { activityConcept } from './openactive-concept.rules.ts';
import { facilityUse, namedPremises } from './openactive-facility.rules.ts';
import type { World } from './openactive-record.rules.ts';
import { distinctSessions, duration, localMoment, partialSchedules } from './openactive-schedule.rules.ts';
import { sessionWindow } from './session-window.rules.ts';

const world: World = {
  origin: 'https://brygga.example',
  municipality: () => ({ name: 'Brohamn', fullName: 'Brohamns kommun', slug: 'brohamn', region: 'Brohamns kommun' }),
};
const schedule = (changes: Partial<Schedule> = {}) =>
  scheduleSchema.parse({
    startDate: '2026-08-31',
    times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:30' }],
    ...changes,
  });

test.each([
  [30, 'PT30M'],
  [60, 'PT1H'],
  [90, 'PT1H30M'],
  [720, 'PT12H'],
])('%i minutes are %s', (minutes, said) => expect(duration(minutes)).toBe(said));

test.each([
  ['2026-12-03T16:00:00Z', '2026-12-03T17:00:00+01:00'],
  ['2027-06-03T15:00:00Z', '2027-06-03T17:00:00+02:00'],
  ['2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
  ['2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00'],
])('%s is %s on the clocks of Stockholm', (at, said) => expect(localMoment(new Date(at))).toBe(said));

describe('weekly times', () => {
  test('name the days on which they do not hold, and no others', () => {
    const breaks = [{ startDate: '2026-12-21', endDate: '2027-01-03' }];
    const [only] = partialSchedules(schedule({ breaks, exceptDates: ['2026-11-26', '2026-11-27'] }));
    expect(only).toEqual({
      ...{ '@type': 'PartialSchedule', repeatFrequency: 'P1W', byDay: ['https://schema.org/Thursday'] },
      ...{ startTime: '17:00', endTime: '18:30', duration: 'PT1H30M', startDate: '2026-08-31' },
      ...{ scheduleTimezone: 'Europe/Stockholm', exceptDate: ['2026-11-26', '2026-12-24', '2026-12-31'] },
    });
  });

  test('a break as long as the calendar lets it be ends somewhere', () => {
    const [only] = partialSchedules(schedule({ breaks: [{ startDate: '0001-01-01', endDate: '9999-12-31' }] }));
    expect(only?.exceptDate).toHaveLength(57);
  });
});

test('two that begin at once are one, also where the clocks skip an hour', () => {
  const extra = [{ date: '2026-12-03', startTime: '17:00', endTime: '20:00' }];
  expect(distinctSessions(schedule({ extraSessions: extra }), '2026-12-03')).toHaveLength(1);
  const night = (startTime: string) => ({ byDay: 'Sunday' as const, startTime, endTime: '05:00' });
  expect(distinctSessions(schedule({ times: [night('02:30'), night('03:30')] }), '2027-03-28')).toHaveLength(1);
});

describe('the window of sessions', () => {
  const at = (text: string) => sessionWindow(schedule(), new Date(text));
  const starts = (text: string) => at(text).sessions.map(each => each.on);

  test('holds eight weeks from today, and what has not ended', () => {
    expect(starts('2026-12-03T11:00:00Z').at(0)).toBe('2026-12-03');
    expect(starts('2026-12-03T11:00:00Z').at(-1)).toBe('2027-01-28');
    expect(starts('2026-12-03T17:29:59Z').at(0)).toBe('2026-12-03');
    expect(starts('2026-12-03T17:30:00Z').at(0)).toBe('2026-12-10');
  });

  test('changes when the next one ends, or when another comes in', () => {
    expect(at('2026-12-03T11:00:00Z').changesAt).toEqual(new Date('2026-12-03T17:30:00Z'));
    expect(at('2026-12-03T17:30:00Z').changesAt).toEqual(new Date('2026-12-09T23:00:00Z'));
    expect(starts('2026-12-09T22:59:59Z').at(-1)).toBe('2027-01-28');
    expect(starts('2026-12-09T23:00:00Z').at(-1)).toBe('2027-02-04');
  });

  test('is empty before the term, and over after it', () => {
    const far = sessionWindow(schedule({ startDate: '2027-08-30' }), new Date('2026-12-03T11:00:00Z'));
    expect([far.sessions.length, far.changesAt?.toISOString()]).toEqual([0, '2027-07-07T22:00:00.000Z']);
    const over = sessionWindow(schedule({ endDate: '2026-11-30' }), new Date('2026-12-03T11:00:00Z'));
    expect(over).toEqual({ sessions: [], changesAt: undefined });
  });
});

describe('premises', () => {
  const listed = (names: string[]): ListedPremises => ({
    ...{ organisationId: '1', slug: 'x', municipalityCode: '9999', name: 'Klubben', placeName: 'Hamnen' },
    assuredAt: new Date(0),
    profile: {
      premises: names.map(name => ({ name })),
      placePrecision: 'area',
      streetAddress: 'Gatan 1',
      city: 'Brohamn',
    },
  });
  const ids = (...names: string[]) => namedPremises(listed(names)).map(each => each.id);

  test('keep their ids in any order, and two of one name have two', () => {
    expect(ids('Salen', 'Köket')).toEqual(ids('Köket', 'Salen').reverse());
    expect(new Set(ids('Salen', 'Salen', 'Köket')).size).toBe(3);
    expect(ids('salen ')).toEqual(ids('Salen'));
    expect(ids('Salen')[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('of which only the area may be told have no street', () => {
    const [room] = namedPremises(listed(['Salen']));
    expect(JSON.stringify(room && facilityUse(listed(['Salen']), room, world))).not.toContain('Gatan');
  });
});

test('a concept of the official list has the id and the label that it has there', () => {
  const [list] = Object.values(officialList());
  const labels = new Map(list?.concept.map(each => [each.id, each.prefLabel]));
  const official = [...subjects, ...activities]
    .map(code => activityConcept(code, world))
    .filter(each => each.inScheme === 'https://openactive.io/activity-list');
  expect(official.length).toBeGreaterThan(20);
  for (const each of official) expect(labels.get(String(each['@id']))).toBe(each.prefLabel);
});
