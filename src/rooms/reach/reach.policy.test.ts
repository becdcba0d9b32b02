import { describe, expect, test } from 'vitest';
import { type Actor, clock, type Right, visitor } from '#house/actor.ts';
import { mayFollow, mayRead, mayTry, mayTryFor } from './reach.policy.ts';

const standing = { sessionId: 's', assuranceLevel: 'low', confirmedAt: new Date() } as const;
const member = (municipalityCode: string | null, rights: readonly Right[] = []): Actor => ({
  ...{ kind: 'person', id: 'p', name: 'P', standing },
  memberships: [
    { organisationId: 'o', organisationName: 'O', organisationSlug: 'o', municipalityCode, rights, title: null },
  ],
});

describe('who may what about white spots in 9999', () => {
  test.each([
    ['a visitor', visitor, [false, false, false, false]],
    ['a member who decides nothing', member('9999'), [true, false, false, false]],
    ['who speaks for an organisation', member('9999', ['edit']), [true, false, true, true]],
    ['who coordinates', member('9999', ['edit', 'coordinate']), [true, true, true, true]],
    ['who coordinates elsewhere', member('0180', ['coordinate']), [false, false, false, false]],
    ['who speaks for a national organisation', member(null, ['edit']), [false, false, false, true]],
    ['the clock', clock, [true, true, true, true]],
  ])('%s', (_, actor, expected) => {
    const whose = { organisationId: 'o', municipalityCode: '9999' };
    const verdicts = [mayRead(actor, '9999'), mayFollow(actor, '9999'), mayTry(actor, '9999'), mayTryFor(actor, whose)];
    expect(verdicts.map(({ allowed }) => allowed)).toEqual(expected);
  });
});
