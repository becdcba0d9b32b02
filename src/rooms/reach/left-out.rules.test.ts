import { expect, test } from 'vitest';
import { perhapsNear } from './left-out.rules.ts';
import { reachOf } from './reach.rules.ts';
import { ordinaryTerms } from './reach.ts';
import { answerOf } from './reach-answer.rules.ts';
import { boxingClub, smallBasis } from './reach-basis.cast.ts';
import type { LeftOut, LocalSupply } from './reach-basis.ts';
import { ordinaryQuestion, type ReachQuestion } from './reach-question.ts';

const hidden: LeftOut = { ...boxingClub, id: 'hidden', title: 'Skyddat', who: 'girls', code: 'no-place' };

function perhaps(asked: Partial<ReachQuestion>, leftOut: LeftOut = hidden, supplies: LocalSupply[] = []): string[] {
  const question = { ...ordinaryQuestion, ...asked };
  const answer = answerOf({ ...smallBasis, supplies, leftOut: [leftOut] }, question);
  return perhapsNear(answer).map(({ id }) => id);
}

test.each<[string, Partial<ReachQuestion>, LeftOut, boolean]>([
  ['everybody’s question', {}, hidden, true],
  ['girls of its ages at its hour', { who: 'girls', ages: { from: 13, to: 15 }, hours: { after: 1080 } }, hidden, true],
  ['boys, who may not come', { who: 'boys' }, hidden, false],
  ['those who are older', { ages: { from: 16, to: 19 } }, hidden, false],
  ['a later hour', { hours: { after: 1140 } }, hidden, false],
  ['another day', { hours: { weekday: 2 } }, hidden, false],
  ['what costs little, and it does not', { affordable: true }, { ...hidden, affordable: false }, false],
  ['what has no ordinary week', {}, { ...hidden, code: 'no-week', sessions: [] }, false],
  ['a hidden place on single days only', {}, { ...hidden, sessions: [] }, false],
])('a hidden place and %s', (_, asked, leftOut, may) => expect(perhaps(asked, leftOut)).toEqual(may ? ['hidden'] : []));

test('a place in the sea far away is as one that nobody knows', () => {
  const lost = { ...boxingClub, id: 'lost', lat: 0, lon: 0 };
  expect(reachOf(smallBasis.areas, [lost], ordinaryTerms).refused).toHaveLength(1);
  expect(perhaps({}, hidden, [lost])).toEqual(['hidden', 'lost']);
});
