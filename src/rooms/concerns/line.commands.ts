import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { saveStandingEscalation } from '#rooms/enquiries/answered-in-time.storage.ts';
import { familyLine } from '#rooms/enquiries/kind-family-line.ts';
import { listFunctions } from '#rooms/functions/function.storage.ts';
import { mayNameAbove } from './line.policy.ts';

/** Names the function that steps in when nobody has answered a family in time; undefined closes the line. */
export function nameAbove(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  functionId: string | undefined,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const all = await listFunctions(sight, { municipalityCode, published: true });
    const above = functionId === undefined ? undefined : present(all.find(({ id }) => id === functionId));
    insist(mayNameAbove(actor, municipalityCode, above));
    await saveStandingEscalation(sight, municipalityCode, familyLine.name, functionId);
    await note(sight, actor, now, {
      act: 'concern.name-above',
      objectId: functionId ?? municipalityCode,
      municipalityCode,
    });
  });
}
