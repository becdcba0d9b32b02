import { expect, test } from 'vitest';
import { type ActivityProfile, activitySchema } from '#rooms/activities/activity.ts';
import type { Schedule } from '#rooms/activities/schedule.ts';
import { asBegun } from './feed-merge.rules.ts';

const profile = (changes: Partial<Schedule>): ActivityProfile =>
  activitySchema.parse({
    ...{ title: 'Judo', what: 'martial-arts', minimumAge: 7, maximumAge: 12, placeName: 'Hallen', city: 'Brohamn' },
    cost: { amount: 0, per: 'time' },
    schedule: {
      times: [{ byDay: 'Thursday', startTime: '17:00', endTime: '18:00' }],
      ...{ startDate: '2026-11-26', exceptDates: ['2026-11-26', '2026-12-24'], ...changes },
    },
  });

// A Wednesday.
const today = '2026-12-02';

test.each<[string, Partial<Schedule>, boolean]>([
  ['the same term, told from this week on', { startDate: '2026-12-03', exceptDates: ['2026-12-24'] }, true],
  ['the same, told from today on', { startDate: '2026-12-02', exceptDates: ['2026-12-24'] }, true],
  ['another day off', { startDate: '2026-12-03', exceptDates: ['2026-12-17'] }, false],
  ['an end', { startDate: '2026-12-03', exceptDates: ['2026-12-24'], endDate: '2027-06-03' }, false],
  ['this week left out', { startDate: '2026-12-08', exceptDates: ['2026-12-24'] }, false],
  ['a start put off', { startDate: '2027-01-14', exceptDates: [] }, false],
])('%s', (_, changes, goesOn) => {
  const told = profile(changes);
  expect(asBegun(profile({}), told, today).schedule).toEqual(goesOn ? profile({}).schedule : told.schedule);
});

test('what has not begun yet is told anew', () => {
  const told = profile({ startDate: '2026-12-10', exceptDates: ['2026-12-24'] });
  expect(asBegun(profile({ startDate: '2026-12-04' }), told, today)).toBe(told);
});
