import { describe, expect, test } from 'vitest';
import { deadline, relative, remaining } from './distances.ts';

const now = new Date('2026-11-23T12:00:00Z');

describe('how long ago, and how long until', () => {
  test.each([
    ['2026-11-23T12:00:20Z', 'denna minut'],
    ['2026-11-23T12:20:00Z', 'om 20 minuter'],
    ['2026-11-23T09:30:00Z', 'för 2 timmar sedan'],
    ['2026-11-22T22:30:00Z', 'i går'],
    ['2026-11-24T06:00:00Z', 'i morgon'],
    ['2026-11-13T12:00:00Z', 'för 10 dagar sedan'],
    ['2026-11-02T12:00:00Z', 'för 3 veckor sedan'],
    ['2026-10-24T12:00:00Z', 'för 4 veckor sedan'],
    ['2026-10-23T12:00:00Z', 'för 1 månad sedan'],
    ['2026-08-20T12:00:00Z', 'för 3 månader sedan'],
    ['2025-11-23T12:00:00Z', 'för 1 år sedan'],
  ])('%s is %s', (at, expected) => expect(relative(new Date(at), now, 'sv')).toBe(expected));

  test('a calendar day has no clock', () => {
    expect(relative('2026-11-23', now, 'sv')).toBe('i dag');
    expect(relative('2026-08-20', now, 'en')).toBe('3 months ago');
  });
});

describe('a deadline', () => {
  test.each([
    ['2026-11-23T17:04:00Z', 'sv', 'i dag kl. 18.04 (5 tim kvar)'],
    ['2026-11-23T12:59:00Z', 'sv', 'i dag kl. 13.59 (59 min kvar)'],
    ['2026-11-24T17:04:00Z', 'sv', 'i morgon kl. 18.04 (29 tim kvar)'],
    ['2026-11-27T17:04:00Z', 'sv', 'fredag 27 november kl. 18.04 (4 dygn kvar)'],
    ['2026-11-22T17:04:00Z', 'sv', 'i går kl. 18.04'],
    ['2026-11-19T17:04:00Z', 'sv', 'torsdag 19 november kl. 18.04 (för 4 dagar sedan)'],
    ['2026-11-24T17:04:00Z', 'en', 'tomorrow at 18:04 (29 hrs left)'],
    ['2026-11-24T17:04:00Z', 'so', 'Berri saacadda 18:04'],
    ['2026-11-24T17:04:00Z', 'ar', 'غدًا الساعة 18:04'],
    ['2026-11-24T17:04:00Z', 'sv-x-latt', 'i morgon kl. 18.04 (29 tim kvar)'],
  ])('%s in %s: %s', (at, lang, expected) => expect(deadline(new Date(at), now, lang)).toBe(expected));

  test('never promises more than what is left', () => {
    expect(remaining(new Date('2026-11-23T13:59:59Z'), now, 'sv')).toBe('1 tim kvar');
  });
});
