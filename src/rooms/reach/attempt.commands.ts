import type { Actor } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { finestPopulation } from '#rooms/places/population.queries.ts';
import { isoDay } from '#ui/dates.ts';
import { isSettled } from './attempt.rules.ts';
import { findAttempt, insertAttempt, insertAttemptOutcome, lockAttempt } from './attempt.storage.ts';
import type { Attempt, AttemptInput, OutcomeInput } from './attempt.ts';
import { responsibleOf } from './goal.commands.ts';
import { mayTryFor } from './reach.policy.ts';
import type { ReachMeans } from './reach-basis.queries.ts';
import { findStandingQuestion } from './standing-question.storage.ts';

/** Writes what is tried in an area of the municipality; answers its id. */
export function beginAttempt(
  { database, gazetteer }: ReachMeans,
  actor: Actor,
  municipalityCode: string,
  { functionId, questionId, ...input }: AttemptInput,
  now: Date,
): Promise<string> {
  return database.as(actor, async sight => {
    const by = await responsibleOf(sight, functionId, municipalityCode);
    insist(mayTryFor(actor, { organisationId: by.organisationId, municipalityCode }));
    const { areas } = await finestPopulation(sight, gazetteer, municipalityCode);
    const { name: areaName } = present(areas.find(({ id }) => id === input.areaId));
    const asked = questionId === undefined ? undefined : await findStandingQuestion(sight, questionId);
    const ours = asked?.municipalityCode === municipalityCode ? asked.id : undefined;
    const whole = { ...input, ...by, municipalityCode, areaName, questionId: ours, writtenAt: now };
    const id = await insertAttempt(sight, whole);
    await noteOn(sight, actor, now, 'attempt.begin', { ...whole, id });
    return id;
  });
}

/** Writes what came of it; too early to say means when to look again. */
export function followUpAttempt(
  { database }: Pick<ReachMeans, 'database'>,
  actor: Actor,
  id: string,
  { verdict, words, nextOn }: OutcomeInput,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    await lockAttempt(sight, id);
    const attempt = present(await findAttempt(sight, id));
    insist(mayTryFor(actor, attempt));
    if (isSettled(attempt)) throw new Refused('reach.settled');
    const later = verdict === 'too-early' ? nextOn : undefined;
    await insertAttemptOutcome(sight, id, { verdict, words, lookedOn: isoDay(now), nextOn: later }, now);
    await noteOn(sight, actor, now, 'attempt.follow-up', attempt);
  });
}

type Whose = Pick<Attempt, 'id' | 'organisationId' | 'municipalityCode'>;

function noteOn(sight: Sight, actor: Actor, now: Date, act: string, { id, organisationId, municipalityCode }: Whose) {
  return note(sight, actor, now, { act, objectId: id, organisationId, municipalityCode });
}
