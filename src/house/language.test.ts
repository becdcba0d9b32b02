import { expect, test } from 'vitest';
import { directionOf, inLanguage, nearestLanguage, publicLanguages, splitLanguage } from './language.ts';

test.each([
  ['/varberg', 'sv', '/varberg'],
  ['/en/varberg/aktorer', 'en', '/varberg/aktorer'],
  ['/en', 'en', '/'],
  ['/en/', 'en', '/'],
  ['/english', 'sv', '/english'],
  ['/ar/varberg', 'ar', '/varberg'],
  ['/latt/varberg', 'sv-x-latt', '/varberg'],
  ['/sv/varberg', 'sv', '/sv/varberg'],
  ['/', 'sv', '/'],
  ['//evil.example', 'sv', '/evil.example'],
  ['/en//evil.example', 'en', '/evil.example'],
  ['/\\evil.example', 'sv', '/evil.example'],
  ['/\t/evil.example', 'sv', '/evil.example'],
])('%s is %s and %s', (whole, language, path) => {
  expect(splitLanguage(whole)).toEqual({ language, path });
});

test('there and back again', () => {
  for (const language of publicLanguages)
    for (const path of ['/', '/varberg', '/varberg/aktorer'])
      expect(splitLanguage(inLanguage(path, language))).toEqual({ language, path });
});

test('Arabic runs from right to left, the others do not', () => {
  expect(publicLanguages.filter(language => directionOf(language) === 'rtl')).toEqual(['ar']);
});

test('easy Swedish counts and dates as Swedish, and what is not said in a language is said in the nearest', () => {
  expect(new Intl.DateTimeFormat('sv-x-latt').resolvedOptions().locale).toBe('sv');
  expect(publicLanguages.map(nearestLanguage)).toEqual(['sv', 'sv', 'en', 'sv', 'sv']);
});
