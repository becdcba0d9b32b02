import { describe, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { personWith } from '../../../tests/support/person.ts';
import { may, mayJoin } from './organisation.policy.ts';
import { changedFields, freshness, hidesMore, masked, monthsAfter, slugFor } from './organisation.rules.ts';
import { type Profile, profileSchema, type Version } from './organisation.ts';

const profile = (over: Partial<Profile> = {}): Profile =>
  profileSchema.parse({ name: 'Klubben', kind: 'association', ...over });
const at = (day: string) => new Date(`${day}T11:00:00Z`);

describe('how fresh a page is', () => {
  test.each([
    ['2026-05-23', '2026-11-22', 'fresh'],
    ['2026-05-23', '2026-11-23', 'amber'],
    ['2025-11-23', '2026-11-22', 'amber'],
    ['2025-11-23', '2026-11-23', 'hidden'],
    ['2025-08-31', '2026-02-27', 'fresh'],
    ['2025-08-31', '2026-02-28', 'amber'],
    ['2024-02-29', '2025-02-27', 'amber'],
    ['2024-02-29', '2025-02-28', 'hidden'],
  ])('assured on %s, seen on %s: %s', (assured, seen, state) => expect(freshness(at(assured), at(seen))).toBe(state));

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-23', -12, '2025-11-23'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, day) => expect(monthsAfter(at(from), months)).toEqual(at(day)));
});

describe('what a profile keeps at each precision', () => {
  const full = profile({
    streetAddress: 'Kajen 1',
    postalCode: '49910',
    city: 'Brohamn',
    serviceAreas: ['centrum'],
    premises: [{ name: 'Salen' }],
  });
  test.each([
    ['exact', full],
    [
      'area',
      profile({ placePrecision: 'area', city: 'Brohamn', serviceAreas: ['centrum'], premises: [{ name: 'Salen' }] }),
    ],
    ['hidden', profile({ placePrecision: 'hidden' })],
  ] as const)('%s', (placePrecision, kept) => expect(masked({ ...full, placePrecision })).toEqual(kept));

  test('what hides more', () => {
    expect([hidesMore('exact', 'area'), hidesMore('area', 'hidden'), hidesMore('exact', 'hidden')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([hidesMore('area', 'exact'), hidesMore('area', 'area'), hidesMore('hidden', 'area')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('what two profiles differ in', () => {
  const from = profile({ languages: ['sv', 'en'], premises: [{ name: 'Salen' }] });
  test.each([
    ['nothing', from, []],
    ['another order', { ...from, languages: ['en', 'sv'] }, []],
    ['an empty text for none', { ...from, description: '' }, []],
    ['a name', { ...from, name: 'Nya klubben' }, ['name']],
    ['one language less', { ...from, languages: ['sv'] }, ['languages']],
    ['hours of premises', { ...from, premises: [{ name: 'Salen', hours: 'Alltid' }] }, ['premises']],
    ['fields in another order', { ...from, premises: [{ hours: '', name: 'Salen' }] }, []],
    ['premises in another order', { ...from, premises: [{ name: 'Köket' }, { name: 'Salen' }] }, ['premises']],
    ['no for nothing said', { ...from, leisureCard: false }, ['leisureCard']],
  ])('%s', (_, after, fields) => expect(changedFields(from, after)).toEqual(fields));
});

test.each([
  ['Träslövsläge IF', [], 'traslovslage-if'],
  ['Ængelholms Ø-klubb', [], 'angelholms-o-klubb'],
  ['  –  ', [], 'aktor'],
  ['النادي', [], 'aktor'],
  ['Klubben', ['klubben', 'klubben-2'], 'klubben-3'],
  [`${'a'.repeat(59)} b`, [], 'a'.repeat(59)],
])('the address of %s beside %o is %s', (name, taken, slug) =>
  expect(slugFor(name, each => taken.includes(each))).toBe(slug),
);

describe('who may do what with an organisation', () => {
  const version = (fate: Version['fate']): Version => ({
    id: 1,
    profile: profile(),
    origin: 'organisation',
    writtenAt: at('2026-11-01'),
    fate,
    returnReason: null,
  });
  const whose = { id: 'ours', municipalityCode: '9999', newest: version('waiting'), closed: undefined };
  const closed = { ...whose, closed: { at: at('2026-11-01'), reason: 'x' } };
  const actors = {
    member: personWith('edit', 'ours', '9999'),
    coordinator: personWith('coordinate', 'unit', '9999'),
    'member elsewhere': personWith('edit', 'theirs', '9999'),
    'coordinator elsewhere': personWith('coordinate', 'unit', '1383'),
    host: personWith('host', 'unit', '9999'),
    visitor: { kind: 'visitor' } as Actor,
    terminal: { kind: 'terminal' } as Actor,
  };
  const permitted = (verdict: (actor: Actor) => { allowed: boolean }) =>
    Object.entries(actors).flatMap(([name, actor]) => (verdict(actor).allowed ? [name] : []));
  const own = ['member', 'coordinator', 'terminal'];
  const coordinators = ['coordinator', 'terminal'];

  test.each([
    ['edit', own],
    ['assure', own],
    ['approve', coordinators],
    ['return', coordinators],
    ['close', own],
    ['reopen', []],
  ] as const)('%s an open one', (act, names) => expect(permitted(actor => may(actor, whose)[act])).toEqual(names));

  test.each([
    ['edit', []],
    ['assure', []],
    ['approve', []],
    ['return', []],
    ['close', []],
    ['reopen', coordinators],
  ] as const)('%s a closed one', (act, names) => expect(permitted(actor => may(actor, closed)[act])).toEqual(names));

  test('join', () => expect(permitted(actor => mayJoin(actor, '9999'))).toEqual(coordinators));

  test.each([
    [
      'approve what does not wait',
      may(actors.coordinator, { ...whose, newest: version('approved') }).approve,
      'organisation.nothing-waits',
    ],
    [
      'approve what was returned',
      may(actors.coordinator, { ...whose, newest: version('returned') }).approve,
      'organisation.nothing-waits',
    ],
    ['approve one’s own', may(actors.member, whose).approve, 'organisation.not-coordinator'],
    ['edit a closed one', may(actors.member, closed).edit, 'organisation.closed'],
    ['edit another’s', may(actors['member elsewhere'], whose).edit, 'organisation.not-yours'],
    ['reopen an open one', may(actors.coordinator, whose).reopen, 'organisation.not-closed'],
  ])('%s is refused', (_, verdict, reason) => expect(verdict).toEqual({ allowed: false, reason }));
});
