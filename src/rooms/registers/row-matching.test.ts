import { expect, test } from 'vitest';
import { alike, nameKey, related, slipKeys } from './row-matching.rules.ts';

test.each([
  ['Bodafors Boule Klubb', 'BODAFORS BOULEKLUBB'],
  ['Vilske Hem o Samhälle', 'Vilske Hem och Samhalle'],
  ['Råå & Ängs IF', 'Raa och Angs IF'],
  ['Lidköping touchtennis', 'Lidköpingtouchtennis'],
  ['Café Ankaret.', 'cafe ankaret'],
  ['جمعية النور', 'جمعية  النور.'],
])('%s is the same name as %s', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
  expect(alike(a, b)).toBe(true);
});

test.each([
  ['Kajens Fotbollsklubb', 'Kajens Fotbolsklubb'],
  ['Kajens Fotbollsklubb', 'Kajens Fotbollsklub'],
  ['Hamnens Hembygdsförening', 'Hamnens Hembydgsförening'],
])('%s is like %s', (a, b) => {
  expect(alike(a, b)).toBe(true);
  expect(slipKeys(a).some(key => slipKeys(b).includes(key))).toBe(true);
});

test.each([
  ['Kajens IF', 'Kajens IF Ungdom'],
  ['Kajens Lag 1 Fotboll', 'Kajens Lag 2 Fotboll'],
  ['Nora Idrottsförening', 'Norra Idrottsförening'],
  ['Södra Hamnens byalag', 'Norra Hamnens byalag'],
  ['Kajens Judoklubb', 'Kajens Budoklubb'],
  ['Kvinnor i Brohamn', 'S-kvinnor i Brohamn'],
  ['O', 'Och'],
  ['!!!', '???'],
])('%s is another than %s', (a, b) => {
  expect(alike(a, b)).toBe(false);
  expect(related(a, b)).toBe(false);
});

test('with the same number small words may come and go, words with meaning may not', () => {
  expect(related('Kajens Missionskyrka ideell förening', 'Kajens missionskyrka')).toBe(true);
  expect(related('Hyresgästföreningen i Kajen', 'Hyresgästföreningen Kajen')).toBe(true);
  expect(related('Kajens AIK Friidrott', 'Kajens AIK Tyngdlyftning')).toBe(false);
});
