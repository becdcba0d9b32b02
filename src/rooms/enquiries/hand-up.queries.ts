import type { Sight } from '#house/database.ts';
import { findFunction } from '#rooms/functions/function.storage.ts';
import { findStandingEscalation } from './answered-in-time.storage.ts';
import type { Act } from './enquiry.rules.ts';
import type { Enquiry } from './enquiry.ts';
import { kindOf } from './kinds.ts';

/**
 * What a no means: where several were asked together and nobody above has been told yet, it leads to whoever steps in, and is no end.
 * That whoever asked wants nothing more is one.
 */
export async function meantBy(sight: Sight, enquiry: Enquiry, act: Act): Promise<Act> {
  const { kind: name, municipalityCode, escalation, functionId } = enquiry;
  if (act.step !== 'decline' || act.outcome === 'no-longer-interested') return act;
  const kind = kindOf(name);
  if (!kind?.ofTeam || escalation.level > 0 || municipalityCode === null) return act;
  const id = await findStandingEscalation(sight, municipalityCode, name);
  const above = id && id !== functionId ? await findFunction(sight, id) : undefined;
  return above && !above.dissolvedAt ? { step: 'hand-up', to: above.id, promise: kind.promise ?? above.promise } : act;
}
