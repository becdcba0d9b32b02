import { describe, expect, it } from 'vitest';
import { readTerms, termsOfCell } from './row-list.rules.ts';

describe('reading terms', () => {
  it('keeps each once, in its first spelling, without placeholders', () => {
    expect(readTerms(['Ridsport', 'ridsport ', '', '-', '(saknas)', 'Dans'], 'activities')).toEqual({
      terms: ['Ridsport', 'Dans'],
      remarks: [],
    });
  });

  it('keeps at most sixty', () => {
    const { terms, remarks } = readTerms(
      Array.from({ length: 61 }, (_, index) => `Gren ${index}`),
      'activities',
    );
    expect(terms).toHaveLength(60);
    expect(remarks).toEqual([{ code: 'list-shortened', field: 'activities', max: 60 }]);
  });
});

describe('the terms of a cell', () => {
  it.each([
    ['Fotboll', ['Fotboll']],
    ['Fotboll, Bandy', ['Fotboll', 'Bandy']],
    ['Väg, enskild; Bandy', ['Väg, enskild', 'Bandy']],
    ['Dans (jazz, balett), Sång', ['Dans (jazz, balett)', 'Sång']],
    ['Bygde-, kultur- och hembygd', ['Bygde-, kultur- och hembygd']],
    ['', []],
  ])('%j', (cell, terms) => {
    expect(termsOfCell(cell)).toEqual(terms);
  });
});
