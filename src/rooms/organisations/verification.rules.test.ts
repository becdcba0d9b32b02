import { describe, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { personWith } from '../../../tests/support/person.ts';
import { mayCheck, mayWithCheck } from './verification.policy.ts';
import { appealWaits, checkState, comesUp, dayFault, usualValidUntil } from './verification.rules.ts';
import { checkSchema, type Withdrawal } from './verification.ts';

const now = new Date('2026-11-23T11:00:00Z');
const appeal = { at: now, text: 'Fråga igen.', answer: undefined };
const withdrawal = (over: Partial<Withdrawal> = {}): Withdrawal => ({
  id: 1,
  at: now,
  reason: 'Skäl',
  appeal: undefined,
  ...over,
});
const answered = (upheld: boolean) =>
  withdrawal({ appeal: { ...appeal, answer: { at: now, upheld, reason: 'Svar' } } });
const check = { superseded: false, withdrawal: undefined, validUntil: '2027-06-01' };

describe('what a check is worth', () => {
  test.each([
    ['long to go', check, 'live'],
    ['61 days to go', { ...check, validUntil: '2027-01-23' }, 'live'],
    ['60 days to go', { ...check, validUntil: '2027-01-22' }, 'expiring'],
    ['its last day', { ...check, validUntil: '2026-11-23' }, 'expiring'],
    ['the day after', { ...check, validUntil: '2026-11-22' }, 'expired'],
    ['withdrawn', { ...check, withdrawal: withdrawal() }, 'withdrawn'],
    ['withdrawn and appealed', { ...check, withdrawal: withdrawal({ appeal }) }, 'withdrawn'],
    ['appeal dismissed', { ...check, withdrawal: answered(false) }, 'withdrawn'],
    ['appeal upheld', { ...check, withdrawal: answered(true) }, 'live'],
    ['renewed', { ...check, superseded: true }, 'superseded'],
  ])('%s', (_, given, state) => expect(checkState(given, now)).toBe(state));

  test('its last day lasts until midnight in Stockholm, not in Greenwich', () => {
    const onTheDay = { ...check, validUntil: '2026-11-23' };
    expect(checkState(onTheDay, new Date('2026-11-23T22:59:00Z'))).toBe('expiring');
    expect(checkState(onTheDay, new Date('2026-11-23T23:01:00Z'))).toBe('expired');
  });

  test.each([
    ['61 days before', { ...check, validUntil: '2027-01-23' }, false],
    ['60 days before', { ...check, validUntil: '2027-01-22' }, true],
    ['60 days after', { ...check, validUntil: '2026-09-24' }, true],
    ['61 days after', { ...check, validUntil: '2026-09-23' }, false],
    ['withdrawn, soon over', { ...check, validUntil: '2026-12-01', withdrawal: withdrawal() }, false],
    ['appealed, long to go', { ...check, withdrawal: withdrawal({ appeal }) }, true],
    ['renewed', { ...check, validUntil: '2026-12-01', superseded: true }, false],
  ])('comes up %s: %o', (_, given, up) => expect(comesUp(given, now)).toBe(up));

  test('an appeal waits until it is answered', () => {
    expect(appealWaits({ ...check, withdrawal: withdrawal({ appeal }) })).toBe(true);
    expect(
      [undefined, withdrawal(), answered(true), answered(false)].map(each =>
        appealWaits({ ...check, withdrawal: each }),
      ),
    ).toEqual([false, false, false, false]);
  });

  test.each([
    ['board', '2026-01-31', '2027-01-31'],
    ['board', '2024-02-29', '2025-02-28'],
    ['number', '2026-11-23', '2028-11-23'],
  ] as const)('%s of %s is proposed until %s', (kind, from, until) => expect(usualValidUntil(kind, from)).toBe(until));

  test.each([
    ['2026-11-23', '2026-11-24', undefined],
    ['2026-11-24', '2027-11-24', { checkedOn: 'in-the-future' }],
    ['2025-11-01', '2026-11-22', { validUntil: 'has-passed' }],
    ['2026-11-01', '2029-11-01', undefined],
    ['2026-11-01', '2029-11-02', { validUntil: 'too-far' }],
  ])('checked on %s, valid until %s: %o', (checkedOn, validUntil, fault) =>
    expect(dayFault({ checkedOn, validUntil }, now)).toEqual(fault),
  );

  test('a check must end after it begins', () => {
    const input = {
      kind: 'board',
      what: 'Protokollet',
      byFunction: 'Samordnare',
      checkedOn: '2026-02-01',
      validUntil: '2026-02-01',
    };
    expect(checkSchema.safeParse(input).success).toBe(false);
    expect(checkSchema.safeParse({ ...input, validUntil: '2026-02-30' }).success).toBe(false);
    expect(checkSchema.safeParse({ ...input, validUntil: '2026-02-02' }).success).toBe(true);
  });
});

describe('who may do what with checks', () => {
  const whose = { id: 'ours', municipalityCode: '9999', closed: undefined };
  const actors = {
    member: personWith('edit', 'ours', '9999'),
    coordinator: personWith('coordinate', 'unit', '9999'),
    'member elsewhere': personWith('edit', 'theirs', '9999'),
    'coordinator elsewhere': personWith('coordinate', 'unit', '1383'),
    host: personWith('host', 'unit', '9999'),
    visitor: { kind: 'visitor' } as Actor,
  };
  const permitted = (verdict: (actor: Actor) => { allowed: boolean }) =>
    Object.entries(actors).flatMap(([name, actor]) => (verdict(actor).allowed ? [name] : []));

  test.each([
    ['record', (actor: Actor) => mayCheck(actor, whose), ['coordinator']],
    ['withdraw', (actor: Actor) => mayWithCheck(actor, whose, check).withdraw, ['coordinator']],
    ['appeal', (actor: Actor) => mayWithCheck(actor, whose, { ...check, withdrawal: withdrawal() }).appeal, ['member']],
    [
      'answer',
      (actor: Actor) => mayWithCheck(actor, whose, { ...check, withdrawal: withdrawal({ appeal }) }).answer,
      ['coordinator'],
    ],
  ])('%s', (_, verdict, names) => expect(permitted(verdict)).toEqual(names));

  test.each([
    [
      'record on a closed one',
      mayCheck(actors.coordinator, { ...whose, closed: { at: now, reason: 'x' } }),
      'verification.closed',
    ],
    [
      'withdraw a withdrawn one',
      mayWithCheck(actors.coordinator, whose, { ...check, withdrawal: withdrawal() }).withdraw,
      'verification.does-not-stand',
    ],
    ['appeal one that stands', mayWithCheck(actors.member, whose, check).appeal, 'verification.nothing-to-appeal'],
    [
      'appeal one that stands again',
      mayWithCheck(actors.member, whose, { ...check, withdrawal: answered(true) }).appeal,
      'verification.nothing-to-appeal',
    ],
    [
      'appeal twice',
      mayWithCheck(actors.member, whose, { ...check, withdrawal: withdrawal({ appeal }) }).appeal,
      'verification.already-appealed',
    ],
    [
      'answer twice',
      mayWithCheck(actors.coordinator, whose, { ...check, withdrawal: answered(false) }).answer,
      'verification.nothing-to-answer',
    ],
  ])('%s is refused', (_, verdict, reason) => expect(verdict).toEqual({ allowed: false, reason }));
});
