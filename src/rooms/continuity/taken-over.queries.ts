import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { findFunctions, findMine } from '#rooms/functions/function.storage.ts';
import type { LocalFunction } from '#rooms/functions/function.ts';
import { findAcceptedBy } from '#rooms/functions/handover.storage.ts';
import { youngSince } from '#rooms/functions/handover.ts';

/** A function that somebody has just taken over, and when. */
export interface TakenOver {
  local: LocalFunction;
  acceptedAt: Date;
}

/** Functions that the actor has taken over lately and still has: she may want to read again what she was told. */
export function takenOverBy(database: Database, actor: SignedIn, now: Date): Promise<TakenOver[]> {
  return database.read(actor, async sight => {
    const accepted = await findAcceptedBy(sight, actor.id, youngSince(now));
    const mine = await findMine(sight);
    const here = await findFunctions(
      sight,
      [...accepted.keys()].filter(id => mine.includes(id)),
    );
    return here.map(local => ({ local, acceptedAt: accepted.get(local.id) ?? now }));
  });
}
