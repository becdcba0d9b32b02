import { type Actor, actsForTheHouse, holds } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import type { PopulationImport } from './population-import.ts';

/** Every no about populations; the catalogue has a sentence for each. */
export type PopulationRefusal = 'population.not-host' | 'population.not-waiting' | 'population.changed-meanwhile';

type Verdict = Decision<PopulationRefusal>;

/** Whether the actor may read populations in for every municipality. */
export function mayImportPopulation(actor: Actor): Verdict {
  return actsForTheHouse(actor) || holds(actor, 'host') ? allowed : refused('population.not-host');
}

/** Which earlier readings one takes the place of, as far as whoever applies it must have seen it. */
export function replacing(replaced: readonly Pick<PopulationImport, 'id'>[]): string {
  return replaced
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

/** What the actor may do with a reading; `seen` is what its preview said that it replaces, `now` what it would replace at this moment. */
export function mayHandlePopulation(
  actor: Actor,
  { appliedAt }: Pick<PopulationImport, 'appliedAt'>,
  replaces: { seen: string; now: string },
): Record<'apply' | 'remove', Verdict> {
  const right = mayImportPopulation(actor);
  const waiting = right.allowed && appliedAt ? refused<PopulationRefusal>('population.not-waiting') : right;
  const same = replaces.seen === replaces.now;
  return { remove: right, apply: waiting.allowed && !same ? refused('population.changed-meanwhile') : waiting };
}
