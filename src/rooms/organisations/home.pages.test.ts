import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inLanguage, publicLanguages } from '#house/language.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { homeMessages } from './home.messages.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

test.each(publicLanguages)('the front page is said in %s, and leads to what is', async language => {
  const answer = await house.request(inLanguage('/brohamn', language));
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain(homeMessages[language].welcome('Brohamn'));
  for (const path of ['orolig', 'radfraga', 'fritid'])
    expect(html).toContain(`href="${inLanguage(`/brohamn/${path}`, language)}"`);
  expect(html).toMatch(/href="(\/en)?\/brohamn\/aktorer/);
  expect(gzipSync(html).length).toBeLessThan(20_000);
});

test.each(['ar', 'so'] as const)(
  'a page that is not said in %s says so in it, and leads back to what is',
  async language => {
    const answer = await house.request(inLanguage('/brohamn/aktorer?vad=youth', language));
    const location = answer.headers.get('location') ?? '';
    expect([answer.status, location]).toEqual([303, `/brohamn/aktorer?vad=youth&onskat=${language}`]);
    const html = await (await house.request(location)).text();
    expect(html).toMatch(new RegExp(`<div lang="${language}"[^>]*>.*href="/${language}/brohamn"`, 's'));
  },
);

test('a municipality that has not opened is told of in Swedish', async () => {
  const answer = await house.request('/ar/varberg');
  expect(answer.headers.get('location')).toBe('/varberg?onskat=ar');
  expect(await (await house.request('/varberg?onskat=ar')).text()).toContain('lang="ar"');
});
