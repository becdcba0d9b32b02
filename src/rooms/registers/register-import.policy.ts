import type { Actor } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates } from '#rooms/organisations/organisation.policy.ts';
import type { RegisterImport } from './register-import.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type ImportRefusal =
  | 'register-import.not-coordinator'
  | 'register-import.not-open'
  | 'register-import.not-waiting'
  | 'register-import.changed-meanwhile'
  | 'register-import.another-running';

/** Codes of the municipalities that the actor coordinates. */
export function coordinatedCodes(actor: Actor): string[] {
  if (actor.kind !== 'person') return [];
  const held = actor.memberships.filter(({ rights }) => rights.includes('coordinate'));
  return [...new Set(held.flatMap(({ municipalityCode }) => municipalityCode ?? []))];
}

/** Whether the actor may read registers into the municipality. */
export function mayImport(actor: Actor, municipalityCode: string): Decision<ImportRefusal> {
  return coordinates(actor, municipalityCode) ? allowed : refused('register-import.not-coordinator');
}

/** What the actor may do with an import; `seen` is the fingerprint of the preview she has read. */
export function mayHandle(
  actor: Actor,
  { municipalityCode, state, fingerprint }: Pick<RegisterImport, 'municipalityCode' | 'state' | 'fingerprint'>,
  seen?: string | undefined,
) {
  const whileIn = (...states: RegisterImport['state'][]): Decision<ImportRefusal> => {
    const right = mayImport(actor, municipalityCode);
    return right.allowed && !states.includes(state) ? refused('register-import.not-waiting') : right;
  };
  const previewed = whileIn('previewed');
  return {
    map: whileIn('mapping'),
    choose: previewed,
    apply: previewed.allowed && seen !== fingerprint ? refused('register-import.changed-meanwhile') : previewed,
    drop: whileIn('mapping', 'previewed'),
  } satisfies Record<string, Decision<ImportRefusal>>;
}
