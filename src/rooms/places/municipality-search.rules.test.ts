import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brohamn } from './brohamn.cast.ts';
import { gazetteerOver } from './gazetteer.rules.ts';
import { readCountry } from './gazetteer.storage.ts';

const country = readCountry(join(import.meta.dirname, '../../../data'));
const gazetteer = gazetteerOver(country, [brohamn]);
const found = (text: string) => gazetteer.findMunicipality(text).map(({ name }) => name);

describe('finding a municipality', () => {
  test.each([
    ['varberg', 'Varberg'],
    ['Varbergs kommun', 'Varberg'],
    ['Göteborgs stad', 'Göteborg'],
    ['region gotland', 'Gotland'],
    ['malmo', 'Malmö'],
    ['upplands väsby', 'Upplands Väsby'],
    ['Upplandsväsby', 'Upplands Väsby'],
    ['malung sälen', 'Malung-Sälen'],
    ['432 44', 'Varberg'],
    ['43244', 'Varberg'],
    ['SE-432 44', 'Varberg'],
    ['Träslövsläge', 'Varberg'],
    ['traslovslage', 'Varberg'],
    ['smögen', 'Sotenäs'],
    ['Rinkeby', 'Stockholm'],
    ['Varbrg', 'Varberg'],
    ['Gotehborg', 'Göteborg'],
    ['Jönköpnig', 'Jönköping'],
    ['haabo', 'Håbo'],
    ['ångelholm', 'Ängelholm'],
    ['49910', 'Brohamn'],
    ['Tallhöjden', 'Brohamn'],
  ])('%s gives %s first', (text, name) => expect(found(text)[0]).toBe(name));

  test.each([
    ['håbo', ['Håbo', 'Habo']],
    ['habo', ['Habo', 'Håbo']],
    ['håbo'.normalize('NFD'), ['Håbo', 'Habo']],
  ])('%s names both, the one spelled so first', (text, names) => expect(found(text)).toEqual(names));

  test.each(['', '  ', '-', 'xyzzyx', '1', '1234567', 'v'.repeat(100_000), '%', 'constructor'])(
    'nothing for %.20s',
    text => expect(found(text)).toEqual([]),
  );

  test('a short word is not guessed at', () => expect(found('Lumd')).toEqual([]));

  test('an unknown code answers with its neighbours in the series', () => {
    expect(gazetteer.postcodePlace('43204')).toBeUndefined();
    expect(found('43204')).toEqual(['Varberg']);
  });

  test('never more than eight, never one twice', () => {
    const many = found('sto');
    expect(many.length).toBeGreaterThan(1);
    expect(many.length).toBeLessThanOrEqual(8);
    expect(new Set(many).size).toBe(many.length);
    expect(found('centrum')).toHaveLength(8);
  });

  test('every municipality is found first by its own name', () => {
    expect(gazetteer.municipalities.filter(({ name }) => found(name)[0] !== name)).toEqual([]);
  });

  test('every postal code finds its municipality', () => {
    const lost = gazetteer.postcodes
      .filter((_, index) => index % 37 === 0)
      .filter(
        ({ postalCode, municipalityCode }) => gazetteer.findMunicipality(postalCode)[0]?.code !== municipalityCode,
      );
    expect(lost).toEqual([]);
  });
});
