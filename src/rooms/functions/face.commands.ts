import type { SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present, Refused } from '#house/decision.ts';
import { deleteFace, insertFace } from './face.storage.ts';
import { findFunction } from './function.storage.ts';
import type { Holding } from './function.ts';
import { listHoldings } from './holding.storage.ts';

/** Shows a picture of oneself beside one's name, where one holds a function; refused while the name is not shown. */
export function putUpFace(
  database: Database,
  actor: SignedIn,
  functionId: string,
  picture: Uint8Array,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const holding = await ownHolding(sight, actor, functionId);
    if (!holding.shown) throw new Refused('function.name-not-shown');
    await insertFace(sight, holding.id, picture, now);
  });
}

/** Takes one's picture away; nothing of it is kept. */
export function takeFaceDown(database: Database, actor: SignedIn, functionId: string): Promise<void> {
  return database.as(actor, async sight => deleteFace(sight, (await ownHolding(sight, actor, functionId)).id));
}

async function ownHolding(sight: Sight, actor: SignedIn, functionId: string): Promise<Holding> {
  present(await findFunction(sight, functionId));
  const held = (await listHoldings(sight, functionId)).find(each => !each.endedAt && each.personId === actor.id);
  if (!held) throw new Refused('function.not-the-holder');
  return held;
}
