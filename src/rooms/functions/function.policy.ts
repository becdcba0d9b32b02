import type { Actor } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import type { LocalFunction } from './function.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type FunctionRefusal =
  | 'function.not-yours'
  | 'function.changed-meanwhile'
  | 'function.has-holder'
  | 'function.held-already'
  | 'function.dissolved'
  | 'function.not-a-member'
  | 'function.not-the-holder'
  | 'function.name-not-shown'
  | 'function.taken-over';

type Whose = Pick<LocalFunction, 'organisationId' | 'municipalityCode' | 'dissolvedAt'>;

/** Whether the actor may make functions of an organisation, change them and say who holds them. */
export function mayKeep(
  actor: Actor,
  { organisationId, municipalityCode, dissolvedAt }: Whose,
): Decision<FunctionRefusal> {
  const own = speaksFor(actor, organisationId) || (municipalityCode !== null && coordinates(actor, municipalityCode));
  if (!own) return refused('function.not-yours');
  return dissolvedAt ? refused('function.dissolved') : allowed;
}
