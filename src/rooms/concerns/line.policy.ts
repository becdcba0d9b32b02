import type { Actor } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { coordinates } from '#rooms/organisations/organisation.policy.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type ConcernRefusal = 'concern.not-coordinator' | 'concern.no-mandate';

/** Whether a function can have the mandate to see to it that families are answered: the municipality's own can. */
export function mayStepIn({ kind }: Pick<LocalFunction, 'kind'>): boolean {
  return kind === 'municipality-unit' || kind === 'social-services';
}

/** Whether the actor may name this function to step in. Never the police: they take part only where whoever asks has chosen them. */
export function mayNameAbove(
  actor: Actor,
  municipalityCode: string,
  above: Pick<LocalFunction, 'kind'> | undefined,
): Decision<ConcernRefusal> {
  if (!coordinates(actor, municipalityCode)) return refused('concern.not-coordinator');
  return above && !mayStepIn(above) ? refused('concern.no-mandate') : allowed;
}
