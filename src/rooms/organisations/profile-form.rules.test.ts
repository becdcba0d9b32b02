import { describe, expect, test } from 'vitest';
import type { Typed } from '#house/form.ts';
import { type Profile, profileSchema } from './organisation.ts';
import { merged, premisesRows, readProfile, typedOfProfile } from './profile-form.rules.ts';

const least: Typed = { name: ['Kajens Sjökör'], kind: ['association'] };
const areas = new Set(['a1', 'a2']);
const rich: Profile = profileSchema.parse({
  name: 'Kajens Sjökör',
  kind: 'association',
  orgNumber: '899999-9264',
  website: 'https://sjokor.example/',
  email: 'styrelsen@sjokor.example',
  phone: '031-390 06 31',
  yearIncorporated: 1988,
  activities: ['choir'],
  activitiesAsWritten: ['Allsång på bryggan', 'Luciatåg'],
  minimumAge: 7,
  maximumAge: 99,
  serviceAreas: ['a2'],
  languages: ['sv', 'fi'],
  leisureCard: false,
  rolesWanted: ['meeting-place'],
  rolesRefused: ['interprets'],
  premises: [{ name: 'Magasinet', capacity: 40, areaM2: 82.5, hours: 'Kvällar' }],
  placePrecision: 'area',
  city: 'Brohamn',
});

test('a profile goes through the form unchanged', () => {
  const reading = readProfile(typedOfProfile(rich), areas);
  expect(reading).toMatchObject({ ok: true, values: rich });
});

describe('what people write is understood', () => {
  test.each<[string, string, Partial<Profile>]>([
    ['website', 'sjokor.example', { website: 'https://sjokor.example' }],
    ['orgNumber', '16899999-9264', { orgNumber: '899999-9264' }],
    ['postalCode', 'SE-432 44', { postalCode: '43244' }],
    ['minimumAge', ' 7 ', { minimumAge: 7 }],
    ['leisureCard', 'yes', { leisureCard: true }],
    ['leisureCard', '', {}],
    ['activitiesAsWritten', 'Luciatåg\n\n  Allsång ', { activitiesAsWritten: ['Luciatåg', 'Allsång'] }],
    ['serviceAreas', 'somewhere-else', { serviceAreas: [] }],
    ['activities', 'no-such-code', { activities: [] }],
    ['phone', '031-390 06 31', { phone: '031-390 06 31' }],
  ])('%s “%s”', (field, written, expected) => {
    expect(readProfile({ ...least, [field]: [written] }, areas)).toMatchObject({ ok: true, values: expected });
  });

  test('the rows for premises that are empty do not count', () => {
    const typed = {
      ...least,
      'premises.3.name': ['Magasinet'],
      'premises.3.areaM2': ['1 200,5'],
      'premises.0.name': [''],
    };
    expect(readProfile(typed, areas)).toMatchObject({
      ok: true,
      values: { premises: [{ name: 'Magasinet', areaM2: 1200.5 }] },
    });
  });
});

describe('what is wrong is said where it is, and everything typed is kept', () => {
  test.each<[string, Typed, Record<string, string>]>([
    ['no name', { name: ['  '] }, { name: 'missing' }],
    ['a long name', { name: ['å'.repeat(201)] }, { name: 'too-long' }],
    ['no kind', { kind: [] }, { kind: 'unreadable' }],
    ['an invented kind', { kind: ['klubb'] }, { kind: 'unreadable' }],
    ['a broken address', { email: ['a@'] }, { email: 'unreadable' }],
    ['a script as a website', { website: ['javascript://x.y'] }, { website: 'unreadable' }],
    ['half an age', { minimumAge: ['sju'] }, { minimumAge: 'unreadable' }],
    ['ages backwards', { minimumAge: ['20'], maximumAge: ['10'] }, { maximumAge: 'below-minimum' }],
    ['a role both ways', { rolesWanted: ['interprets'], rolesRefused: ['interprets'] }, { rolesRefused: 'both-ways' }],
    ['a number with another check digit', { orgNumber: ['899999-9265'] }, { orgNumber: 'wrong-check-digit' }],
    ['a personal number as number', { orgNumber: ['19121212-1212'] }, { orgNumber: 'personal-number' }],
    ['a personal number in a text', { receivesToday: ['Fråga 121212-1212'] }, { receivesToday: 'personal-number' }],
    ['a personal number as phone', { phone: ['121212-1212'] }, { phone: 'personal-number' }],
    ['a room without a name', { 'premises.2.hours': ['Kvällar'] }, { 'premises.2.name': 'missing' }],
    [
      'an odd size of the second row filled in',
      { 'premises.0.name': ['A'], 'premises.4.name': ['B'], 'premises.4.capacity': ['många'] },
      { 'premises.4.capacity': 'unreadable' },
    ],
  ])('%s', (_, written, faults) => {
    const typed = { ...least, ...written };
    const reading = readProfile(typed, areas);
    expect(reading).toMatchObject({ ok: false, typed });
    expect(reading.ok ? {} : reading.faults).toEqual(faults);
  });
});

test.each<[Typed, boolean, number]>([
  [{}, false, 1],
  [{}, true, 2],
  [{ 'premises.1.name': ['A'] }, false, 3],
  [{ 'premises.0.name': ['A'], rows: ['2'] }, true, 4],
  [{ rows: ['999'] }, true, 20],
  [{ rows: ['x'] }, false, 1],
])('with %j, more rows asked for: %s, there are %i', (typed, more, rows) => {
  expect(premisesRows(typed, more)).toBe(rows);
});

describe('two who wrote at once', () => {
  const base = profileSchema.parse({ name: 'N', kind: 'network', phone: '1', city: 'Brohamn' });
  test.each<[string, Partial<Profile>, Partial<Profile>, Partial<Profile>, string[]]>([
    ['different things', { phone: '2' }, { city: 'Vik' }, { phone: '2', city: 'Vik' }, []],
    ['the same thing differently', { phone: '2' }, { phone: '3' }, { phone: '3' }, ['phone']],
    ['the same thing alike', { phone: '2' }, { phone: '2' }, { phone: '2' }, []],
    [
      'something emptied',
      { description: 'D' },
      { city: undefined } as Partial<Profile>,
      { description: 'D', city: undefined } as Partial<Profile>,
      [],
    ],
  ])('%s', (_, theirs, mine, expected, both) => {
    const result = merged(base, { ...base, ...theirs }, { ...base, ...mine });
    expect(result.profile).toMatchObject(expected);
    expect(result.both).toEqual(both);
  });
});
