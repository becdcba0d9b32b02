import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { findFunction } from '#rooms/functions/function.storage.ts';
import { isoDay } from '#ui/dates.ts';
import { findGoal, insertGoal, insertGoalOutcome } from './goal.storage.ts';
import type { GoalInput } from './goal.ts';
import { followable } from './standing-question.commands.ts';
import { goalState, isWhite } from './standing-question.rules.ts';
import { listSnapshots } from './standing-question.storage.ts';

/** The function by which something is done, and what it is called today; refused where the municipality has none such. */
export async function responsibleOf(sight: Sight, functionId: string, municipalityCode: string) {
  const local = await findFunction(sight, functionId);
  if (!local || local.dissolvedAt || local.municipalityCode !== municipalityCode)
    throw new Refused('reach.unknown-function');
  const { id, organisationId, title, organisationName } = local;
  return { functionId: id, organisationId, responsible: `${title}, ${organisationName}`.slice(0, 300) };
}

/** Sets a goal for an area that is white in the newest snapshot; answers its id. */
export function setGoal(
  database: Database,
  actor: Actor,
  questionId: string,
  { areaId, functionId, dueOn }: GoalInput,
  now: Date,
): Promise<string> {
  return database.as(actor, async sight => {
    const { municipalityCode } = await followable(sight, actor, questionId);
    const [newest] = (await listSnapshots(sight, [questionId])).get(questionId) ?? [];
    const area = newest?.areas.find(each => each.areaId === areaId);
    if (!area || !isWhite(area)) throw new Refused('reach.not-white');
    const { responsible } = await responsibleOf(sight, functionId, municipalityCode);
    const whose = { questionId, areaId, areaName: area.areaName, functionId, responsible };
    const id = await insertGoal(sight, { ...whose, dueOn, setAt: now });
    await note(sight, actor, now, { act: 'goal.set', objectId: id, municipalityCode });
    return id;
  });
}

/** Gives a goal up, with a reason; it stays to be read. */
export function withdrawGoal(database: Database, actor: Actor, id: string, reason: string, now: Date): Promise<string> {
  return database.as(actor, async sight => {
    const goal = present(await findGoal(sight, id));
    const { municipalityCode } = await followable(sight, actor, goal.questionId);
    const today = isoDay(now);
    const told = { outcome: 'withdrawn', on: today, reason } as const;
    const open = ['open', 'late'].includes(goalState(goal, today));
    if (!open || !(await insertGoalOutcome(sight, id, told))) throw new Refused('reach.settled');
    await note(sight, actor, now, { act: 'goal.withdraw', objectId: id, municipalityCode });
    return goal.questionId;
  });
}
