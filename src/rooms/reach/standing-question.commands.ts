import type { Actor } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import type { Gazetteer } from '#rooms/places/gazetteer.rules.ts';
import { isoDay } from '#ui/dates.ts';
import { insertGoalOutcome, listGoals } from './goal.storage.ts';
import { mayFollow } from './reach.policy.ts';
import { answerOf } from './reach-answer.rules.ts';
import { basisOf, type ReachMeans } from './reach-basis.queries.ts';
import { sameQuestion } from './reach-question.rules.ts';
import type { ReachQuestion } from './reach-question.ts';
import { outcomeBy, snapshotOf, wantsSnapshot } from './standing-question.rules.ts';
import {
  endStandingQuestion,
  findStandingQuestion,
  insertSnapshot,
  insertStandingQuestion,
  listSnapshots,
  listStandingQuestions,
  lockStandingQuestion,
} from './standing-question.storage.ts';
import type { Snapshot, StandingQuestion } from './standing-question.ts';

/** Keeps a question as one to follow, and measures it for the first time; answers its id, also where it was kept already. */
export function keepQuestion(
  { database, gazetteer }: ReachMeans,
  actor: Actor,
  municipalityCode: string,
  question: ReachQuestion,
  now: Date,
): Promise<string> {
  return database.as(actor, async sight => {
    insist(mayFollow(actor, municipalityCode));
    const id = await insertStandingQuestion(sight, municipalityCode, question, now);
    const all = await listStandingQuestions(sight, municipalityCode);
    const kept = present(
      all.find(each => (id ? each.id === id : !each.ended && sameQuestion(each.question, question))),
    );
    if (id) {
      await noteOn(sight, actor, now, 'standing-question.keep', kept);
      await measure(sight, gazetteer, actor, kept, now);
    }
    return kept.id;
  });
}

/** Stops following a question, with a reason; what has been measured stays. */
export function endQuestion(
  { database }: Pick<ReachMeans, 'database'>,
  actor: Actor,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const standing = await followable(sight, actor, id);
    if (!(await endStandingQuestion(sight, id, reason, now))) throw new Refused('reach.ended');
    await noteOn(sight, actor, now, 'standing-question.end', standing);
  });
}

/** Measures a standing question now. */
export function measureQuestion({ database, gazetteer }: ReachMeans, actor: Actor, id: string, now: Date) {
  return database.as(actor, async sight => {
    const standing = await followable(sight, actor, id);
    await lockStandingQuestion(sight, id);
    await measure(sight, gazetteer, actor, standing, now);
  });
}

/** Measures every standing question that wants it: once a month, and the day after a goal was due. One that fails stops no other. */
export async function measureDue({ database, gazetteer }: ReachMeans, actor: Actor, now: Date): Promise<void> {
  const all = await database.read(actor, sight => listStandingQuestions(sight));
  // Brohamn may still be in a database whose demo is off.
  const here = all.filter(({ municipalityCode }) => gazetteer.municipalityByCode(municipalityCode));
  const failed: unknown[] = [];
  for (const { id } of here)
    await database
      .as(actor, sight => measureIfDue(sight, gazetteer, actor, id, now))
      .catch(error => failed.push(error));
  if (failed.length > 0) throw failed[0];
}

async function measureIfDue(sight: Sight, gazetteer: Gazetteer, actor: Actor, id: string, now: Date): Promise<void> {
  await lockStandingQuestion(sight, id);
  const standing = present(await findStandingQuestion(sight, id));
  const [newest] = (await listSnapshots(sight, [id])).get(id) ?? [];
  const wanted = !standing.ended && wantsSnapshot(newest?.takenAt, await listGoals(sight, [id]), now);
  if (wanted) await measure(sight, gazetteer, actor, standing, now);
}

async function measure(sight: Sight, gazetteer: Gazetteer, actor: Actor, standing: StandingQuestion, now: Date) {
  const basis = await basisOf(sight, gazetteer, standing.municipalityCode, now);
  const snapshot = snapshotOf(answerOf(basis, standing.question), now);
  await insertSnapshot(sight, standing.id, snapshot);
  await noteOn(sight, actor, now, 'standing-question.measure', standing);
  await settleGoals(sight, actor, standing, snapshot);
}

/** What a snapshot makes of the goals of its question. */
async function settleGoals(sight: Sight, actor: Actor, { id, municipalityCode }: StandingQuestion, snapshot: Snapshot) {
  const { takenAt } = snapshot;
  for (const goal of await listGoals(sight, [id])) {
    const outcome = outcomeBy(goal, snapshot);
    if (outcome === undefined) continue;
    const told = await insertGoalOutcome(sight, goal.id, { outcome, on: isoDay(takenAt) });
    const act = outcome === 'reached' ? 'goal.reach' : 'goal.miss';
    if (told) await note(sight, actor, takenAt, { act, objectId: goal.id, municipalityCode });
  }
}

/** A standing question that the actor may do something with, and that is still followed. */
export async function followable(sight: Sight, actor: Actor, id: string): Promise<StandingQuestion> {
  const standing = present(await findStandingQuestion(sight, id));
  insist(mayFollow(actor, standing.municipalityCode));
  if (standing.ended) throw new Refused('reach.ended');
  return standing;
}

function noteOn(sight: Sight, actor: Actor, now: Date, act: string, { id, municipalityCode }: StandingQuestion) {
  return note(sight, actor, now, { act, objectId: id, municipalityCode });
}
