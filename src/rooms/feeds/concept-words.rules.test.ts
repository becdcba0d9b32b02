import { expect, test } from 'vitest';
import { codeOfWords } from './concept-words.rules.ts';

test.each<[string[], string | undefined]>([
  [['football'], 'football'],
  [['Football'], 'football'],
  [['Swimming'], 'swimming'],
  [['Fotboll för flickor'], 'football'],
  [['Kvalificerad', 'Dance'], 'dance'],
  [['Qwxz'], undefined],
  [[], undefined],
])('%j is %s', (words, code) => {
  expect(codeOfWords(words)).toBe(code);
});

test('every English word leads to something', () => {
  const words = ['judo', 'street dance', 'ice hockey', 'horse riding', 'climbing', 'choir', 'chess', 'youth club'];
  for (const word of [...words, 'theatre', 'art', 'scouts', 'circus', 'photography', 'esports', 'sailing', 'yoga'])
    expect(codeOfWords([word]), word).toBeDefined();
});
