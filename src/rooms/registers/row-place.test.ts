import { describe, expect, it } from 'vitest';
import { readPlace, townCase } from './row-place.rules.ts';

describe('reading a postal code and a town', () => {
  it.each([
    ['123 45', '', { postalCode: '12345' }],
    [' 12345 ', '', { postalCode: '12345' }],
    ['123\u00a045', '', { postalCode: '12345' }],
    ['SE-12345', '', { postalCode: '12345' }],
    ['S-123 45', '', { postalCode: '12345' }],
    ['12345.0', '', { postalCode: '12345' }],
    ['12345 Byn', '', { postalCode: '12345', city: 'Byn' }],
    ['', 'Byn, Sverige', { city: 'Byn' }],
    ['', 'BYN, SE', { city: 'Byn' }],
    ['', '123 45 Byn', { postalCode: '12345', city: 'Byn' }],
    ['', '12345', { postalCode: '12345' }],
    ['54321', '123 45 Byn', { postalCode: '54321', city: 'Byn' }],
    ['', 'Påhittsgatan 1, 123 45 Byn', { postalCode: '12345', city: 'Byn' }],
    ['', 'c/o Testsson, Byn', { city: 'Byn' }],
    ['', 'Box 12, Byn', { city: 'Byn' }],
    ['', 'Stigen', { city: 'Stigen' }],
    ['', 'saknas', {}],
    ['-', '-', {}],
  ])('%j with %j', (postalCode, city, place) => {
    expect(readPlace(postalCode, city)).toEqual({ ...place, remarks: [] });
  });

  it.each([
    ['N1234', 'Byn', [{ code: 'postal-code-unreadable', written: 'N1234' }]],
    ['00000', 'Byn', [{ code: 'postal-code-unreadable', written: '00000' }]],
    ['121212-1212', 'Byn', [{ code: 'postal-code-unreadable' }]],
    ['070-174 06 05', 'Byn', [{ code: 'postal-code-unreadable' }]],
  ])('%j is no postal code', (postalCode, city, remarks) => {
    expect(readPlace(postalCode, city)).toEqual({ city, remarks });
  });

  it.each([['Påhittsgatan 1'], ['Påhittsvägen'], ['c/o Testsson']])('%j is no town, and is not repeated', city => {
    expect(readPlace('', city)).toEqual({ remarks: [{ code: 'city-unreadable' }] });
  });
});

describe('the capitals of a town', () => {
  it.each([
    ['VARBERG', 'Varberg'],
    ['varberg', 'Varberg'],
    ['Karl Gustav', 'Karl Gustav'],
    ['KARL-GUSTAV', 'Karl-Gustav'],
    ['VÄRMLANDS NYSÄTER', 'Värmlands Nysäter'],
    ['BYN I DALEN', 'Byn i Dalen'],
    ['S:T OLOF', 'S:t Olof'],
    ['ÅMÅL', 'Åmål'],
  ])('%s is %s', (written, town) => {
    expect(townCase(written)).toBe(town);
  });
});
