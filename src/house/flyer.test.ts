import { expect, test } from 'vitest';
import { squaresIn } from '../../tests/support/pdf-squares.ts';
import { readPdf } from '../../tests/support/pdf-text.ts';
import { type Flyer, mostFlyersWaiting, printedFlyer } from './flyer.ts';

const at = new Date('2026-11-01T00:00:00Z');
const swedish = (text: string) => ({ text, language: 'sv' as const });
const square = { leadsTo: 'https://brygga.example/a', alt: 'Ruta', aim: 'Sikta hit', address: 'brygga.example/a' };
const blank: Flyer = {
  ...{ language: 'sv', dir: 'ltr', over: 'Fritid', title: swedish('Boxning'), lead: undefined, main: ['torsdag'] },
  ...{ facts: [], square, list: [], after: undefined, foot: ['Stämde i går'] },
};
const read = async (more: Partial<Flyer>) => {
  const bytes = await printedFlyer({ ...blank, ...more }, at);
  return readPdf(bytes ?? new Uint8Array());
};

test('what somebody wrote is never markup, and shows as it is', async () => {
  const hostile = '#panic("x") $ x $ *b* _i_ = h `c` <l> @r // n \\u{41} </svg><script>';
  const fact = { term: 'Var', text: swedish(hostile) };
  const { pages, plain } = await read({ title: swedish(hostile), lead: swedish(hostile), facts: [fact] });
  expect(pages[0]?.split(hostile.replaceAll(' ', ''))).toHaveLength(4);
  expect(plain).not.toContain('/URI');
});

const words = (letters: number) => swedish(`${'Simhopp '.repeat(letters / 8 - 1)}hela.`);

test.each([
  ['little', 24, 1],
  ['as much as anybody can write', 160, 16],
])('everything is on one leaf: %s', async (_, letters, times) => {
  const facts = Array.from({ length: 6 }, () => ({ term: 'Vad man ska veta', text: words(letters) }));
  const main = Array.from({ length: times }, () => 'måndag och onsdag 17.00–18.30');
  const { pages, metadata, drawn } = await read({ title: words(120), lead: words(224), main, facts });
  expect(pages).toHaveLength(1);
  expect(pages[0]?.split('hela.')).toHaveLength(1 + 2 + facts.length);
  expect(pages[0]?.split('måndagochonsdag')).toHaveLength(1 + times);
  expect(pages[0]).toContain('Stämdeigår');
  expect(metadata).toContain('pdfuaid:part');
  expect(squaresIn(drawn[0] ?? '').map(({ text }) => text)).toEqual([square.leadsTo]);
});

test('a list of long rows is on two', async () => {
  const long = swedish('Mycket att läsa om det här som vi gör på torsdagar '.repeat(4));
  const row = { title: long, lines: [long, long, long], square: { leadsTo: `${square.leadsTo}/b`, alt: 'Ruta' } };
  const { pages } = await read({ list: Array.from({ length: 15 }, () => row), after: 'Fler finns', main: [long.text] });
  expect(pages).toHaveLength(2);
  expect(pages[1]).toContain('Flerfinns');
});

test('from the right it is set from the right, and each part says its language', async () => {
  const { plain, metadata } = await read({ language: 'ar', dir: 'rtl', main: ['الخميس \u206617:00–18:30\u2069'] });
  expect(plain).toContain('/Lang (ar)');
  expect(plain).toContain('/Lang (sv)');
  expect(metadata).toContain('pdfuaid:part');
});

test('many who ask at once get theirs, too many are asked to come back, and what is made is made once', async () => {
  const asked = Array.from({ length: mostFlyersWaiting + 3 }, (_, index) =>
    printedFlyer({ ...blank, over: `Nummer ${index}` }, at),
  );
  const all = await Promise.all(asked);
  expect(all.filter(bytes => bytes === undefined)).toHaveLength(3);
  const again = await printedFlyer({ ...blank, over: 'Nummer 0' }, at);
  expect(again).toBe(all[0]);
});
