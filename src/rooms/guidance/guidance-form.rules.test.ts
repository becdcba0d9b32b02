import { describe, expect, test } from 'vitest';
import { readChannel, readRule, typedOfChannel, typedOfRule } from './guidance-form.rules.ts';

const today = '2026-11-23';
const good = { kind: ['sspf'], title: ['Samordnaren'], phone: ['031-390 06 00'], checkedOn: [today] };

describe('a number or a link', () => {
  test.each([
    ['as it should be', {}, {}],
    ['112', { phone: ['112'] }, {}],
    ['with its country', { phone: ['+46 31-390 06 00'] }, {}],
    ['only a link', { phone: [''], href: ['https://brohamn.example/oro'] }, {}],
    ['only a mailbox', { phone: [], email: ['sspf@brohamn.example'] }, {}],
    ['nowhere at all', { phone: [''] }, { phone: 'nowhere' }],
    ['words for a number', { phone: ['ring växeln'] }, { phone: 'unreadable' }],
    ['two digits', { phone: ['11'] }, { phone: 'unreadable' }],
    ['too many digits', { phone: ['031-390 06 00 031-390 06 00'] }, { phone: 'unreadable' }],
    ['a link that is not sealed on its way', { href: ['http://brohamn.example'] }, { href: 'unreadable' }],
    ['a script for a link', { href: ['javascript:alert(1)'] }, { href: 'unreadable' }],
    ['a link to no host', { href: ['https://brohamn'] }, { href: 'unreadable' }],
    ['no mailbox', { email: ['sspf'] }, { email: 'unreadable' }],
    ['no name', { title: [' '] }, { title: 'missing' }],
    ['a kind that there is not', { kind: ['x'] }, { kind: 'unreadable' }],
    ['checked tomorrow', { checkedOn: ['2026-11-24'] }, { checkedOn: 'future' }],
    ['checked on no day', { checkedOn: ['2026-02-30'] }, { checkedOn: 'unreadable' }],
    ['no day', { checkedOn: [''] }, { checkedOn: 'unreadable' }],
  ])('%s', (_, change, faults) => {
    const typed = { ...good, ...change };
    const reading = readChannel(typed, today);
    expect(reading.ok ? {} : reading.faults).toEqual(faults);
    expect(reading.typed).toBe(typed);
  });

  test('what is saved comes back as it was typed', () => {
    const reading = readChannel({ ...good, note: ['Bra att veta'] }, today);
    if (!reading.ok) throw new Error('not read');
    expect(readChannel(typedOfChannel(reading.values), today)).toMatchObject({ ok: true, values: reading.values });
  });
});

describe('what is different of a situation', () => {
  const rule = { owner: ['Socialtjänsten'], checkedOn: [today] };
  test.each([
    ['nothing: the standard text holds', {}, {}],
    ['a text and what it rests on', { 'text-sv': ['Ring växeln.'], source: ['Rutin'] }, {}],
    ['a text that rests on nothing', { 'text-sv': ['Ring växeln.'] }, { source: 'missing' }],
    ['a text too long', { 'text-en': ['x'.repeat(1501)], source: ['Rutin'] }, { 'text-en': 'too-long' }],
    ['nobody who keeps it', { owner: [''] }, { owner: 'missing' }],
    ['checked tomorrow', { checkedOn: ['2026-11-24'] }, { checkedOn: 'future' }],
  ])('%s', (_, change, faults) => {
    const reading = readRule({ ...rule, ...change }, today);
    expect(reading.ok ? {} : reading.faults).toEqual(faults);
  });

  test('what is saved comes back as it was typed', () => {
    const reading = readRule({ ...rule, 'text-sv': ['Ring växeln.'], source: ['Rutin'] }, today);
    if (!reading.ok) throw new Error('not read');
    expect(readRule(typedOfRule(reading.values), today)).toMatchObject({ ok: true, values: reading.values });
  });
});
