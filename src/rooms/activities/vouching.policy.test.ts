import { expect, test } from 'vitest';
import { type Actor, clock, type SignedIn, visitor } from '#house/actor.ts';
import { mayRemove, mayVouch, mayVouchFor, mayWithdraw, type Pressed } from './vouching.policy.ts';

const person = (organisationId: string, ...rights: ('edit' | 'coordinate')[]): SignedIn => ({
  ...{ kind: 'person', id: `${organisationId}-${rights}`, name: 'Någon' },
  memberships: [
    { organisationId, rights, organisationName: 'x', organisationSlug: 'x', municipalityCode: '9999', title: null },
  ],
  standing: { sessionId: 'x', assuranceLevel: 'low', confirmedAt: new Date(0) },
});

const police = person('police');
const member = person('club');
const leader = person('club', 'edit');
const coordinator = person('town', 'edit', 'coordinate');
const activity = { organisationId: 'club', municipalityCode: '9999' };
const known = { functions: [{ id: 'f', title: 'Kommunpolis', organisationName: 'Polisen' }], knownAdult: true };
const pressed = (changes: Partial<Pressed> = {}): Pressed => ({
  ...{ activity, standing: known, functionId: undefined, before: [], others: { byVoucher: 0, onActivity: 0 } },
  ...changes,
});
const said = (changes: object = {}) => ({ id: 'v', functionId: undefined, removed: undefined, ...changes });
const verdict = (decision: { allowed: boolean; reason?: string }) => decision.reason ?? 'allowed';

test.each<[string, Actor, boolean, string]>([
  ['somebody known from outside', police, true, 'allowed'],
  ['the coordinator, who is no part of the club', coordinator, true, 'allowed'],
  ['a member of the club', member, true, 'vouching.own-organisation'],
  ['whoever speaks for the club', leader, true, 'vouching.own-organisation'],
  ['an account that nobody knows, or somebody under 18', police, false, 'vouching.nobody-knows-you'],
  ['a visitor', visitor, true, 'vouching.not-yours'],
  ['the clock', clock, true, 'vouching.not-yours'],
])('vouching for an activity of the club: %s', (_, actor, knownAdult, reason) => {
  expect(verdict(mayVouchFor(actor, activity, { knownAdult }))).toBe(reason);
});

test.each<[string, Actor, Partial<Pressed>, string]>([
  ['in her own name', police, {}, 'allowed'],
  ['in a function that she holds', police, { functionId: 'f' }, 'allowed'],
  ['in a function that she does not hold', police, { functionId: 'g' }, 'vouching.not-the-holder'],
  ['for her own club', member, {}, 'vouching.own-organisation'],
  ['anew, in the same name', police, { before: [said()] }, 'allowed'],
  ['anew, in the same function', police, { functionId: 'f', before: [said({ functionId: 'f' })] }, 'allowed'],
  ['in another name as well', police, { functionId: 'f', before: [said()] }, 'vouching.already'],
  ['in her own name besides her function', police, { before: [said({ functionId: 'f' })] }, 'vouching.already'],
  ['what was removed', police, { before: [said({ removed: {} })] }, 'vouching.removed'],
  ['a fifth', police, { others: { byVoucher: 4, onActivity: 0 } }, 'allowed'],
  ['a sixth', police, { others: { byVoucher: 5, onActivity: 0 } }, 'vouching.voucher-full'],
  ['as the third on the activity', police, { others: { byVoucher: 0, onActivity: 2 } }, 'allowed'],
  ['as the fourth on the activity', police, { others: { byVoucher: 0, onActivity: 3 } }, 'vouching.activity-full'],
])('pressing: %s', (_, actor, changes, reason) => {
  expect(verdict(mayVouch(actor, pressed(changes)))).toBe(reason);
});

test.each<[string, Actor, object, string]>([
  ['she who said it', police, {}, 'allowed'],
  ['somebody else', member, {}, 'vouching.not-yours'],
  ['a visitor', visitor, {}, 'vouching.not-yours'],
  ['whoever holds the function now', coordinator, { functionId: 'f' }, 'allowed'],
  ['she who said it, when it was removed', police, { removed: {} }, 'vouching.removed'],
])('taking it back: %s', (_, actor, changes, reason) => {
  const vouching = { personId: police.id, functionId: undefined, removed: undefined, ...changes };
  expect(verdict(mayWithdraw(actor, vouching, known))).toBe(reason);
});

test.each<[string, Actor, string]>([
  ['whoever speaks for the club', leader, 'allowed'],
  ['the coordinator', coordinator, 'allowed'],
  ['a member without the right', member, 'vouching.not-yours'],
  ['somebody outside', police, 'vouching.not-yours'],
  ['a visitor', visitor, 'vouching.not-yours'],
])('removing it from the activity: %s', (_, actor, reason) => {
  expect(verdict(mayRemove(actor, activity))).toBe(reason);
});
