import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alongMessages } from '#rooms/leisure/leisure-along.messages.ts';
import { phone } from '../support/browser.ts';
import { openStage, type Stage, ways } from '../support/journey.ts';
import { squaresIn } from '../support/pdf-squares.ts';
import { readPdf } from '../support/pdf-text.ts';
import { happeningsIn } from '../support/read-calendar.ts';

describe.each(ways)('something to take along, $way', ({ scripts }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scripts);
  });
  afterAll(() => stage.close());

  const kept = async (page: Page, link: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: link, exact: true }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  test.each([
    ['sv', '', 'blad-tjejboxning.pdf'],
    ['ar', '/ar', 'blad-tjejboxning-arabiska.pdf'],
    ['so', '/so', 'blad-tjejboxning-somaliska.pdf'],
  ] as const)('a caretaker prints a leaf for the stairwell, in %s', async (language, prefix, name) => {
    const words = alongMessages[language];
    const { page, go, look } = await stage.visitor(phone);
    await go(`${prefix}/brohamn/fritid/tjejboxning`);
    await look();
    const leaf = await kept(page, words.print);
    expect(leaf.name).toBe(name);
    const { pages, drawn, plain, metadata } = readPdf(leaf.bytes);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(plain).toContain(`/Lang (${language})`);
    for (const said of ['Tjejboxning', 'Ankarkällaren', '200']) expect(pages[0]).toContain(said);
    const [square] = squaresIn(drawn[0] ?? '');
    await go(new URL(square?.text ?? '').pathname);
    await page.getByRole('heading', { name: 'Tjejboxning', level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  test('a mother takes what fits her daughter into her calendar', async () => {
    const words = alongMessages.sv;
    const { page, go, look } = await stage.visitor(phone);
    await go('/brohamn/fritid?alder=13&dag=1');
    await page.getByText(words.calendar).click();
    await look();
    const follow = page.getByRole('link', { name: words.follow });
    const address = `${stage.program.origin}/brohamn/fritid.ics?alder=13&dag=1`;
    expect(await follow.getAttribute('href')).toBe(address.replace('http:', 'webcal:'));
    await page.getByText(address).waitFor();
    const { bytes } = await kept(page, words.addOnce);
    const year = 365 * 86_400_000;
    const sessions = happeningsIn(bytes.toString('utf8'), Date.now(), Date.now() + year);
    expect(bytes.toString('utf8')).toContain('SUMMARY:Tjejboxning');
    expect(sessions.length).toBeGreaterThan(5);
  });
});

/** A browser that has voices of its own, and one far away; what is said is noted. Runs in the page. */
const voices = (languages: string[]) => `
  const voices = ${JSON.stringify(languages)}.map(lang => ({ lang, name: lang, localService: true }));
  voices.push({ lang: 'so-SO', name: 'far away', localService: false });
  window.said = [];
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => voices, addEventListener() {},
    speak: words => window.said.push([words.lang, words.text]), cancel: () => window.said.push(['', 'silence']),
  } });`;

describe('read aloud by the browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(true);
  });
  afterAll(() => stage.close());

  const visitor = async (path: string, languages: string[]) => {
    const visiting = await stage.visitor(phone);
    await visiting.page.addInitScript({ content: voices(languages) });
    await visiting.go(path);
    return { ...visiting, said: () => visiting.page.evaluate('said') as Promise<[string, string][]> };
  };

  test('each part in its language, and silent at the second press', async () => {
    const { page, said, look } = await visitor('/ar/brohamn/fritid/tjejboxning', ['sv-SE', 'ar-SA']);
    await look();
    await page.getByRole('button', { name: alongMessages.ar.aloud }).click();
    await page.getByRole('button', { name: alongMessages.ar.silent }).waitFor();
    const words = await said();
    expect(words).toContainEqual(['sv-SE', 'Tjejboxning']);
    expect(words.filter(([language]) => language === 'ar-SA').length).toBeGreaterThan(5);
    expect(words.map(([, text]) => text).join(' ')).toMatch(/18:00–19:15/);
    expect(words.map(([, text]) => text)).not.toContain(alongMessages.ar.print);
    await page.getByRole('button', { name: alongMessages.ar.silent }).click();
    expect((await said()).at(-1)).toEqual(['', 'silence']);
    await page.getByRole('button', { name: alongMessages.ar.aloud }).waitFor();
  });

  test('a list, in what the device can say: the rest is left out', async () => {
    const { page, said } = await visitor('/en/brohamn/fritid?alder=13&dag=1', ['en-GB']);
    await page.getByRole('button', { name: alongMessages.en.aloud }).click();
    const words = await said();
    expect(words.some(([language, text]) => language === 'en-GB' && text.includes('Monday'))).toBe(true);
    expect(words.filter(([language]) => language === 'sv-SE')).toEqual([]);
  });

  test.each([
    ['/so/brohamn/fritid/tjejboxning', ['sv-SE'], 'so'],
    ['/brohamn/fritid/tjejboxning', [], 'sv'],
  ] as const)('no button where no voice of the device has the language: %s', async (path, languages, language) => {
    const { page } = await visitor(path, [...languages]);
    await page.getByRole('link', { name: alongMessages[language].print }).waitFor();
    expect(await page.getByRole('button', { name: alongMessages[language].aloud }).count()).toBe(0);
  });
});
