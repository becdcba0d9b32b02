import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../tests/support/read-calendar.ts';
import { type CalendarEvent, calendarText } from './icalendar.ts';

const event: CalendarEvent = {
  ...{ uid: 'a-1', title: 'Boxning', text: 'Ta med skor.', place: 'Kajen', point: { lat: 58.01, lon: 11.07 } },
  ...{ category: 'Idrott', contact: 'Ankaret', url: 'https://brygga.example/a' },
  changedAt: new Date('2026-11-01T10:11:12Z'),
  ...{ startsAt: '2026-11-26T17:00', endsAt: '2026-11-26T18:30' },
  weekly: { day: 4, until: new Date('2027-06-10T15:00:00Z'), except: ['2026-12-24T17:00'] },
};
const written = (more: Partial<CalendarEvent> = {}) =>
  calendarText({
    ...{
      name: 'Fritid i Brohamn',
      text: 'Något att göra',
      url: 'https://brygga.example/',
      events: [{ ...event, ...more }],
    },
    source: 'https://brygga.example/fritid.ics',
  });

test('says everything that a calendar program asks for', () => {
  const lines = written().split('\r\n');
  for (const line of [
    ...[
      'VERSION:2.0',
      'X-WR-CALNAME:Fritid i Brohamn',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'TZID:Europe/Stockholm',
    ],
    ...['UID:a-1', 'DTSTAMP:20261101T101112Z', 'LAST-MODIFIED:20261101T101112Z', 'GEO:58.01;11.07', 'LOCATION:Kajen'],
    ...['DTSTART;TZID=Europe/Stockholm:20261126T170000', 'DTEND;TZID=Europe/Stockholm:20261126T183000'],
    ...['RRULE:FREQ=WEEKLY;UNTIL=20270610T150000Z;BYDAY=TH', 'EXDATE;TZID=Europe/Stockholm:20261224T170000'],
  ])
    expect(lines).toContain(line);
});

test('a later writing has a higher number that fits', () => {
  const number = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  const [before, after] = [written(), written({ changedAt: new Date('2026-11-01T10:15:00Z') })].map(number);
  expect(after).toBeGreaterThan(before ?? 0);
  expect(number(written({ changedAt: new Date('2200-01-01') }))).toBeLessThan(2 ** 31);
});

describe('whatever somebody writes', () => {
  test.each([
    'a, b; c \\ d\nnew line',
    'END:VEVENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY',
    `${'å'.repeat(37)}${'😀'.repeat(40)}${'ش'.repeat(80)}`,
    'x\u0000\u0007\u0085y \ud800 z',
    '"quoted": semi;colon,comma\\n',
  ])('%j is text, whole, in lines of 75 octets', said => {
    const text = written({ title: said, text: said, place: said, category: said });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const events = readCalendar(text).getAllSubcomponents('vevent');
    const plain = said
      .toWellFormed()
      .replaceAll('\r\n', '\n')
      .replaceAll(/[^\P{Cc}\n]/gu, '');
    expect(events.map(each => new ICAL.Event(each).summary)).toEqual([plain]);
    expect(events[0]?.getFirstPropertyValue('description')).toBe(plain);
    expect(events[0]?.getFirstProperty('categories')?.getValues()).toEqual([plain]);
    expect(events[0]?.getAllSubcomponents()).toEqual([]);
  });
});
