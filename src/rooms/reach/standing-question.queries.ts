import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import { listFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { inOrder } from './attempt.rules.ts';
import { listAttempts } from './attempt.storage.ts';
import type { Attempt } from './attempt.ts';
import { listGoals } from './goal.storage.ts';
import type { Goal } from './goal.ts';
import { mayFollow, mayRead } from './reach.policy.ts';
import { sameQuestion } from './reach-question.rules.ts';
import type { ReachQuestion } from './reach-question.ts';
import { findStandingQuestion, listSnapshots, listStandingQuestions } from './standing-question.storage.ts';
import type { Snapshot, StandingQuestion } from './standing-question.ts';

/** A standing question with its history and its goals. */
export interface Followed {
  readonly standing: StandingQuestion;
  /** The newest first. */
  readonly snapshots: readonly Snapshot[];
  /** By the day they are due. */
  readonly goals: readonly Goal[];
}

/** Everything that a municipality follows and tries. */
export interface FollowedHere {
  readonly followed: readonly Followed[];
  readonly attempts: readonly Attempt[];
}

export async function followedIn(database: Database, actor: Actor, municipalityCode: string): Promise<FollowedHere> {
  insist(mayRead(actor, municipalityCode));
  return database.read(actor, async sight => ({
    followed: await withHistory(sight, await listStandingQuestions(sight, municipalityCode)),
    attempts: inOrder(await listAttempts(sight, municipalityCode)),
  }));
}

/** The id of what is followed that asks the same, if anything does; without all that has come of it. */
export async function followedAs(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  question: ReachQuestion,
): Promise<string | undefined> {
  insist(mayRead(actor, municipalityCode));
  const all = await database.read(actor, sight => listStandingQuestions(sight, municipalityCode));
  return all.find(each => !each.ended && sameQuestion(each.question, question))?.id;
}

/** One standing question, and what is tried for it; `Absent` where it is not there for this actor. */
export function followedOne(
  database: Database,
  actor: Actor,
  id: string,
): Promise<Followed & { attempts: readonly Attempt[] }> {
  return database.read(actor, async sight => {
    const standing = present(await findStandingQuestion(sight, id));
    const [followed] = await withHistory(sight, [standing]);
    const attempts = inOrder(await listAttempts(sight, standing.municipalityCode));
    return { ...present(followed), attempts: attempts.filter(({ questionId }) => questionId === id) };
  });
}

async function withHistory(sight: Sight, all: readonly StandingQuestion[]): Promise<Followed[]> {
  const ids = all.map(({ id }) => id);
  const snapshots = await listSnapshots(sight, ids);
  const goals = Map.groupBy(await listGoals(sight, ids), ({ questionId }) => questionId);
  return all.map(standing => ({
    standing,
    snapshots: snapshots.get(standing.id) ?? [],
    goals: goals.get(standing.id) ?? [],
  }));
}

/** Functions of the municipality that a goal can be given to, for whoever sets goals there. */
export async function responsibleIn(
  database: Database,
  actor: Actor,
  municipalityCode: string,
): Promise<LocalFunction[]> {
  insist(mayFollow(actor, municipalityCode));
  return database.read(actor, sight => listFunctions(sight, { municipalityCode, published: false }));
}
