import type { Actor, SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import { listFunctions } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { coordinatedCodes } from '#rooms/organisations/organisation.policy.ts';
import { isoDay } from '#ui/dates.ts';
import { inOrder, isLookDue } from './attempt.rules.ts';
import { findAttempt, listAttempts, listUnsettled } from './attempt.storage.ts';
import type { Attempt } from './attempt.ts';
import { mayRead, mayTry, mayTryFor } from './reach.policy.ts';
import { findStandingQuestion } from './standing-question.storage.ts';
import type { StandingQuestion } from './standing-question.ts';

/** What is and has been tried in an area. */
export async function attemptsInArea(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  areaId: string,
): Promise<Attempt[]> {
  insist(mayRead(actor, municipalityCode));
  return database.read(actor, async sight =>
    inOrder((await listAttempts(sight, municipalityCode)).filter(each => each.areaId === areaId)),
  );
}

/** One thing that is tried, and the question that it belongs to; `Absent` where it is not there for this actor. */
export function attemptPageOf(
  database: Database,
  actor: Actor,
  id: string,
): Promise<{ attempt: Attempt; standing: StandingQuestion | undefined }> {
  return database.read(actor, async sight => {
    const attempt = present(await findAttempt(sight, id));
    const { questionId } = attempt;
    return { attempt, standing: questionId ? await findStandingQuestion(sight, questionId) : undefined };
  });
}

/** Functions that the actor may say try something in the municipality. */
export async function triersIn(database: Database, actor: Actor, municipalityCode: string): Promise<LocalFunction[]> {
  insist(mayTry(actor, municipalityCode));
  return database.read(actor, async sight => {
    const all = await listFunctions(sight, { municipalityCode, published: false });
    return all.filter(local => mayTryFor(actor, local).allowed);
  });
}

/** What somebody is to look at by now: in municipalities that she coordinates, and what organisations that she speaks for try. */
export function looksDueFor(database: Database, actor: SignedIn, now: Date): Promise<Attempt[]> {
  const organisationIds = actor.memberships
    .filter(({ rights }) => rights.includes('edit'))
    .map(held => held.organisationId);
  const whose = { municipalityCodes: coordinatedCodes(actor), organisationIds };
  const today = isoDay(now);
  return database.read(actor, async sight =>
    inOrder((await listUnsettled(sight, whose, today)).filter(attempt => isLookDue(attempt, today))),
  );
}
