import { expect, test } from 'vitest';
import { type Actor, visitor } from './actor.ts';
import { type Knock, mayKnock } from './door.ts';

const person = (...rights: ('edit' | 'coordinate' | 'host')[]): Actor => ({
  kind: 'person',
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Prov Kajson',
  standing: { sessionId: 's', assuranceLevel: 'low', confirmedAt: new Date('2026-11-23T11:00:00Z') },
  memberships: [
    {
      title: null,
      organisationId: 'o',
      organisationName: 'O',
      organisationSlug: 'o',
      municipalityCode: '9999',
      rights,
    },
  ],
});

test.each<[Knock, Actor, boolean, string]>([
  ['public', visitor, false, 'enter'],
  ['demo', visitor, true, 'enter'],
  ['demo', person('host'), false, 'absent'],
  ['signedIn', visitor, true, 'sign-in'],
  ['signedIn', person(), true, 'enter'],
  ['coordinate', visitor, true, 'sign-in'],
  ['coordinate', person('edit'), true, 'absent'],
  ['coordinate', person('coordinate'), true, 'enter'],
  ['host', person('coordinate'), true, 'absent'],
  ['host', { kind: 'clock' }, true, 'sign-in'],
])('at a door for %s', (knock, actor, demo, verdict) => {
  expect(mayKnock({ knock, method: 'GET' }, actor, demo, new Date('2026-11-24T11:00:00Z'))).toBe(verdict);
});

test.each([
  ['GET', '11:14', 'enter'],
  ['GET', '11:15', 'confirm'],
  ['POST', '11:29', 'enter'],
  ['POST', '11:30', 'confirm'],
] as const)('a %s that asks for a recent proof, at %s', (method, at, verdict) => {
  const now = new Date(`2026-11-23T${at}:00Z`);
  expect(mayKnock({ knock: 'confirmed', method }, person(), true, now)).toBe(verdict);
});
