import { expect, test } from 'vitest';
import { type Actor, visitor } from './actor.ts';
import { type Knock, mayKnock } from './door.ts';

const person = (...rights: ('edit' | 'coordinate' | 'host')[]): Actor => ({
  kind: 'person',
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Prov Kajson',
  memberships: [
    { organisationId: 'o', organisationName: 'O', organisationSlug: 'o', municipalityCode: '9999', rights },
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
  expect(mayKnock(knock, actor, demo)).toBe(verdict);
});
