import { expect, test } from 'vitest';
import { type Actor, clock, doorkeeper, type Right, type SignedIn, terminal, visitor } from '#house/actor.ts';
import { languages } from '#house/language.ts';
import { activityMessages } from './activity.messages.ts';
import { mayDo, mayMake, mayReadCosts } from './activity.policy.ts';

const person = (organisationId: string, municipalityCode: string | null, ...rights: Right[]): SignedIn => ({
  ...{ kind: 'person', id: 'x', name: 'Någon' },
  memberships: [
    { organisationId, municipalityCode, rights, organisationName: 'x', organisationSlug: 'x', title: null },
  ],
  standing: { sessionId: 'x', assuranceLevel: 'low', confirmedAt: new Date(0) },
});

const actors: Record<string, Actor> = {
  visitor,
  door: doorkeeper,
  bearer: { kind: 'bearer', receipt: 'x' },
  'somebody from another club': person('other', '9999', 'edit'),
  'a member of the club': person('club', '9999'),
  'whoever speaks for the club': person('club', '9999', 'edit'),
  'the coordinator of another place': person('town', '0180', 'edit', 'coordinate'),
  'the host of all': person('host', '0180', 'host'),
  'the coordinator': person('town', '9999', 'edit', 'coordinate'),
  clock,
  terminal,
};

const club = { organisationId: 'club', municipalityCode: '9999' };
const states = {
  first: { ...club, newest: { fate: 'waiting' }, published: undefined, closed: undefined },
  public: { ...club, newest: { fate: 'approved' }, published: {}, closed: undefined },
  edited: { ...club, newest: { fate: 'waiting' }, published: {}, closed: undefined },
  returned: { ...club, newest: { fate: 'returned' }, published: undefined, closed: undefined },
  closed: { ...club, newest: { fate: 'waiting' }, published: {}, closed: {} },
} as const;

/** y allowed · o not yours · c not coordinator · w nothing waits · x closed · n not closed */
const signs: Record<string, string> = {
  'activity.not-yours': 'o',
  'activity.not-coordinator': 'c',
  'activity.nothing-waits': 'w',
  'activity.closed': 'x',
  'activity.not-closed': 'n',
};
const acts = ['edit', 'assure', 'approve', 'return', 'close', 'reopen'] as const;

const outside = { first: 'ooccoc', public: 'ooccoc', edited: 'ooccoc', returned: 'ooccoc', closed: 'ooccoc' };
const speaks = { first: 'ywccyc', public: 'yyccyc', edited: 'yyccyc', returned: 'ywccyc', closed: 'xxccxc' };
const decides = { first: 'ywyyyn', public: 'yywwyn', edited: 'yyyyyn', returned: 'ywwwyn', closed: 'xxxxxy' };
const expected: Record<string, Record<keyof typeof states, string>> = {
  'whoever speaks for the club': speaks,
  'the coordinator': decides,
  clock: decides,
  terminal: decides,
};

test.each(Object.keys(actors))('what %s may do with an activity, with the reason for each no', name => {
  const told = Object.entries(states).map(([state, activity]) => {
    const may = mayDo(actors[name] as Actor, activity);
    return [state, acts.map(act => (may[act].allowed ? 'y' : signs[may[act].reason])).join('')];
  });
  expect(Object.fromEntries(told)).toEqual(expected[name] ?? outside);
});

test.each(Object.entries(actors))('whether %s may make one', (name, actor) => {
  const makes = ['whoever speaks for the club', 'the coordinator', 'clock', 'terminal'].includes(name);
  expect(mayMake(actor, { id: 'club', municipalityCode: '9999' }).allowed).toBe(makes);
  const nowhere = mayMake(actor, { id: 'club', municipalityCode: null });
  expect(nowhere.allowed).toBe(name === 'whoever speaks for the club');
  if (!nowhere.allowed) expect(nowhere.reason).toBe('activity.not-yours');
});

test.each(Object.entries(actors))('whether %s may read what places really cost', (name, actor) => {
  const verdict = mayReadCosts(actor, '9999');
  expect(verdict.allowed).toBe(['the coordinator', 'clock', 'terminal'].includes(name));
  if (!verdict.allowed) expect(verdict.reason).toBe('activity.not-coordinator');
});

test('every no is said in words, in both languages', () => {
  for (const language of languages) {
    const { reasons } = activityMessages[language];
    for (const reason of [...Object.keys(signs), 'activity.changed-meanwhile'])
      expect(reasons[reason as keyof typeof reasons]).toMatch(/\.$/);
  }
});
