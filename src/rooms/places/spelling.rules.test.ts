import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, postcodeDigits, slugOf, spelled, withinOneSlip } from './spelling.rules.ts';

describe('folding a name', () => {
  test.each([
    ['Malmö', 'malmo'],
    ['Upplands Väsby', 'upplands vasby'],
    ['Dals-Ed', 'dals ed'],
    ['a\u030A', 'a'],
    ['Tjautjas/Čavččas', 'tjautjas cavccas'],
    ['Lillestrøm', 'lillestrom'],
    ['  ', ''],
  ])('%s becomes %s', (name, expected) => expect(folded(name)).toBe(expected));

  test('an address joins the words', () => expect(slugOf('Östra Göinge')).toBe('ostra-goinge'));

  test('spelling keeps the dots, however they were typed', () =>
    expect(spelled('HA\u030ABO_ kommun')).toBe('håbo kommun'));
});

describe('one slip', () => {
  test.each([
    ['varberg', 'varberg', true],
    ['varbrg', 'varberg', true],
    ['vvarberg', 'varberg', true],
    ['vaberrg', 'varberg', false],
    ['vabrerg', 'varberg', true],
    ['warberg', 'varberg', true],
    ['varbergs', 'varberg', true],
    ['warbergs', 'varberg', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s: %s', (a, b, expected) => expect(withinOneSlip(a, b)).toBe(expected));

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  test('agrees with counting the edits', () => {
    fc.assert(fc.property(word, word, (a, b) => withinOneSlip(a, b) === edits(a, b) <= 1));
  });
});

describe('what may be a postal code', () => {
  test.each([
    ['432 44', '43244'],
    ['43244', '43244'],
    ['SE-432 44', '43244'],
    ['se43244', '43244'],
    ['432', '432'],
    ['43', null],
    ['432 445', null],
    ['4324a', null],
    ['Säter', null],
    ['', null],
  ])('%s gives %s', (text, expected) => expect(postcodeDigits(text)).toBe(expected));
});

/** Letters to insert, delete, replace or swap with a neighbour, counted the slow and plain way. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const ways = [
    edits(a.slice(1), b) + 1,
    edits(a, b.slice(1)) + 1,
    edits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(edits(a.slice(2), b.slice(2)) + 1);
  return Math.min(...ways);
}
