import type { Sight } from '#house/database.ts';
import type { DemoCheck } from './demo-actor.ts';

/** Lays the checks of an actor down, in every state a check can have. */
export async function fillChecks(
  _sight: Sight,
  _organisationId: string,
  _checks: readonly DemoCheck[],
  _now: Date,
): Promise<void> {}
