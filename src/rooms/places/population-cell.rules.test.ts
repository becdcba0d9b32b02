import { expect, test } from 'vitest';
import { agesIn, areaCodeIn, countIn, genderIn, levelOf, yearIn } from './population-cell.rules.ts';

test.each([
  ['0114A0010', '0114A0010'],
  ['0114A0010_DeSO2025', '0114A0010'],
  ['0114R001_RegSO2025', '0114R001'],
  ['0114R001 Upplands Väsby (Bollstanäs)', '0114R001'],
  [' 1383c1010 ', '1383C1010'],
  ['0114', undefined],
  ['00 Riket', undefined],
  ['Upplands Väsby (Bollstanäs)', undefined],
  ['0114A00101', undefined],
  ['114R001', undefined],
])('the code in %j is %s', (text, code) => {
  expect(areaCodeIn(text)).toBe(code);
});

test('a code tells its level', () => {
  expect([levelOf('0114R001'), levelOf('0114A0010')]).toEqual(['regso', 'deso']);
});

test.each([
  ['10-14 år', { from: 10, to: 14 }],
  ['10–14', { from: 10, to: 14 }],
  ['0-4 years', { from: 0, to: 4 }],
  ['-4', { from: 0, to: 4 }],
  ['7 år', { from: 7, to: 7 }],
  ['7', { from: 7, to: 7 }],
  ['80- år', { from: 80, to: 130 }],
  ['100+ år', { from: 100, to: 130 }],
  ['65 år och äldre', { from: 65, to: 130 }],
  ['totalt', 'total'],
  ['totalt ålder', 'total'],
  ['Total', 'total'],
  ['14-10 år', undefined],
  ['7 8', undefined],
  ['', undefined],
  ['-', undefined],
  ['0-999', undefined],
  ['kvinnor', undefined],
])('the ages in %j', (text, ages) => {
  expect(agesIn(text)).toEqual(ages);
});

test.each([
  ['män', 'boys'],
  ['1', 'boys'],
  ['Pojkar', 'boys'],
  ['kvinnor', 'girls'],
  ['2', 'girls'],
  ['women', 'girls'],
  ['totalt', 'total'],
  ['1+2', 'total'],
  ['15-19 år', undefined],
])('the gender in %j is %s', (text, gender) => {
  expect(genderIn(text)).toBe(gender);
});

test.each([
  ['12', 12],
  ['1 234', 1234],
  ['1\u00a0234', 1234],
  ['12,5', 12.5],
  ['..', null],
  ['', null],
  ['-', 0],
  ['–', 0],
  ['-3', 'negative'],
  ['1,234', 'unreadable'],
  ['tolv', 'unreadable'],
  ['1e3', 'unreadable'],
  ['=1+1', 'unreadable'],
])('the count in %j is %s', (text, count) => {
  expect(countIn(text)).toBe(count);
});

test('a header tells its year', () => {
  expect(['2024', 'Folkmängd 2024', '000007Y7', '120245'].map(yearIn)).toEqual(['2024', '2024', undefined, undefined]);
});
