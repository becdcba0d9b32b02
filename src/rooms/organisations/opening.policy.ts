import { type Actor, actsForTheHouse, holds } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates } from './organisation.policy.ts';

export type OpeningRefusal =
  | 'opening.not-host'
  | 'opening.not-coordinator'
  | 'opening.already-open'
  | 'opening.name-taken'
  | 'opening.too-many-areas';

type Verdict = Decision<OpeningRefusal>;

/** Whether the actor may open municipalities on this installation. */
export function mayOpen(actor: Actor): Verdict {
  return actsForTheHouse(actor) || holds(actor, 'host') ? allowed : refused('opening.not-host');
}

/** Whether the actor may say what an open municipality calls itself and its areas. */
export function mayChoose(actor: Actor, municipalityCode: string): Verdict {
  return coordinates(actor, municipalityCode) ? allowed : refused('opening.not-coordinator');
}
