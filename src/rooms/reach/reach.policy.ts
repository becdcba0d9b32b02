import { type Actor, actsForTheHouse, holds } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates, speaksFor } from '#rooms/organisations/organisation.policy.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type ReachRefusal =
  | 'reach.not-here'
  | 'reach.not-coordinator'
  | 'reach.not-yours'
  | 'reach.ended'
  | 'reach.settled'
  | 'reach.not-white'
  | 'reach.unknown-function'
  | 'reach.changed-meanwhile';

type Verdict = Decision<ReachRefusal>;

/** Whether the actor belongs to an organisation of the municipality: whoever does, of civil society or of an authority, sees what is missing. */
export function mayRead(actor: Actor, municipalityCode: string): Verdict {
  const belongs = actor.kind === 'person' && actor.memberships.some(held => held.municipalityCode === municipalityCode);
  return belongs || actsForTheHouse(actor) ? allowed : refused('reach.not-here');
}

/** Whether the actor decides what is followed, aimed at and counted as affordable in the municipality. */
export function mayFollow(actor: Actor, municipalityCode: string): Verdict {
  return coordinates(actor, municipalityCode) ? allowed : refused('reach.not-coordinator');
}

/** Whether the actor speaks for any organisation of the municipality, and so may write what it tries. */
export function mayTry(actor: Actor, municipalityCode: string): Verdict {
  const speaks = holds(actor, 'edit', held => held.municipalityCode === municipalityCode);
  return speaks || coordinates(actor, municipalityCode) ? allowed : refused('reach.not-yours');
}

/** Whether the actor may write what an organisation tries, and what came of it. */
export function mayTryFor(actor: Actor, whose: { organisationId: string; municipalityCode: string | null }): Verdict {
  const here = whose.municipalityCode !== null && coordinates(actor, whose.municipalityCode);
  return here || speaksFor(actor, whose.organisationId) ? allowed : refused('reach.not-yours');
}
