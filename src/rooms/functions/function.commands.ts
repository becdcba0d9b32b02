import type { Actor, SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { slugFor } from '#rooms/organisations/organisation.rules.ts';
import { findOrganisation } from '#rooms/organisations/organisation.storage.ts';
import { saveDuty } from './duty.storage.ts';
import { mayKeep } from './function.policy.ts';
import {
  dissolve,
  findFunction,
  findFunctionSlugs,
  findMine,
  insertFunction,
  updateFunction,
} from './function.storage.ts';
import type { FunctionProfile, HoldingInput, LocalFunction } from './function.ts';
import { endHolding, insertHolding, listHoldings, updateShown } from './holding.storage.ts';

/** Makes a function of an organisation; answers its id. Nobody holds it yet. */
export function createFunction(
  database: Database,
  actor: Actor,
  organisationId: string,
  profile: FunctionProfile,
  now: Date,
): Promise<string> {
  return database.as(actor, async sight => {
    const { municipalityCode } = present(await findOrganisation(sight, organisationId));
    insist(mayKeep(actor, { organisationId, municipalityCode, dissolvedAt: undefined }));
    const taken = await findFunctionSlugs(sight, organisationId);
    const slug = slugFor(profile.title, each => taken.has(each));
    const id = await insertFunction(sight, { organisationId, municipalityCode, slug }, profile, now);
    await noteOn(sight, actor, now, 'function.create', { id, organisationId, municipalityCode });
    return id;
  });
}

/** Changes what a function says of itself, as it was at `version`; refused where it has been changed since. */
export function changeFunction(
  database: Database,
  actor: Actor,
  { id, version }: Pick<LocalFunction, 'id' | 'version'>,
  profile: FunctionProfile,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const held = await kept(sight, actor, id);
    if (!(await updateFunction(sight, { id, version }, profile))) throw new Refused('function.changed-meanwhile');
    await noteOn(sight, actor, now, 'function.change', held);
  });
}

/** Ends a function for good. What it has not answered goes up its line at once. */
export function dissolveFunction(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const held = await kept(sight, actor, id);
    if (!(await dissolve(sight, id, now))) throw new Refused('function.dissolved');
    await noteOn(sight, actor, now, 'function.dissolve', held);
  });
}

/** Lets a member of the organisation hold the function, or stand in for who does; refused where somebody holds it. */
export function beginHolding(
  database: Database,
  actor: Actor,
  functionId: string,
  input: HoldingInput,
  now: Date,
): Promise<void> {
  return database
    .as(actor, async sight => {
      const held = await kept(sight, actor, functionId);
      const current = (await listHoldings(sight, functionId)).filter(each => !each.endedAt);
      if (current.some(each => each.personId === input.personId)) throw new Refused('function.held-already');
      if (input.part === 'holder' && current.some(each => each.part === 'holder'))
        throw new Refused('function.has-holder');
      await insertHolding(sight, { functionId, organisationId: held.organisationId }, input, now);
      await noteOn(sight, actor, now, 'function.begin-holding', held);
    })
    .catch(explained);
}

/** Two at once: what the first look did not see, the database does. */
function explained(error: { code?: string; constraint?: string }): never {
  if (error.constraint === 'holdings_one_holder') throw new Refused('function.has-holder');
  if (error.constraint === 'holdings_once') throw new Refused('function.held-already');
  if (error.code === '42501') throw new Refused('function.not-a-member');
  throw error;
}

/** Ends somebody's holding, by those who speak for the organisation; the one who leaves hands over instead. */
export function stopHolding(
  database: Database,
  actor: Actor,
  functionId: string,
  holdingId: string,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const held = await kept(sight, actor, functionId);
    const found = (await listHoldings(sight, functionId)).find(each => each.id === holdingId);
    present(found);
    if (!(await endHolding(sight, holdingId, now))) return;
    await noteOn(sight, actor, now, 'function.end-holding', held);
  });
}

/** Lets one's own name be shown to those who turn to the function, or no longer. */
export async function showName(database: Database, actor: SignedIn, functionId: string, shown: boolean): Promise<void> {
  await database.as(actor, async sight => {
    present(await findFunction(sight, functionId));
    await updateShown(sight, functionId, actor.id, shown);
  });
}

/** Puts somebody on call for each of the weeks that begin on these Mondays, or nobody. */
export function putOnCall(
  database: Database,
  actor: Actor,
  functionId: string,
  weeks: readonly { weekOn: string; personId: string | undefined }[],
): Promise<void> {
  return database
    .as(actor, async sight => {
      const held = present(await findFunction(sight, functionId));
      if (!(await findMine(sight)).includes(functionId)) insist(mayKeep(actor, held));
      for (const { weekOn, personId } of weeks) await saveDuty(sight, functionId, weekOn, personId);
    })
    .catch(explained);
}

async function kept(sight: Sight, actor: Actor, id: string): Promise<LocalFunction> {
  const held = present(await findFunction(sight, id));
  insist(mayKeep(actor, held));
  return held;
}

/** Notes what was done with a function. */
export function noteOn(
  sight: Sight,
  actor: Actor,
  now: Date,
  act: string,
  { id, organisationId, municipalityCode }: Pick<LocalFunction, 'id' | 'organisationId' | 'municipalityCode'>,
): Promise<void> {
  return note(sight, actor, now, { act, objectId: id, organisationId, municipalityCode });
}
