import type { AssuranceLevel } from '#house/actor.ts';
import type { SignInProvider } from './provider.ts';

/** How sure this provider makes us, by how it says that it asked. */
export function levelOf({ levels, ordinaryLevel }: SignInProvider, acr: string | undefined): AssuranceLevel {
  return (acr !== undefined && Object.hasOwn(levels, acr) && levels[acr]) || ordinaryLevel;
}
