import { expect, test } from 'vitest';
import { findIdentities } from './no-names.rules.ts';

const found = (text: string) => findIdentities(text).map(({ kind, word }) => `${kind} ${word}`);

test.each([
  ['M o h a m m e d'],
  ['M.o.h.a.m.m.e.d'],
  ['f-a-t-i-m-a'],
  ['A l i'],
  ['s @ r a'],
  ['Moh@mmed'],
  ['M0hamm3d'],
  ['4nna'],
  ['k@lle'],
  ['em1l'],
  ['م ح م د'],
  // Cyrillic, Greek, full-width and mathematical letters, and signs that nobody sees.
  ['M\u043eh\u0430mm\u0435d'],
  ['\u0391hm\u0435d'],
  ['f\u0430tim\u03b1'],
  ['ｆａｔｉｍａ'],
  ['𝐚𝐡𝐦𝐞𝐝'],
  ['𝐚 𝐡 𝐦 𝐞 𝐝'],
  ['moham\u200bmed'],
  ['fat\u00adima'],
])('%s is a name', name => {
  expect(found(`vi undrar över ${name} i dag`)).toEqual([`name ${name}`]);
});

test.each([
  ['H J Ä L P oss'],
  ['de får betyg a b c d e f'],
  ['rum A12 och B2B och h1n1 och gta5'],
  ['covid19 och mp3 och ps5 och 4g'],
  ['vi ses @ fritids'],
  ['s a m m a sak'],
  ['P 3 och P 4 och B 2 B'],
  ['он не пришёл домой'],
])('%s: none', text => {
  expect(found(text)).toEqual([]);
});

test('an address for mail and an account stay what they are', () => {
  expect(found('skriv till m0hammed@example.com eller @m0hammed_07')).toEqual([
    'email m0hammed@example.com',
    'handle @m0hammed_07',
  ]);
});
