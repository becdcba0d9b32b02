import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrgNumber } from './org-number.ts';

const number = { kind: 'number', value: '899999-9025' };
const personal = { kind: 'personal-number' };

describe('reading an organisation number', () => {
  it.each([
    ['899999-9025'],
    ['8999999025'],
    ['168999999025'],
    ['068999999025'],
    ['06899999-9025'],
    ['16 899999-9025'],
    ['899999–9025'],
    ['899999 9025'],
    ['899999-9025??'],
    [' 899999-9025. '],
    ['Org.nr 899999-9025 (se avd 4)'],
    ['SE899999902501'],
    ['８９９９９９-９０２５'],
    ['899999\u200b-9025'],
  ])('%s is a number', written => {
    expect(readOrgNumber(written)).toEqual(number);
  });

  it.each([[''], [' '], ['saknas'], ['-'], ['x'], ['...'], ['Finns inte'], ['N/A']])('%j is none', written => {
    expect(readOrgNumber(written)).toEqual({ kind: 'none' });
  });

  it.each([
    ['121212-1212'],
    ['191212121212'],
    ['19790607-1234'],
    ['790607-1234'],
    ['061212121212'],
    ['121272-1210'],
    ['801302-8166'],
    ['800002-8166'],
    ['1212121212 Anna'],
    ['12121212121'],
    ['899999-9025 121212-1212'],
  ])('%s is, or could be, a personal number and is not repeated', written => {
    expect(readOrgNumber(written)).toEqual(personal);
  });

  it.each([
    ['212000-0000', '212000-0000'],
    ['168999999026', '899999-9026'],
  ])('%s has the wrong check digit', (text, written) => {
    expect(readOrgNumber(text)).toEqual({ kind: 'wrong-check-digit', written });
  });

  it.each([
    ['987 654', { kind: 'unreadable', written: '987 654' }],
    ['899999902', { kind: 'unreadable', written: '899999902' }],
    ['811218987', { kind: 'unreadable' }],
    ['Anna Ek', { kind: 'unreadable' }],
    ['anna@klubben.example', { kind: 'unreadable' }],
    ['452000-0000', { kind: 'unreadable' }],
    ['899999-9025 eller 899999-9033', { kind: 'unreadable' }],
  ])('%s is unreadable', (written, reading) => {
    expect(readOrgNumber(written)).toEqual(reading);
  });

  it('answers everything with one of its kinds and never repeats a third digit of 0 or 1', () => {
    const pieces = fc.array(
      fc.oneof(fc.stringMatching(/^[0-9]{1,12}$/), fc.constantFrom('-', ' ', '–', '16', '19', 'x')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(pieces, parts => {
        const reading = readOrgNumber(parts.join(''));
        const shown = 'value' in reading ? reading.value : 'written' in reading ? (reading.written ?? '') : '';
        expect(shown.replace(/\D/g, '')).not.toMatch(/^\d{2}[01]\d{7}$/);
      }),
    );
  });
});
