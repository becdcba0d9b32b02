import { expect, test } from 'vitest';
import { readPdf } from '../../tests/support/pdf-text.ts';
import { type Paper, printed } from './paper.ts';

const blank: Paper = {
  ...{ language: 'sv', title: 'Överlämning', over: 'Över', owner: 'Boxklubben Ankaret', place: 'Brohamn' },
  ...{ foot: 'Utskrivet i dag', pageWords: { page: 'Sida', of: 'av' }, sections: [] },
};
const saying = async (text: string, more: Partial<Paper> = {}) =>
  readPdf(await printed({ ...blank, sections: [{ title: 'Sagt', parts: [{ text }] }], ...more }));
const solid = (text: string) => text.replaceAll(/\s/g, '');

test('a paper is tagged, and says its title, its language and that it is PDF/UA', async () => {
  const { plain, metadata, pages } = await saying('Hej på er, åäö ÅÄÖ é ü.');
  expect(plain).toMatch(/\/StructTreeRoot \d+ 0 R/);
  expect(plain).toMatch(/\/MarkInfo <<\s+\/Marked true/);
  expect(plain).toContain('/Lang (sv)');
  expect(plain).toContain('/DisplayDocTitle true');
  for (const tag of ['/S /H1', '/S /P']) expect(plain).toContain(tag);
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(metadata).toContain('Överlämning');
  expect(pages[0]).toContain(solid('Hej på er, åäö ÅÄÖ é ü.'));
  expect((await saying('Hello', { language: 'en' })).plain).toContain('/Lang (en)');
});

test('what somebody writes is never markup', async () => {
  const hostile = [
    '#import "@preview/x:0.1.0": * #panic("x") #sys.inputs #read("/etc/passwd") #include "paper.typ"',
    '$ x^2 $ \\ \\u{41} `code` ```rust x``` *bold* _slanted_ @ref <label> // note /* note */ ~ -- --- ... "quoted" \'q\'',
    '= heading\n- point\n+ number\n/ term: text\n[x] {y} %s </script> & &amp; http://brohamn.example',
  ].join('\n');
  const { pages, plain } = await saying(hostile, { title: '#panic("title") $', owner: '*#x*', foot: '@y \\' });
  for (const line of hostile.split('\n')) expect(pages[0]).toContain(solid(line));
  for (const told of ['#panic("title")$', '*#x*', '@y\\']) expect(pages[0]).toContain(solid(told));
  expect(plain).not.toContain('/URI');
});

test('other scripts, small pictures and marks of direction come out as they are', async () => {
  const { pages, metadata } = await saying(
    'ሰላም\n\nПривіт Γειά שלום\n\n😀 ✅ 🇸🇪\n\na\u202eb\u202cc \u200fd\u2066e\u2069',
  );
  for (const text of ['ሰላም', 'Привіт', 'Γειά', '😀', '✅']) expect(pages[0]).toContain(text);
  expect(metadata).toContain('pdfuaid:part');
  const arabic = await saying('مرحبا بكم');
  for (const letter of 'مرحبا') expect(arabic.pages[0]).toContain(letter);
});

test('control signs, halves of signs and letters that no font has break no paper; it then does not claim to be PDF/UA', async () => {
  expect((await saying('a\u0000b\u0007c\ufeffd \ud800 e')).pages[0]).toContain('abcd');
  const { pages, metadata, plain } = await saying('före \u0378 efter');
  expect(pages[0]).toContain('efter');
  expect(metadata).not.toContain('pdfuaid');
  expect(plain).toContain('/StructTreeRoot');
});

test('a letter of ten thousand signs is whole, over numbered pages', async () => {
  const text = Array.from({ length: 1250 }, (_, index) => `ord${String(index).padStart(4, '0')}`).join(' ');
  const { pages } = await saying(text);
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((page, index) => {
    expect(page).toContain(`Sida${index + 1}av${pages.length}`);
    expect(page.startsWith('BoxklubbenAnkaret')).toBe(true);
  });
  const said = pages.map(page => page.replace(/^BoxklubbenAnkaretBrohamn/, '').replace(/Utskriveti.*$/, '')).join('');
  expect(said).toContain(solid(text));
});

test('papers that are asked for at once are each their own', async () => {
  const all = await Promise.all(['ett', 'två', 'tre'].map(word => saying(`Nummer ${word}`)));
  expect(all.map(({ pages }) => /Nummer(ett|två|tre)/.exec(pages[0] ?? '')?.[1])).toEqual(['ett', 'två', 'tre']);
});
