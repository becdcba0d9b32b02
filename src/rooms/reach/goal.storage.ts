import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Goal, GoalOutcome } from './goal.ts';

export type NewGoal = Omit<Goal, 'id' | 'outcomes'>;

export async function insertGoal(sight: Sight, goal: NewGoal): Promise<string> {
  const { id } = await sight
    .insertInto('reach_goals')
    .values({
      ...{ question_id: goal.questionId, area_id: goal.areaId, area_name: goal.areaName, due_on: goal.dueOn },
      ...{ function_id: goal.functionId ?? null, responsible: goal.responsible, set_at: goal.setAt },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Notes what became of a goal; answers false where it was noted already. */
export async function insertGoalOutcome(
  sight: Sight,
  goalId: string,
  { outcome, on, reason }: { outcome: GoalOutcome; on: string; reason?: string | undefined },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await sight
    .insertInto('reach_goal_outcomes')
    .values({ goal_id: goalId, outcome, happened_on: on, reason: reason ?? null })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) > 0;
}

interface OutcomeRow {
  outcome: GoalOutcome;
  on: string;
  reason: string | null;
}

const outcomes = sql<
  OutcomeRow[]
>`(select coalesce(json_agg(json_build_object('outcome', outcome, 'on', happened_on, 'reason', reason)
  order by happened_on, outcome), '[]') from reach_goal_outcomes where goal_id = g.id)`.as('outcomes');

const chosen = (sight: Sight) =>
  sight.selectFrom('reach_goals as g').selectAll('g').select(outcomes).orderBy('g.due_on').orderBy('g.id');
type Row = Awaited<ReturnType<ReturnType<typeof chosen>['executeTakeFirstOrThrow']>>;

const goalOf = (row: Row): Goal => ({
  ...{ id: row.id, questionId: row.question_id, areaId: row.area_id, areaName: row.area_name, dueOn: row.due_on },
  ...{ functionId: row.function_id ?? undefined, responsible: row.responsible, setAt: row.set_at },
  outcomes: row.outcomes.map(({ outcome, on, reason }) => ({ outcome, on, reason: reason ?? undefined })),
});

export async function findGoal(sight: Sight, id: string): Promise<Goal | undefined> {
  const row = await chosen(sight).where('g.id', '=', id).executeTakeFirst();
  return row && goalOf(row);
}

/** Goals of some standing questions, by the day they are due. */
export async function listGoals(sight: Sight, questionIds: readonly string[]): Promise<Goal[]> {
  if (questionIds.length === 0) return [];
  const rows = await chosen(sight)
    .where('g.question_id', 'in', [...questionIds])
    .execute();
  return rows.map(goalOf);
}
