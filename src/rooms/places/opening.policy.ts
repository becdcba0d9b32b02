import { type Actor, actsForTheHouse, holds } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';

export type OpeningRefusal = 'opening.not-host' | 'opening.not-coordinator';

type Verdict = Decision<OpeningRefusal>;

/** Whether the actor may open municipalities on this installation. */
export function mayOpenMunicipality(actor: Actor): Verdict {
  return actsForTheHouse(actor) || holds(actor, 'host') ? allowed : refused('opening.not-host');
}

/** Whether the actor may say what an open municipality calls itself and its areas. */
export function mayChooseWay(actor: Actor, municipalityCode: string): Verdict {
  const coordinator = holds(actor, 'coordinate', held => held.municipalityCode === municipalityCode);
  return actsForTheHouse(actor) || coordinator ? allowed : refused('opening.not-coordinator');
}
