import type { IconName } from '#ui/icons.tsx';
import type { Duty, SituationId } from './situation.ts';

export const questionIds = [
  'danger',
  'whom',
  'own-wish',
  'wish',
  'duty-harmed',
  'duty-abuse',
  'duty-crime',
  'duty-leaving',
  'consent',
  'adult',
  'place',
  'asker',
  'duty-police',
  'duty-asked',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** The most questions that anybody is asked on the way to a channel. */
export const mostQuestions = 5;

/** Where an answer leads: to another question, or to a situation as whoever must tell meets it, or whoever should. */
export type Target = { ask: QuestionId } | { end: SituationId; duty?: Duty };

export interface Answer {
  icon: IconName;
  to: Target;
}

const ask = (question: QuestionId, icon: IconName): Answer => ({ icon, to: { ask: question } });
const end = (situation: SituationId, icon: IconName): Answer => ({ icon, to: { end: situation } });
const byDuty = (situation: SituationId): Record<'work' | 'free', Answer> => ({
  work: { icon: 'key', to: { end: situation, duty: 'must' } },
  free: { icon: 'heart', to: { end: situation, duty: 'should' } },
});

/** The tree: each question with its answers, by the names that the catalogues say them under. The first is where one begins. */
export const questions = {
  danger: { now: end('danger-now', 'stop'), soon: end('planned', 'warning'), no: ask('whom', 'check') },
  whom: {
    own: ask('own-wish', 'house'),
    other: ask('wish', 'person'),
    adult: ask('adult', 'people'),
    nobody: ask('place', 'place'),
    asked: ask('asker', 'speech'),
    us: end('threat', 'shield'),
  },
  'own-wish': {
    help: end('own-child', 'heart'),
    unsure: end('unsure', 'speech'),
    crime: end('crime-done', 'flag'),
    leave: end('leaving', 'arrow'),
  },
  wish: {
    harmed: ask('duty-harmed', 'heart'),
    abuse: ask('duty-abuse', 'shield'),
    unsure: end('unsure', 'speech'),
    crime: ask('duty-crime', 'flag'),
    together: ask('consent', 'people'),
    leave: ask('duty-leaving', 'arrow'),
  },
  'duty-harmed': byDuty('child-harmed'),
  'duty-abuse': byDuty('abuse'),
  'duty-crime': byDuty('crime-done'),
  'duty-leaving': byDuty('leaving'),
  consent: {
    yes: end('consent-yes', 'check'),
    no: end('consent-no', 'close'),
    unasked: end('ask-first', 'speech'),
  },
  adult: { joins: end('adult-joins', 'plus'), leave: end('leaving', 'arrow'), crime: end('crime-done', 'flag') },
  place: {
    mood: end('place', 'eye'),
    online: end('online-ad', 'globe'),
    event: end('event', 'candle'),
    crime: end('crime-done', 'flag'),
  },
  asker: {
    police: ask('duty-police', 'shield'),
    told: end('police-tells', 'speech'),
    authority: ask('duty-asked', 'book'),
    journalist: end('journalist', 'pencil'),
    neighbour: end('neighbour-asks', 'people'),
  },
  'duty-police': byDuty('police-asks'),
  'duty-asked': byDuty('authority-asks'),
} as const satisfies Record<QuestionId, Record<string, Answer>>;
export type AnswerId<Q extends QuestionId> = keyof (typeof questions)[Q];

export const firstQuestion: QuestionId = 'danger';

/** The words of every question and its answers. */
export type QuestionTexts = {
  [Q in QuestionId]: { title: string; answers: Record<AnswerId<Q> & string, AnswerText> };
};
export interface AnswerText {
  title: string;
  hint: string;
}
