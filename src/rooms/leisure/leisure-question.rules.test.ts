import { expect, test } from 'vitest';
import { asksSomething, leisureAddress, openQuestion, readLeisureQuestion } from './leisure-question.rules.ts';

const read = (query: string) => readLeisureQuestion(new URLSearchParams(query)).question;

test.each([
  ['', {}],
  [
    'vad=sports&alder=11&dag=4&gratis=1&fritidskort=1',
    { subject: 'sports', age: 11, day: 4, free: true, leisureCard: true },
  ],
  ['postnr=49912&inom=2000&grannar=1', { postalCode: '49912', within: 2000, neighbours: true }],
  ['omrade=9999-centrum&plats=Ekhallen', { area: '9999-centrum', place: 'Ekhallen' }],
  [
    'sprak=so&tid=late&vilka=girls&foralder=1',
    { language: 'so', daytime: 'late', company: 'girls', parentStays: true },
  ],
  [
    'visa=karta&sida=3&stod=small-group&stod=step-free',
    { view: 'map', page: 3, adaptations: ['small-group', 'step-free'] },
  ],
])('an address and its question are each other: %s', (query, question) => {
  expect(read(query)).toEqual({ ...openQuestion, ...question });
  expect(leisureAddress('/x', read(query))).toBe(query === '' ? '/x' : `/x?${query}`);
});

test.each([
  'vad=gambling',
  'alder=elva',
  'alder=-1',
  'alder=999',
  'dag=8',
  'dag=0',
  'dag=1.5',
  'inom=1',
  'inom=1e9',
  'sida=0',
  'sida=x',
  'sprak=xx',
  'tid=noon',
  'vilka=all',
  'gratis=yes',
  'stod=ramp',
  'stod=__proto__',
  'visa=list',
  'okand=1',
  `omrade=`,
])('what cannot be read asks for nothing: %s', query => {
  expect(read(query)).toEqual(openQuestion);
});

test('what is typed is cut, and a code may have its blank', () => {
  expect(read(`plats=${'x'.repeat(500)}`).place).toHaveLength(80);
  expect(read('postnr=499 12').postalCode).toBe('49912');
});

test('a view, a page and neighbours leave nothing out', () => {
  expect(asksSomething(read('visa=karta&sida=2&grannar=1'))).toBe(false);
  expect(asksSomething(read('dag=4'))).toBe(true);
});
