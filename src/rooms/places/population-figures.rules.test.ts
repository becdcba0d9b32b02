import { describe, expect, test } from 'vitest';
import { jsonStat, pxweb, varberg } from '../../../tests/support/populations.ts';
import { readFigures } from './population-figures.rules.ts';
import type { Figures } from './population-import.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const figuresOf = (text: string | Uint8Array): Figures => {
  const read = readFigures(typeof text === 'string' ? bytes(text) : text);
  if (!read.ok) throw new Error(read.fault.code);
  return read.value;
};
const faultOf = (text: string | Uint8Array) => {
  const read = readFigures(typeof text === 'string' ? bytes(text) : text);
  return read.ok ? undefined : read.fault.code;
};
const firstClass = (figures: Figures, code = '1383R005') => figures.areas.get(code)?.classes[0];
const asTabs = (text: string) => text.replaceAll(';', '\t');
const inEnglish = (text: string) =>
  text
    .replace('"region";"ålder";"kön"', '"region";"age";"sex"')
    .replaceAll('män', 'men')
    .replaceAll('kvinnor', 'women')
    .replaceAll(' år"', ' years"');

describe('the same figures, whichever way they are written', () => {
  test.each([
    ['semicolons', bytes(pxweb(varberg))],
    ['Latin-1', bytes(pxweb(varberg), 'latin1')],
    ['a mark first', bytes(`\ufeff${pxweb(varberg)}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${pxweb(varberg)}`, 'utf16le'))],
    ['commas', bytes(pxweb(varberg).replaceAll(';', ','))],
    ['tabs', bytes(asTabs(pxweb(varberg)))],
    ['lines that end without a return', bytes(pxweb(varberg).replaceAll('\r', ''))],
    ['English', bytes(inEnglish(pxweb(varberg)))],
    ['JSON-stat 2', bytes(jsonStat(varberg))],
  ])('%s', (_, file) => {
    const figures = figuresOf(file);
    expect([...figures.areas.keys()]).toEqual(varberg.map(({ code }) => code));
    expect(figures).toMatchObject({ year: '2024', cut: false, unread: [] });
    expect(figures.areas.get('1383R005')?.classes).toHaveLength(4);
    expect(firstClass(figures)).toEqual({ from: 0, to: 4, girls: 40, boys: 40 });
  });

  test('one row for each year', () => {
    const text = 'region,ålder,kön,år,Folkmängd\n1383R005,0-4 år,män,2023,1\n1383R005,0-4 år,män,2024,2\n';
    expect(figuresOf(text)).toMatchObject({ year: '2024' });
    expect(firstClass(figuresOf(text))).toEqual({ from: 0, to: 4, boys: 2 });
  });

  test('code and text beside each other', () => {
    const text = 'region,region,ålder,kön,2024\n1383R005,Varberg (Håsten),0-4 år,män,2\n';
    expect([...figuresOf(text).areas.keys()]).toEqual(['1383R005']);
  });

  test('a column for each gender', () => {
    const text = 'region;ålder;Folkmängd 2024 kvinnor;Folkmängd 2024 män\n1383R005;7 år;3;4\n';
    expect(firstClass(figuresOf(text))).toEqual({ from: 7, to: 7, girls: 3, boys: 4 });
  });

  test('our own table has the points too, in degrees or metres', () => {
    const head = 'code,name,lat,lon,age,girls,boys';
    const figures = figuresOf(
      `${head}\n1383R005,"Håsten, norra",57.1,12.25,7,3,4\n1383R011,Tvååker,6316000,340000,7,1,2\n`,
    );
    expect(figures.points.get('1383R005')).toEqual({ name: 'Håsten, norra', lat: 57.1, lon: 12.25 });
    expect(figures.points.get('1383R011')?.lat).toBeCloseTo(56.96, 1);
    expect(figures.year).toBeUndefined();
  });
});

describe('what is odd is told', () => {
  const row = (cells: string) => figuresOf(`region;ålder;kön;2024\n${cells}\n`);
  test('figures of an older division are two dots', () => {
    const figures = row('1383R005;0-4 år;män;..\n1383R011;0-4 år;män;3');
    expect(figures.areas.get('1383R005')).toMatchObject({ missing: 1, classes: [{ boys: null }] });
  });

  test.each([
    ['-4', 'negative'],
    ['åtta', 'unreadable'],
  ])('a count of %s', (count, fault) => {
    expect(row(`1383R005;0-4 år;män;${count}`).areas.get('1383R005')?.fault).toBe(fault);
  });

  test('a row twice is once; with another count it is a quarrel', () => {
    expect(row('1383R005;7 år;män;3\n1383R005;7 år;män;3').areas.get('1383R005')?.fault).toBeUndefined();
    expect(row('1383R005;7 år;män;3\n1383R005;7 år;män;4').areas.get('1383R005')?.fault).toBe('twice');
  });

  test('ages the wrong way round, and swapped columns, are not read', () => {
    expect(row('1383R005;14-10 år;män;3\n1383R005;7 år;män;3').unread).toEqual(['14-10 år']);
    expect(row('1383R005;män;7 år;3\n1383R005;7 år;män;3').unread).toEqual(['män']);
  });

  test('half a file', () => {
    const whole = pxweb(varberg);
    expect(figuresOf(whole.slice(0, whole.length - 20)).cut).toBe(true);
    expect(faultOf(jsonStat(varberg).slice(0, 300))).toBe('damaged');
  });
});

test.each([
  ['nothing', '', 'empty'],
  ['a spreadsheet', 'PK\u0003\u0004[Content_Types].xml xl/workbook.xml', 'spreadsheet'],
  ['something packed', 'PK\u0003\u0004folkmangd.csv', 'packed'],
  ['bytes', 'ab\u0000\u0001', 'binary'],
  ['a letter', 'Hej!\nHär kommer siffrorna.\n', 'no-table'],
  ['another table', 'namn;typ\nBK Ankaret;idrott\n', 'no-table'],
  ['another JSON', '{"a":1}', 'no-table'],
  ['a list', '[1,2]', 'no-table'],
  ['no genders', 'region;ålder;2024\n1383R005;7 år;4\n', 'no-genders'],
  ['both genders together', 'region;ålder;kön;2024\n1383R005;7 år;totalt;4\n', 'no-genders'],
  ['only the old', 'region;ålder;kön;2024\n1383R005;80- år;män;4\n', 'no-areas'],
])('%s is no file of figures', (_, text, fault) => {
  expect(faultOf(text)).toBe(fault);
});
