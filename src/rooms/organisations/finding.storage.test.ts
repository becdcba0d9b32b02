import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitor } from '#house/actor.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { open, putOnList } from '../../../tests/support/public-list.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { inKalmar, inVarberg } from './finding.cast.ts';
import { findEverywhere, findHere } from './finding.queries.ts';
import type { Question } from './finding.ts';
import { openQuestion } from './finding-address.rules.ts';

const varberg = '1383';
const kalmar = '0880';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
  await open(house, varberg, 'Varberg');
  await putOnList(house, varberg, inVarberg);
  await open(house, kalmar, 'Kalmar');
  await putOnList(house, kalmar, inKalmar);
  await putOnList(house, '1380', [{ name: 'Halmstads fotbollsdrömmar', kind: 'association' }]);
});
afterAll(() => house.close());

async function hits(text: string, change: Partial<Question> = {}) {
  const question = { ...openQuestion, text, ...change };
  const { found } = await findHere(house.database, visitor, varberg, question, house.now);
  return found.hits;
}

const find = async (text: string, change: Partial<Question> = {}) => (await hits(text, change)).map(hit => hit.name);

describe('a search forgives', () => {
  const cases: [string, string, string][] = [
    ['inflection', 'debatterna', 'Åsikternas förening'],
    ['a genitive that the stemmer keeps', 'föreningars', 'Åsikternas förening'],
    ['missing dots and rings', 'asikternas', 'Åsikternas förening'],
    ['missing dots in an inflected word', 'branden', 'Åsikternas förening'],
    ['dots where the text has none', 'vännernas', 'Sjovannerna'],
    ['dots in capitals', 'KÖREN', 'Kören Vågskvalp'],
    ['å written as two characters', 'A\u030asikternas', 'Åsikternas förening'],
    ['a compound sought by its first part', 'fotboll', 'Norra fotbollsföreningen Linden'],
    ['a compound sought by its last part', 'förening', 'Norra fotbollsföreningen Linden'],
    ['half a word', 'vågskv', 'Kören Vågskvalp'],
    ['an activity that the text does not name', 'damfotboll', 'Solrosens bollklubb'],
    ['an activity by another word', 'körsång', 'Kören Vågskvalp'],
    ['a term that is kept as written', 'soppkök', 'Hjälpande händer'],
    ['words in any order, with joining words', 'Linden och Norra', 'Norra fotbollsföreningen Linden'],
    ['a place', 'tvååker', 'Norra fotbollsföreningen Linden'],
    ['another script', 'الزيتون', 'جمعية الزيتون'],
    ['a word of two letters', 'ik', 'IK Myran'],
  ];
  test.each(cases)('%s: %s', async (_way, text, name) => {
    const sure = (await hits(text)).filter(hit => !hit.similar);
    expect(sure.map(hit => hit.name)).toContain(name);
  });

  const slips: [string, string, string][] = [
    ['a letter too few', 'vagskvlp', 'Kören Vågskvalp'],
    ['a letter too many', 'sollrosens', 'Solrosens bollklubb'],
    ['two letters in the wrong order', 'hjälpnade', 'Hjälpande händer'],
    ['a wrong letter', 'solrisens', 'Solrosens bollklubb'],
    ['a slip beside a right word', 'lindin norra', 'Norra fotbollsföreningen Linden'],
  ];
  test.each(slips)('%s: %s', async (_way, text, name) => {
    expect(await hits(text)).toContainEqual(expect.objectContaining({ name, similar: true }));
  });
});

describe('a search is not too kind', () => {
  test('every word must be met', async () => {
    expect(await find('fotboll linden')).toEqual(['Norra fotbollsföreningen Linden']);
    expect(await find('fotboll soppkök')).toEqual([]);
  });

  test('what is nothing like anything finds nothing', async () => {
    expect(await find('kvadratrot')).toEqual([]);
  });

  test('a sign that SQL knows is only a sign', async () => {
    expect(await find('100%')).toEqual([]);
    expect(await find("'; drop table listings; --")).toEqual([]);
    expect(await find('%%% ___ \\')).toHaveLength(11);
    expect(await find('\u0149ka !& | (a')).toEqual([]);
  });

  test('what is only spelt alike is counted apart and comes last', async () => {
    const question = { ...openQuestion, text: 'lindens' };
    const { found } = await findHere(house.database, visitor, varberg, question, house.now);
    expect(found.hits.filter(hit => !hit.similar).map(hit => hit.name)).toEqual(['Norra fotbollsföreningen Linden']);
    expect(found.total - found.similar).toBe(1);
  });
});

