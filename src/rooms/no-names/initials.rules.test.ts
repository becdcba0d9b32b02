import { expect, test } from 'vitest';
import { findIdentities } from './no-names.rules.ts';

const found = (text: string) => findIdentities(text).map(({ word }) => word);

test.each([
  ['han heter ak', ['ak']],
  ['han heter ak. Han är rädd.', ['ak']],
  ['bror till ah i 8b', ['ah', '8b']],
  ['storebror till jn hotar honom', ['jn']],
  ['vi kallar honom k här', ['k']],
  ['hon kallas k i 8b', ['k', '8b']],
  ['initialerna är f m', ['f m']],
  ['initialer: ts', ['ts']],
  ['det gäller rh i 7c', ['rh', '7c']],
  ['det gäller r.h. i klass 7c', ['r.h.', 'klass 7c']],
  ['Killen heter Ak', ['Ak']],
  ['his name is ak', ['ak']],
])('%s', (text, words) => {
  expect(found(text)).toEqual(words);
});

test.each([
  ['hon kallas så av de andra'],
  ['han är bror till en i laget'],
  ['en kompis till mig och en till oss'],
  ['hon är ny i 8b och vi går i 7c'],
  ['hon har no i 8b'],
  ['vad heter ni och vad heter hon'],
  ['vi kallas bk hamnen'],
  ['initialt var det lugnt'],
  ['she is called a liar'],
])('%s: none', text => {
  expect(found(text)).toEqual([]);
});
