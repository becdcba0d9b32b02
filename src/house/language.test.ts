import { expect, test } from 'vitest';
import { directionOf, inLanguage, splitLanguage } from './language.ts';

test.each([
  ['/varberg', 'sv', '/varberg'],
  ['/en/varberg/aktorer', 'en', '/varberg/aktorer'],
  ['/en', 'en', '/'],
  ['/en/', 'en', '/'],
  ['/english', 'sv', '/english'],
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
  for (const path of ['/', '/varberg', '/varberg/aktorer'])
    expect(splitLanguage(inLanguage(path, 'en'))).toEqual({ language: 'en', path });
});

test('Swedish and English run from left to right', () => {
  expect([directionOf('sv'), directionOf('en')]).toEqual(['ltr', 'ltr']);
});
