import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brohamn } from './brohamn.cast.ts';
import { gazetteerOver } from './gazetteer.rules.ts';
import { readCountry } from './gazetteer.storage.ts';
import { reservedSlugs } from './gazetteer.ts';

const country = readCountry(join(import.meta.dirname, '../../../data'));
const gazetteer = gazetteerOver(country);
const withBrohamn = gazetteerOver(country, [brohamn]);

describe('addresses', () => {
  test('are 290 different ones in ASCII, none of them reserved', () => {
    const slugs = gazetteer.municipalities.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(290);
    expect(slugs.filter(slug => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
    expect(slugs.filter(slug => (reservedSlugs as readonly string[]).includes(slug))).toEqual([]);
  });

  test.each([
    ['varberg', 'varberg'],
    ['Varberg', 'varberg'],
    ['malmö', 'malmo'],
    ['malmö'.normalize('NFD'), 'malmo'],
    ['upplands väsby', 'upplands-vasby'],
    ['Upplands-Väsby', 'upplands-vasby'],
    ['upplands_vasby', 'upplands-vasby'],
    ['habo', 'habo'],
    ['håbo', 'haabo'],
    ['haabo', 'haabo'],
    ['nowhere', undefined],
    ['brohamn', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('/%s leads to %s', (text, slug) => expect(gazetteer.municipalityBySlug(text)?.slug).toBe(slug));

  test('every native name leads to its own municipality', () => {
    const astray = gazetteer.municipalities.filter(one => gazetteer.municipalityBySlug(one.name) !== one);
    expect(astray).toEqual([]);
  });

  test('only Habo and Håbo can be taken for each other', () => {
    const confusable = gazetteer.municipalities.filter(({ code }) => gazetteer.namesakesOf(code).length > 0);
    expect(confusable.map(({ name }) => name)).toEqual(['Håbo', 'Habo']);
    expect(gazetteer.namesakesOf('0643').map(({ slug }) => slug)).toEqual(['haabo']);
    expect(gazetteer.namesakesOf('none')).toEqual([]);
  });
});

describe('what is known about a municipality', () => {
  test('Varberg', () => {
    const varberg = gazetteer.municipalityByCode('1383');
    expect(varberg).toMatchObject({ fullName: 'Varbergs kommun', policeRegion: 'Väst', population: 64601 });
    expect(gazetteer.countyByCode(varberg?.countyCode ?? '')?.name).toBe('Hallands län');
    expect(
      gazetteer
        .localitiesOf('1383')
        .map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['Varberg', 'Tvååker', 'Veddige']);
    expect(gazetteer.localitiesOf('1383')).toHaveLength(20);
    expect(gazetteer.regsoOf('1383')).toHaveLength(17);
    expect(gazetteer.postcodePlace('432 44')).toMatchObject({ place: 'Varberg', municipalityCode: '1383' });
    expect(gazetteer.populationByAge('1383')?.young).toHaveLength(20);
    expect(gazetteer.neighboursOf('1383').map(({ name }) => name)).toEqual(['Falkenberg', 'Kungsbacka', 'Mark']);
  });

  test('an unknown code is answered with nothing', () => {
    expect(gazetteer.municipalityByCode('0000')).toBeUndefined();
    expect(gazetteer.populationByAge('0000')).toBeUndefined();
    for (const lookup of ['localitiesOf', 'regsoOf', 'ownAreasOf', 'outlineOf', 'neighboursOf'] as const)
      expect(gazetteer[lookup]('0000')).toEqual([]);
  });
});

describe('one municipality more', () => {
  test('is found where the country is, and is absent without the demo', () => {
    expect(withBrohamn.municipalities).toHaveLength(291);
    expect(withBrohamn.municipalityBySlug('Brohamn')).toBe(brohamn.municipality);
    expect(withBrohamn.localitiesOf('9999').map(({ name }) => name)[0]).toBe('Brohamn');
    expect(withBrohamn.ownAreasOf('9999')).toHaveLength(12);
    expect(withBrohamn.postcodePlace('499 30')?.place).toBe('Harvsund');
    expect(withBrohamn.populationByAge('9999')?.total).toBe(21400);
    expect(withBrohamn.outlineOf('9999')).toBe(brohamn.outline);
    expect(withBrohamn.neighboursOf('9999')).toEqual([]);
    expect(gazetteer.municipalities).toHaveLength(290);
    expect(gazetteer.municipalityByCode('9999')).toBeUndefined();
  });
});
