import type { Actor } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates } from '#rooms/organisations/organisation.policy.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type GuidanceRefusal = 'guidance.not-coordinator' | 'guidance.changed-meanwhile';

/** Whether the actor keeps the numbers and texts of the municipality's guide. */
export function mayKeepGuidance(actor: Actor, municipalityCode: string): Decision<GuidanceRefusal> {
  return coordinates(actor, municipalityCode) ? allowed : refused('guidance.not-coordinator');
}
