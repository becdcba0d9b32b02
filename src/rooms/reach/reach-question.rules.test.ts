import { describe, expect, test } from 'vitest';
import { clockWord, onWeekday, reachAddress, readReachQuestion, sameQuestion } from './reach-question.rules.ts';
import { ordinaryQuestion, type ReachQuestion } from './reach-question.ts';

const read = (query: string) => readReachQuestion(new URLSearchParams(query));
const girls: ReachQuestion = {
  ...{ who: 'girls', ages: { from: 13, to: 15 }, radiusMetres: 1500, hours: { after: 18 * 60 }, affordable: false },
};

describe('a question in an address', () => {
  test.each([
    ['nothing is the ordinary question', '', ordinaryQuestion],
    ['girls 13–15 after six', 'vem=flickor&fran=13&till=15&efter=18', girls],
    ['minutes too', 'vem=flickor&fran=13&till=15&efter=18.30', { ...girls, hours: { after: 18 * 60 + 30 } }],
    ['a day', 'dag=5', { ...ordinaryQuestion, hours: { weekday: 5 as const } }],
    ['a radius', 'inom=5000', { ...ordinaryQuestion, radiusMetres: 5000 }],
    ['affordable only', 'rad=1', { ...ordinaryQuestion, affordable: true }],
    ['years in words', 'fran=10+%C3%A5r', { ...ordinaryQuestion, ages: { from: 10, to: 19 } }],
    ['what means nothing is as in the ordinary one', 'vem=x&dag=8&efter=25&inom=3&rad=ja', ordinaryQuestion],
    ['an hour that there is not', 'efter=24', ordinaryQuestion],
  ])('%s', (_, query, question) => {
    expect(read(query)).toMatchObject({ question, fault: undefined });
    expect(sameQuestion(read(query).question, question)).toBe(true);
  });

  test.each([
    ['turned around', 'fran=15&till=13', 'ages-reversed', { from: '15', to: '13' }],
    ['in words', 'fran=sex', 'ages-unreadable', { from: 'sex', to: '19' }],
    ['below six', 'fran=5', 'ages-unreadable', { from: '5', to: '19' }],
    ['above nineteen', 'till=20', 'ages-unreadable', { from: '6', to: '20' }],
  ])('ages %s are told of, and what was typed is kept', (_, query, fault, typed) => {
    expect(read(query)).toMatchObject({ fault, typed, question: { ages: ordinaryQuestion.ages } });
  });

  test('and back again', () => {
    expect(reachAddress('/x', ordinaryQuestion)).toBe('/x');
    expect(reachAddress('/x', girls)).toBe('/x?vem=flickor&fran=13&till=15&efter=18');
    expect(sameQuestion(girls, onWeekday(girls, 1))).toBe(false);
    expect(onWeekday(onWeekday(girls, 1), undefined)).toEqual(girls);
    expect(clockWord(18 * 60 + 5)).toBe('18.05');
  });
});
