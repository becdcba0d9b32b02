import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, inLanguage, publicLanguages } from '#house/language.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { promisesMessages } from './promises.messages.ts';
import { kept } from './promises.views.tsx';
import { youngMessages } from './young.messages.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

/** As the page writes it. */
const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Every sentence of a catalogue, those with figures in them too. */
function sentencesIn(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages === 'function') return sentencesIn(messages(kept));
  return Object.entries(messages as object).flatMap(([key, value]) => (key === 'icon' ? [] : sentencesIn(value)));
}

describe.each(publicLanguages)('in %s', language => {
  const pages = [
    ['/brohamn/sa-har-gor-vi', promisesMessages[language]],
    ['/brohamn/sa-har-gor-vi/ung', youngMessages[language]],
  ] as const;

  test.each(pages)('%s says every sentence, is small, and sets no cookie', async (path, messages) => {
    const answer = await house.request(inLanguage(path, language));
    const html = await answer.text();
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
    const missing = sentencesIn(messages).filter(each => !html.includes(written(each)));
    expect(missing).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
    expect(Buffer.byteLength(html)).toBeLessThan(40_000);
    expect(gzipSync(html).length).toBeLessThan(12_000);
  });

  test('the figures are those that the program keeps to', () => {
    const said =
      sentencesIn(promisesMessages[language].noAccount).join() + promisesMessages[language].kept(kept).join();
    for (const figure of Object.values(kept)) expect(said).toContain(String(figure));
  });
});

test('what is asked without an account is said to be erased as it is', () => {
  expect([kept.noAccountShortest, kept.noAccountLongest]).toEqual([30, 90]);
  expect(promisesMessages.sv.noAccount(kept).join()).toContain('30–90 dagar efter det sista som skrivs');
});

test('groups of a number keep their order among Arabic letters', async () => {
  const html = await (await house.request('/ar/brohamn/sa-har-gor-vi/ung')).text();
  expect(html).toContain('<bdi dir="ltr">116 111</bdi>');
});
