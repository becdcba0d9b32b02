import { describe, expect, test } from 'vitest';
import { day, dayAndTime, daysBetween, isoDay, shortDay, time, week, weekday } from './dates.ts';

const evening = new Date('2026-11-23T17:04:00Z');
const newYearsNight = new Date('2026-12-31T23:30:00Z');
const summerMorning = new Date('2026-07-01T06:05:00Z');

describe('a moment in words', () => {
  test.each([
    [day(evening, 'sv'), '23 november 2026'],
    [day(evening, 'en'), '23 November 2026'],
    [day(newYearsNight, 'sv'), '1 januari 2027'],
    [day('2026-03-29', 'sv'), '29 mars 2026'],
    [shortDay(evening, 'sv'), '23 nov.'],
    [shortDay(evening, 'en'), '23 Nov'],
    [weekday(evening, 'sv'), 'måndag 23 november'],
    [time(evening, 'sv'), '18.04'],
    [time(evening, 'en'), '18:04'],
    [time(summerMorning, 'sv'), '08.05'],
    [time(newYearsNight, 'sv'), '00.30'],
    [dayAndTime(evening, 'sv'), '23 november 2026 kl. 18.04'],
    [dayAndTime(evening, 'en'), '23 November 2026 at 18:04'],
    [isoDay(newYearsNight), '2027-01-01'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});

describe('the week number', () => {
  test.each([
    ['2026-11-23', 'v. 48'],
    ['2026-11-22', 'v. 47'],
    ['2026-01-01', 'v. 1'],
    ['2027-01-03', 'v. 53'],
    ['2027-01-04', 'v. 1'],
    ['2024-12-30', 'v. 1'],
  ])('%s is in %s', (on, expected) => expect(week(on, 'sv')).toBe(expected));

  test('follows the calendar of Stockholm, not of Greenwich', () => {
    expect(week(new Date('2026-11-22T23:30:00Z'), 'en')).toBe('week 48');
  });
});

test('days are counted by the calendar, across the change of clocks', () => {
  expect(daysBetween(new Date('2026-03-28T22:30:00Z'), new Date('2026-03-28T23:30:00Z'))).toBe(1);
  expect(daysBetween(new Date('2026-03-28T12:00:00Z'), '2026-03-30')).toBe(2);
  expect(daysBetween(new Date('2026-10-26T12:00:00Z'), '2026-10-24')).toBe(-2);
});
