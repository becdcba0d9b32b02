import { describe, expect, it } from 'vitest';
import { withoutContactDetails } from './row-contact-details.rules.ts';

describe('taking mails and phones out of a text', () => {
  it.each([
    ['070-174 06 05'],
    ['0701740605'],
    ['0701-74 06 05'],
    ['08-465 004 01'],
    ['08-46500401'],
    ['031-390 06 12'],
    ['+46 70 174 06 05'],
    ['+46 (0)70-1740605'],
    ['0046701740605'],
    ['test@klubben.example'],
    ['mailto:test@klubben.example'],
    ['test.testsson (at) klubben.example'],
    ['test[at]klubben.example'],
  ])('%s goes', written => {
    expect(withoutContactDetails(`Ring ${written} nu`)).toBe('Ring … nu');
  });

  it.each([
    ['2020-10-15'],
    ['kl 09-12 13-16'],
    ['08-12 13-16'],
    ['08 00-16 00'],
    ['432 41 Varberg'],
    ['802002-8166'],
    ['1998-2004 2005-2010'],
    ['0-6 år, 7-12 år'],
    ['youtube.com/@klubben'],
    ['@klubben'],
  ])('%s stays', written => {
    expect(withoutContactDetails(written)).toBe(written);
  });
});
