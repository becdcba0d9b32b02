import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { happeningsIn, readCalendar } from '../../../tests/support/read-calendar.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { openApp } from '../../app.tsx';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const boxing = '/brohamn/fritid/boxning-for-nyborjare';
const calendar = async (path: string) => (await house.request(path)).text();

test('a calendar is for any page and program, and whoever has it gets nothing again', async () => {
  const path = '/brohamn/fritid.ics?alder=11';
  const answer = await house.request(path);
  const { headers } = answer;
  expect([answer.status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  const tag = headers.get('etag') ?? '';
  const later = openApp(house.house, () => new Date(house.now.getTime() + 3 * 86_400_000));
  const again = await later.request(`${house.settings.origin}${path}`, { headers: { 'if-none-match': tag } });
  expect(again.status).toBe(304);
});

test.each(['', '/latt', '/en', '/ar', '/so'])(
  'everything that fits, in the language that is asked for: %s',
  async prefix => {
    const all = readCalendar(await calendar(`${prefix}/brohamn/fritid.ics`)).getAllSubcomponents('vevent');
    const uids = all.map(each => String(each.getFirstPropertyValue('uid')));
    expect(uids.length).toBeGreaterThan(30);
    expect(new Set(uids).size).toBe(uids.length);
    for (const each of all)
      expect(String(each.getFirstPropertyValue('url'))).toMatch(`${house.settings.origin}${prefix}/brohamn/fritid/`);
  },
);

describe('one activity', () => {
  test('is on Thursdays at five, summer and winter, and not in its breaks', async () => {
    const found = happeningsIn(
      await calendar(`${boxing}/kalender.ics`),
      Date.parse('2026-09-01'),
      Date.parse('2027-07-01'),
    );
    const days = found.map(({ startMs }) => new Date(startMs).toLocaleString('sv', { timeZone: 'Europe/Stockholm' }));
    expect(days.length).toBeGreaterThan(20);
    for (const day of days) expect(day).toMatch(/ 17:00:00$/);
    expect(days.filter(day => day.startsWith('2026-12-31'))).toEqual([]);
  });

  test('tells where as far as it may be told', async () => {
    expect(await calendar(`${boxing}/kalender.ics`)).toMatch(/\r\nGEO:58\.0149;11\.0771\r\n/);
    const all = (await calendar('/brohamn/fritid.ics')).split('BEGIN:VEVENT').slice(1);
    const untold = all.filter(each => !each.includes('\r\nLOCATION:'));
    expect(untold.length).toBeGreaterThan(0);
    expect(untold.filter(each => each.includes('\r\nGEO:'))).toEqual([]);
    for (const each of all)
      expect(each.replaceAll('\r\n ', '')).not.toMatch(/lotterier och sponsorer|Redarens stiftelse/);
  });

  test('that is no more leaves an empty calendar: a reader that gets 404 would keep what was', async () => {
    const answer = await house.request('/brohamn/fritid/finns-inte/kalender.ics');
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(readCalendar(text).getAllSubcomponents('vevent')).toEqual([]);
    expect(readCalendar(text).getAllSubcomponents('vtimezone')).toHaveLength(1);
  });
});

test('what nobody can read as a question is left out, and nothing of it comes into the calendar', async () => {
  const text = await calendar(`/brohamn/fritid.ics?alder=elva&dag=9&x=${encodeURIComponent('\r\nBEGIN:VEVENT')}`);
  expect(text).toContain(`SOURCE;VALUE=URI:${house.settings.origin}/brohamn/fritid.ics\r\n`);
  expect((await house.request('/varberg/fritid.ics')).status).toBe(404);
});
