import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from './first-words.rules.ts';

test('a text is told by what it begins with, on one line, and no word is cut', () => {
  expect(shortened('  Kan ni\n\nkomma?  ', 60)).toBe('Kan ni komma?');
  expect(shortened('Kan ni komma förbi på fredag, och säga hej?', 30)).toBe('Kan ni komma förbi på fredag…');
  expect(shortened('x'.repeat(80), 10)).toBe('xxxxxxxxx…');
});

test('it is never longer than said, and has no line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 80 }), (text, most) => {
      const short = shortened(text, most);
      expect([...short].length).toBeLessThanOrEqual(most);
      expect(short).not.toMatch(/\n/);
    }),
  );
});
