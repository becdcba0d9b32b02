import { describe, expect, test } from 'vitest';
import type { Question } from './finding.ts';
import { addressOf, filterCount, openQuestion, readQuestion } from './finding-address.rules.ts';

const read = (query: string) => readQuestion(new URLSearchParams(query));

const full: Question = {
  text: 'språkkafé & schack',
  areas: ['9999-tallhojden', '9999-centrum'],
  kinds: ['faith-community', 'school'],
  what: ['choir', 'sports'],
  age: 7,
  languages: ['so', 'ar'],
  roles: ['meeting-place'],
  place: 'Tvååker',
  page: 3,
  view: 'map',
};

test('an address holds the whole question, in Swedish words', () => {
  const address = addressOf('/varberg/aktorer', full, { page: 3 });
  expect(address).toMatch(/typ=trossamfund,skola&.*roll=motesplats/);
  expect(readQuestion(new URL(address, 'http://x').searchParams)).toEqual({ question: full, ignored: [] });
  expect(filterCount(full)).toBe(11);
});

test('what asks for everything has a plain address, and another choice begins at the first page', () => {
  expect(addressOf('/varberg/aktorer', openQuestion)).toBe('/varberg/aktorer');
  expect(addressOf('/varberg/aktorer', { ...openQuestion, page: 4 }, { age: 7 })).toBe('/varberg/aktorer?alder=7');
});

test('a form without scripts sends a name several times', () => {
  expect(read('typ=skola&typ=trossamfund&typ=skola').question.kinds).toEqual(['school', 'faith-community']);
});

test('codes are understood too', () => {
  expect(read('typ=faith-community&vad=football').question).toMatchObject({
    kinds: ['faith-community'],
    what: ['football'],
  });
});

describe('what means nothing is left out and told of', () => {
  test.each([
    ['typ=hittepå', 'typ=hittepå'],
    ['alder=-1', 'alder=-1'],
    ['alder=121', 'alder=121'],
    ['alder=7.5', 'alder=7.5'],
    ['sida=0', 'sida=0'],
    ['sida=99999999', 'sida=99999999'],
    ['vy=3d', 'vy=3d'],
    ["sprak=so'--", "sprak=so'--"],
    ['roll=chef', 'roll=chef'],
    ['ort=%00', 'ort=\0'],
  ])('%s', (query, ignored) => {
    expect(read(query)).toEqual({ question: openQuestion, ignored: [ignored] });
  });
});

test('a text is cut, and what cannot be seen in it is a blank', () => {
  expect(read(`q=${'a'.repeat(500)}`).question.text).toHaveLength(100);
  expect(read('q=%00fot%0Aboll%07').question.text).toBe('fot boll');
});

test('more values of one filter than anybody ticks are left', () => {
  const many = Array.from({ length: 99 }, (_, at) => `sprak=l${at}`).join('&');
  expect(read(many).question.languages).toHaveLength(20);
});