test('best first: the name begins so, the name holds it, the text, the activity', async () => {
  expect(await find('fotboll')).toEqual([
    'Fotbollens vänner',
    'Norra fotbollsföreningen Linden',
    'Solrosens bollklubb',
  ]);
});

test('without words by name, as Swedes sort', async () => {
  const names = await find('');
  expect(names.slice(0, 3)).toEqual(['Fotbollens vänner', 'Hjälpande händer', 'IK Myran']);
  expect(names.indexOf('Åsikternas förening')).toBeGreaterThan(names.indexOf('Tolv månader sedan'));
});

describe('filters', () => {
  const cases: [string, Partial<Question>, number][] = [
    ['one kind', { kinds: ['school'] }, 1],
    ['several kinds widen', { kinds: ['school', 'network'] }, 2],
    ['a subject takes in its activities', { what: ['sports'] }, 1],
    ['an activity', { what: ['choir'] }, 1],
    ['an activity and a subject widen', { what: ['choir', 'sports'] }, 2],
    ['different filters narrow', { what: ['choir'], kinds: ['school'] }, 0],
    ['language', { languages: ['so', 'ar'] }, 2],
    ['role', { roles: ['meeting-place'] }, 1],
    ['an age of the youngest', { age: 6, what: ['sports'] }, 1],
    ['an age below', { age: 5, what: ['sports'] }, 0],
    ['an age of the oldest', { age: 12, what: ['sports'] }, 1],
    ['an age above', { age: 13, what: ['sports'] }, 0],
    ['an age, where none is told', { age: 13, what: ['choir'] }, 1],
    ['a place', { place: 'Tvååker' }, 1],
    ['no place', { place: '-' }, 9],
  ];
  test.each(cases)('%s', async (_name, change, count) => {
    expect(await find('', change)).toHaveLength(count);
  });

  test('a filter narrows a search', async () => {
    expect(await find('fotboll', { languages: ['so'] })).toEqual(['Norra fotbollsföreningen Linden']);
  });
});

test('a page is hidden at twelve months to the moment', async () => {
  expect(await find('zebraskrubb')).toEqual(['Snart tolv månader']);
});

test('facets count what each choice would leave, the others kept', async () => {
  const question = { ...openQuestion, kinds: ['school' as const], languages: ['ar'] };
  const { facets } = await findHere(house.database, visitor, varberg, question, house.now);
  expect(facets.kinds).toEqual([{ value: 'association', count: 1 }]);
  expect(facets.languages).toEqual([]);
  const all = await findHere(house.database, visitor, varberg, openQuestion, house.now);
  expect(all.facets.places.map(({ name, count }) => [name, count])).toEqual([
    [null, 9],
    ['Bua', 1],
    ['Tvååker', 1],
  ]);
  expect(all.facets.what).toContainEqual({ value: 'sports', count: 1 });
});

describe('across all of Sweden', () => {
  const everywhere = async (text: string, change: Partial<Question> = {}) => {
    const question = { ...openQuestion, text, ...change };
    return findEverywhere(house.database, visitor, gazetteerWith(true), question, house.now);
  };

  test('every opened municipality is searched, and no other', async () => {
    const { found } = await everywhere('fotboll');
    expect(found.hits.map(hit => hit.municipalityCode)).not.toContain('1380');
    expect(new Set(found.hits.map(hit => hit.municipalityCode))).toEqual(new Set([varberg, kalmar]));
  });

  test('a municipality beside another word says where', async () => {
    const { found } = await everywhere('orientering kalmar');
    expect(found.hits.map(hit => hit.name)).toEqual(['Ölandsbrons orienterare']);
  });

  test('counts by municipality for the map', async () => {
    const { counts } = await everywhere('', { view: 'map' });
    expect([...counts]).toEqual(
      expect.arrayContaining([
        [varberg, 11],
        [kalmar, 2],
      ]),
    );
    expect(counts.size).toBe(2);
  });
});

test('a page past the last still knows the count', async () => {
  const question = { ...openQuestion, page: 9 };
  const { found } = await findHere(house.database, visitor, varberg, question, house.now);
  expect(found).toMatchObject({ total: 11, hits: [] });
});
