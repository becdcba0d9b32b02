import { describe, expect, it } from 'vitest';
import { readAges, readYear } from './row-ages.rules.ts';

describe('reading ages', () => {
  it.each([
    [['Barn (0-6 år)'], { minimumAge: 0, maximumAge: 6 }],
    [['Barn (0-6 år)', '65+ år (65-150 år)'], { minimumAge: 0 }],
    [['Vuxna (21-110 år)'], { minimumAge: 21 }],
    [['  (0-6 år)', 'Lok-stöd (7-25 år)'], { minimumAge: 0, maximumAge: 25 }],
    [['7–12, 13–15'], { minimumAge: 7, maximumAge: 15 }],
    [['65+'], { minimumAge: 65 }],
    [['från 7 år'], { minimumAge: 7 }],
    [['7 år och uppåt'], { minimumAge: 7 }],
    [['7-'], { minimumAge: 7 }],
    [['upp till 12 år'], { minimumAge: 0, maximumAge: 12 }],
    [['10 år'], { minimumAge: 10, maximumAge: 10 }],
    [['Alla åldrar'], {}],
    [[], {}],
  ])('%j', (texts, ages) => {
    expect(readAges(texts)).toEqual({ ...ages, unreadable: false });
  });

  it.each([[['25-7']], [['2010-2015']], [['200+']]])('%j can not be read', texts => {
    expect(readAges(texts)).toEqual({ unreadable: true });
  });
});

describe('reading a founding year', () => {
  it.each([
    ['1923', 1923],
    ['1923-05-01', 1923],
    ['ca 1890', 1890],
    ['93', undefined],
    ['0101', undefined],
    ['1044', undefined],
    ['19790607', undefined],
  ])('%s is %s', (written, year) => {
    expect(readYear(written)).toBe(year);
  });
});
