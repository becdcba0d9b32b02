import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileSchema } from '#rooms/organisations/organisation.ts';
import { readWebsite } from './row-website.rules.ts';

describe('reading a web address', () => {
  it.each([
    ['https://www.x.example', 'https://www.x.example'],
    ['https://www.x.example/', 'https://www.x.example'],
    ['Https://Www.X.Example/Sida', 'https://www.x.example/Sida'],
    ['x.example', 'https://x.example'],
    [' www.x.example. ', 'https://www.x.example'],
    ['http://http://x.example', 'http://x.example'],
    ['http://https://x.example', 'https://x.example'],
    ['https//:www.x.example/s', 'https://www.x.example/s'],
    ['https:www.x.example', 'https://www.x.example'],
    ['htpp://x.example', 'http://x.example'],
    ['http:// www.x.example', 'http://www.x.example'],
    ['https://www,x.example/y', 'https://www.x.example/y'],
    ['www.åsen.example', 'https://www.xn--sen-tla.example'],
    ['x.example/falköping', 'https://x.example/falk%C3%B6ping'],
    ['x.example:8080/a', 'https://x.example:8080/a'],
    ['Hemsida: www.x.example', 'https://www.x.example'],
    ['www.x.example (ny)', 'https://www.x.example'],
    ['https://x.example/@klubben', 'https://x.example/@klubben'],
    ['<a href="https://x.example/a">Klubben</a>', 'https://x.example/a'],
    ['=HYPERLINK("https://x.example/a";"Klubben i byn")', 'https://x.example/a'],
    ['https://x.example/groups/812118218987654/', 'https://x.example/groups/812118218987654/'],
  ])('%j is %s', (written, value) => {
    expect(readWebsite(written)).toEqual({ kind: 'address', value, others: 0 });
  });

  it.each([
    ['www.a.example och www.b.example', 'https://www.a.example', 1],
    ['www.a.example/x, www.b.example', 'https://www.a.example/x', 1],
    ['a.example;b.example;c.example', 'https://a.example', 2],
    ['a.example a.example', 'https://a.example', 0],
  ])('the first of %j is taken', (written, value, others) => {
    expect(readWebsite(written)).toEqual({ kind: 'address', value, others });
  });

  it.each([
    [''],
    ['saknas'],
    ['Har ingen hemsida'],
    ['Har ingen hemsida eller Facebook'],
    ['Ingen hemsida för närvarande'],
    ['http://'],
    ['http://saknas/'],
    ['-'],
    ['x'],
  ])('%j is none', written => {
    expect(readWebsite(written)).toEqual({ kind: 'none' });
  });

  it.each([
    ['kultur@x.example', { kind: 'email' }],
    ['http://info@x.example/', { kind: 'email' }],
    ['mailto:info@x.example', { kind: 'email' }],
    ['x.example/?till=a@b.example', { kind: 'email' }],
    ['x.example/121212-1212', { kind: 'personal-number' }],
    ['x.example/%31%3212121212', { kind: 'personal-number' }],
    ['121212-1212', { kind: 'personal-number' }],
    ['http://user:pass@x.example', { kind: 'unreadable' }],
    ['Ring 070-174 06 05', { kind: 'unreadable' }],
    ['javascript:alert(1)', { kind: 'unreadable', written: 'javascript:alert(1)' }],
    ['ftp://x.example', { kind: 'unreadable', written: 'ftp://x.example' }],
    ['/association/28', { kind: 'unreadable', written: '/association/28' }],
    ['http://127.0.0.1/', { kind: 'unreadable', written: 'http://127.0.0.1/' }],
    ['http://localhost', { kind: 'unreadable', written: 'http://localhost' }],
    ['Facebook - Påhittsjö', { kind: 'unreadable', written: 'Facebook - Påhittsjö' }],
    ['www.x.example/Klubben i byn', { kind: 'unreadable', written: 'www.x.example/Klubben i byn' }],
    [
      'https:// facebook. example/pahitts scoutkar',
      { kind: 'unreadable', written: 'https://facebook. example/pahitts scoutkar' },
    ],
  ])('%j is refused', (written, reading) => {
    expect(readWebsite(written)).toEqual(reading);
  });

  it('gives only addresses that a profile takes', () => {
    const pieces = fc.constantFrom(
      'http',
      's',
      '://',
      ':',
      '/',
      '//',
      'www.',
      'x',
      '.example',
      'å',
      ' ',
      ',',
      '@',
      '?',
      '#',
      '%',
      '8080',
      '\\',
      '..',
      '-',
      '"',
      '<',
      'javascript:',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 12 }), parts => {
        const reading = readWebsite(parts.join(''));
        if (reading.kind === 'address') expect(profileSchema.shape.website.safeParse(reading.value).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
