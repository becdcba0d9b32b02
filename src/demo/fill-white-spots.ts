import type { Sight } from '#house/database.ts';
import { listFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { insertAttempt, insertAttemptOutcome } from '#rooms/reach/attempt.storage.ts';
import { insertGoal, insertGoalOutcome } from '#rooms/reach/goal.storage.ts';
import { answerOf } from '#rooms/reach/reach-answer.rules.ts';
import { basisOf } from '#rooms/reach/reach-basis.queries.ts';
import type { ReachBasis } from '#rooms/reach/reach-basis.ts';
import { snapshotOf } from '#rooms/reach/standing-question.rules.ts';
import { insertSnapshot, insertStandingQuestion } from '#rooms/reach/standing-question.storage.ts';
import { isoDay } from '#ui/dates.ts';
import { brohamnAttempts, brohamnQuestions, type DemoAttempt, type DemoQuestion } from './brohamn-white-spots.ts';

interface Known {
  municipalityCode: string;
  basis: ReachBasis;
  functions: readonly LocalFunction[];
  now: Date;
}

const dayMs = 86_400_000;

/** Gives Brohamn questions that it follows with months behind them, goals, and what is tried; dated back from `now`. */
export async function fillWhiteSpots(sight: Sight, municipalityCode: string, now: Date): Promise<void> {
  const basis = await basisOf(sight, gazetteerWith(true), municipalityCode, now);
  const functions = await listFunctions(sight, { municipalityCode, published: false });
  const known = { municipalityCode, basis, functions, now };
  const ids = new Map<string, string>();
  for (const demo of brohamnQuestions) ids.set(demo.key, await fillQuestion(sight, demo, known));
  for (const demo of brohamnAttempts) await fillAttempt(sight, demo, ids.get(demo.key), known);
}

async function fillQuestion(sight: Sight, demo: DemoQuestion, known: Known): Promise<string> {
  const { municipalityCode, basis, now } = known;
  const id = await insertStandingQuestion(sight, municipalityCode, demo.question, monthsAfter(now, -demo.months));
  if (id === undefined) throw new Error(`${demo.key} is followed twice`);
  for (let ago = demo.months; ago >= 0; ago -= 1) {
    const there = basis.supplies.filter(({ title }) => (demo.came[title] ?? Number.POSITIVE_INFINITY) >= ago);
    const answer = answerOf({ ...basis, supplies: there }, demo.question);
    await insertSnapshot(sight, id, snapshotOf(answer, monthsAfter(now, -ago)));
  }
  for (const goal of demo.goals) await fillGoal(sight, id, goal, known);
  return id;
}

async function fillGoal(sight: Sight, questionId: string, goal: DemoQuestion['goals'][number], known: Known) {
  const dayOf = (months: number) => isoDay(monthsAfter(known.now, months));
  const id = await insertGoal(sight, {
    ...{ questionId, ...areaIn(known, goal.area), ...byIn(known, goal.by), dueOn: dayOf(goal.dueInMonths) },
    setAt: monthsAfter(known.now, -goal.setMonthsAgo),
  });
  if (goal.reachedMonthsAgo !== undefined)
    await insertGoalOutcome(sight, id, { outcome: 'reached', on: dayOf(-goal.reachedMonthsAgo) });
}

async function fillAttempt(sight: Sight, demo: DemoAttempt, questionId: string | undefined, known: Known) {
  const inDays = (days: number) => new Date(known.now.getTime() + days * dayMs);
  const begun = monthsAfter(known.now, -demo.begunMonthsAgo);
  const { organisationId, ...by } = byIn(known, demo.by);
  const id = await insertAttempt(sight, {
    ...{ municipalityCode: known.municipalityCode, organisationId, questionId, ...areaIn(known, demo.area), ...by },
    ...{
      words: demo.words,
      beginsOn: isoDay(begun),
      followUpOn: isoDay(inDays(demo.followUpInDays)),
      writtenAt: begun,
    },
  });
  for (const { daysAgo, verdict, words, nextInDays } of demo.outcomes) {
    const looked = inDays(-daysAgo);
    const nextOn = nextInDays === undefined ? undefined : isoDay(inDays(nextInDays));
    await insertAttemptOutcome(sight, id, { verdict, words, lookedOn: isoDay(looked), nextOn }, looked);
  }
}

function areaIn({ basis }: Known, name: string): { areaId: string; areaName: string } {
  const found = basis.areas.find(area => area.name === name);
  if (!found) throw new Error(`no area is called ${name}`);
  return { areaId: found.id, areaName: found.name };
}

function byIn({ functions }: Known, title: string) {
  const found = functions.find(each => each.title === title);
  if (!found) throw new Error(`no function is called ${title}`);
  const { id: functionId, organisationId, organisationName } = found;
  return { functionId, organisationId, responsible: `${title}, ${organisationName}` };
}
