import { expect, test } from 'vitest';
import { findIdentities } from './no-names.rules.ts';

const found = (text: string) => findIdentities(text).map(({ kind, word }) => `${kind} ${word}`);

// The last is said to be no car, and rings: a guard that believed that would be easy to get by.
test.each([
  ['bilen abc 123 står utanför', 'abc 123'],
  ['en moppe med skylten kqv 12d', 'kqv 12d'],
  ['regnr: Kqv 307', 'Kqv 307'],
  ['en svart epa, qrt-481, väntar', 'qrt-481'],
  ['miq 482 är bilen som hämtar honom', 'miq 482'],
  ['the car is kqv 482', 'kqv 482'],
  ['abc 123 är ingen bil', 'abc 123'],
])('%s', (text, plate) => {
  expect(found(text)).toEqual([`plate ${plate}`]);
});

test.each([
  ['koden är abc 123'],
  ['abc 123 är ett lösenord'],
  ['Vi kom med bil. Koden är abc 123'],
  ['bilen kör 120'],
  ['bilen kostar typ 100 tusen'],
  ['bilen var 100 meter bort'],
  ['en audi och en bmw 320'],
  ['bilen har gått 999 mil och kostar 250'],
])('%s: no plate', text => {
  expect(found(text)).toEqual([]);
});
