import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelling } from '#house/labelling.ts';
import { directionOf, publicLanguages, splitLanguage } from '#house/language.ts';
import { squaresIn } from '../../../tests/support/pdf-squares.ts';
import { readPdf } from '../../../tests/support/pdf-text.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { alongMessages } from './leisure-along.messages.ts';
import { mostOnFlyer } from './leisure-flyer.views.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
});

const prefixes = ['', '/latt', '/en', '/ar', '/so'];
const boxing = '/brohamn/fritid/boxning-for-nyborjare';
const solid = (text: string) => text.replaceAll(/\s/g, '');
const paper = async (path: string) => {
  const answer = await house.request(path);
  expect([answer.status, answer.headers.get('content-type')], path).toEqual([200, 'application/pdf']);
  return { answer, ...readPdf(new Uint8Array(await answer.arrayBuffer())) };
};

describe.each(prefixes)('one activity on a leaf, %s', prefix => {
  test('is one A4, tagged, in its language, says what one must know, and leads to the page', async () => {
    const { answer, pages, drawn, plain, metadata } = await paper(`${prefix}${boxing}/blad.pdf`);
    const { language } = splitLanguage(`${prefix}/`);
    expect(pages).toHaveLength(1);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(plain).toContain(`/Lang (${language.split('-')[0]})`);
    if (language !== 'sv') expect(plain).toContain('/Lang (sv)');
    for (const said of ['Boxningförnybörjare', '17', '18', '30', 'Ankarkällaren', 'Föreningskontakt', '2026'])
      expect(pages[0]).toContain(said);
    if (directionOf(language) === 'ltr') expect(pages[0]).toContain(solid(alongMessages[language].aim));
    const unchecked = solid(alongMessages.so.unchecked);
    expect(pages[0]?.includes(unchecked)).toBe(language === 'so');
    const [square, ...others] = squaresIn(drawn[0] ?? '');
    expect([square?.text, others]).toEqual([`${house.settings.origin}${prefix}${boxing}`, []]);
    // What a phone reads from two metres.
    expect(square?.dotMillimetres).toBeGreaterThan(2);
    expect(answer.headers.get('content-disposition')).toMatch(/filename="blad-boxning-for-nyborjare[\w-]*\.pdf"/);
  });

  test('a selection is on two at the most, with a square to it and to each', async () => {
    const { pages, words, drawn } = await paper(`${prefix}/brohamn/fritid.pdf`);
    expect(pages).toHaveLength(2);
    const squares = drawn.flatMap(squaresIn);
    expect(squares[0]?.text).toBe(`${house.settings.origin}${prefix}/brohamn/fritid`);
    expect(squares).toHaveLength(mostOnFlyer + 1);
    for (const { text } of squares.slice(1))
      expect((await house.request(text.replace(house.settings.origin, ''))).status).toBe(200);
    expect(words.join('\n')).not.toMatch(labelling);
  });
});

test('a selection follows what was asked, on paper and in the calendar', async () => {
  const asked = '?alder=11&dag=4';
  const { pages, drawn } = await paper(`/brohamn/fritid.pdf${asked}`);
  expect(squaresIn(drawn[0] ?? '')[0]?.text).toBe(`${house.settings.origin}/brohamn/fritid${asked}`);
  for (const said of ['11år', 'torsdag', 'Boxningförnybörjare']) expect(pages[0]).toContain(said);
  expect(pages[0]).not.toContain('Tjejboxning');
  const calendar = await (await house.request(`/brohamn/fritid.ics${asked}`)).text();
  expect(calendar).toContain('SUMMARY:Boxning för nybörjare');
  expect(calendar).not.toContain('Tjejboxning');
});

test('the same words are the same file, and what fits nothing is no leaf', async () => {
  const bytes = async () => new Uint8Array(await (await house.request(`${boxing}/blad.pdf`)).arrayBuffer());
  expect(await bytes()).toEqual(await bytes());
  for (const path of ['/brohamn/fritid.pdf?alder=99', '/brohamn/fritid/finns-inte/blad.pdf', '/varberg/fritid.pdf'])
    expect((await house.request(path)).status, path).toBe(404);
});

test('every link on the pages leads somewhere, in every language', async () => {
  expect(prefixes).toHaveLength(publicLanguages.length);
  for (const prefix of prefixes)
    for (const path of [boxing, '/brohamn/fritid?alder=11']) {
      const html = await (await house.request(`${prefix}${path}`)).text();
      const links = [...html.matchAll(/href="([^"]*\.(?:pdf|ics)[^"]*)"/g)].map(([, href = '']) => href);
      expect(links).toHaveLength(3);
      expect(links.filter(href => href.startsWith('webcal://'))).toHaveLength(1);
      for (const href of links.map(each => each.replaceAll('&amp;', '&').replace(/^webcal:\/\/[^/]*/, '')))
        expect((await house.request(href)).status, href).toBe(200);
    }
});
