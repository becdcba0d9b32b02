import type { SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present, Refused } from '#house/decision.ts';
import { tell } from '#house/notice.ts';
import type { Seal } from '#house/seal.ts';
import { noteOn } from './function.commands.ts';
import { findFunction } from './function.storage.ts';
import type { Holding, LocalFunction } from './function.ts';
import { acceptHandover, insertHandover, listHandovers, updateHandover } from './handover.storage.ts';
import type { Handover, HandoverInput } from './handover.ts';
import { endHolding, insertHolding, listHoldings } from './holding.storage.ts';

type Means = { database: Database; seal: Seal };

/** Begins to hand over a function that the actor holds; does nothing where it has been begun. */
export function beginHandover(
  { database, seal }: Means,
  actor: SignedIn,
  functionId: string,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const { local, holdings } = await held(sight, functionId);
    if (!heldBy(holdings, actor.id)) throw new Refused('function.not-the-holder');
    if ((await listHandovers(sight, seal, functionId)).some(each => !each.acceptedAt)) return;
    await insertHandover(sight, seal, { functionId, fromId: actor.id }, now);
    await noteOn(sight, actor, now, 'function.hand-over', local);
  });
}

/**
 * Writes down what the successor must know, as it was at `version`; with `offer` she is asked to accept. Until she has, the function
 * stays with the one who leaves.
 */
export function writeHandover(
  { database, seal }: Means,
  actor: SignedIn,
  which: { functionId: string; version: number; offer: boolean },
  { toId, ...content }: HandoverInput,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const handover = await open(sight, seal, which.functionId);
    if (handover.fromId !== actor.id) throw new Refused('function.not-the-holder');
    const offeredAt = which.offer && toId ? now : undefined;
    const saved = await updateHandover(
      sight,
      seal,
      { id: handover.id, version: which.version },
      { content, toId, offeredAt },
    );
    if (!saved) throw new Refused('function.changed-meanwhile');
    const path = `/arbete/funktioner/${which.functionId}/overlamning`;
    if (offeredAt && toId) await tell(sight, { personId: toId }, { what: 'handover', path }, now);
  });
}

/** Accepts a function that somebody has asked the actor to take over: from now on she holds it, and the other does not. */
export function takeOver({ database, seal }: Means, actor: SignedIn, functionId: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const handover = await open(sight, seal, functionId);
    if (handover.toId !== actor.id || !handover.offeredAt) throw new Refused('function.not-the-holder');
    const { local, holdings } = await held(sight, functionId);
    for (const each of [heldBy(holdings, handover.fromId), heldBy(holdings, actor.id)])
      if (each) await endHolding(sight, each.id, now);
    const part = holdings.some(each => !each.endedAt && each.part === 'holder' && each.personId !== handover.fromId)
      ? ('deputy' as const)
      : ('holder' as const);
    const whose = { functionId, organisationId: local.organisationId };
    await insertHolding(sight, whose, { personId: actor.id, part, endsOn: undefined }, now);
    if (!(await acceptHandover(sight, handover.id, now))) throw new Refused('function.taken-over');
    await noteOn(sight, actor, now, 'function.accept', local);
  });
}

async function open(sight: Sight, seal: Seal, functionId: string): Promise<Handover> {
  return present((await listHandovers(sight, seal, functionId)).find(each => !each.acceptedAt));
}

async function held(sight: Sight, functionId: string): Promise<{ local: LocalFunction; holdings: Holding[] }> {
  const local = present(await findFunction(sight, functionId));
  return { local, holdings: await listHoldings(sight, functionId) };
}

function heldBy(holdings: readonly Holding[], personId: string | undefined): Holding | undefined {
  return holdings.find(each => !each.endedAt && personId !== undefined && each.personId === personId);
}
