import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { isoDay } from '#ui/dates.ts';
import { freshMonths } from './channel.ts';
import { type Answer, firstQuestion, type QuestionId, questionIds, questions, type Target } from './question.ts';
import { type Duty, duties, type SituationId, situationIds } from './situation.ts';
import { situations } from './situations.ts';

/** The answers of a question, in order, by the names that the catalogues say them under. */
export function answersOf(question: QuestionId): [string, Answer][] {
  return Object.entries<Answer>(questions[question]);
}

/** One place where the guide ends: a situation, once for each duty where that makes a difference, and plain where nobody is asked. */
export interface Outcome {
  situation: SituationId;
  duty: Duty | undefined;
}

export const outcomes: readonly Outcome[] = situationIds.flatMap(situation => {
  const { byDuty, alsoPlain } = situations[situation];
  const plain: Outcome[] = byDuty && !alsoPlain ? [] : [{ situation, duty: undefined }];
  return byDuty ? [...plain, ...duties.map((duty): Outcome => ({ situation, duty }))] : plain;
});

export const numberOf = (situation: SituationId): number => situationIds.indexOf(situation) + 1;

/** Says nothing of what was answered: a browser remembers the addresses that it has shown. */
export function fragmentOf(target: Target): string {
  if ('ask' in target) return `f${questionIds.indexOf(target.ask) + 1}`;
  const suffix = target.duty === undefined ? '' : target.duty === 'must' ? 'a' : 'b';
  return `s${numberOf(target.end)}${suffix}`;
}

/** One walk from the first question to an end. */
export interface Walk {
  asked: readonly QuestionId[];
  /** By name, one for each question. */
  answered: readonly string[];
  end: Outcome;
}

/** Every walk that can be taken; never ends where a question leads back to itself. */
export function walksFrom(
  question: QuestionId = firstQuestion,
  asked: readonly QuestionId[] = [],
  answered: readonly string[] = [],
): Walk[] {
  return answersOf(question).flatMap(([name, { to }]) => {
    const [questionsSoFar, answersSoFar] = [
      [...asked, question],
      [...answered, name],
    ];
    if ('ask' in to) return walksFrom(to.ask, questionsSoFar, answersSoFar);
    return [{ asked: questionsSoFar, answered: answersSoFar, end: { situation: to.end, duty: to.duty } }];
  });
}

/** What was asked and answered before a question is reached; each question is reached in one way only. */
export function trailTo(question: QuestionId): { question: QuestionId; answer: string }[] {
  const walk = walksFrom().find(each => each.asked.includes(question));
  const before = walk?.asked.slice(0, walk.asked.indexOf(question)) ?? [];
  return before.map((each, index) => ({ question: each, answer: walk?.answered[index] ?? '' }));
}

/** Where the list of all situations leads: past the question of duty, unless the situation can be met without it. */
export function entryTo(situation: SituationId): Target {
  if (situations[situation].alsoPlain) return { end: situation };
  const asking = questionIds.find(each =>
    answersOf(each).every(([, { to }]) => 'end' in to && to.end === situation && to.duty !== undefined),
  );
  return asking ? { ask: asking } : { end: situation };
}

/** Whether nobody has looked for a year. */
export function isStale(checkedOn: string, now: Date): boolean {
  return checkedOn < isoDay(monthsAfter(now, -freshMonths));
}
