import type { Actor, SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import type { OwnData } from '#house/own-data.ts';
import { coordinatedCodes } from '#rooms/organisations/organisation.policy.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { isoDay } from '#ui/dates.ts';
import { findExpecting, findOffCall, listDuties } from './duty.storage.ts';
import { listFacesOf } from './face.storage.ts';
import { mayKeep } from './function.policy.ts';
import { continuityOf, gravity, mondayAfter } from './function.rules.ts';
import { findColleagues, findFunction, findMine, listFunctions, listReachable } from './function.storage.ts';
import type { ContinuityConcern, Duty, Holding, LocalFunction } from './function.ts';
import { findAcceptedBy } from './handover.storage.ts';
import { youngSince } from './handover.ts';
import { findCurrent, listHeldBy, listHoldings } from './holding.storage.ts';
import { countUnanswered } from './unanswered.storage.ts';

/** A function and what to look after in it. */
export interface Watched {
  local: LocalFunction;
  concerns: ContinuityConcern[];
  /** Whether the actor reads for it today. */
  mine: boolean;
}

/** The functions of the organisations that the actor belongs to, with those that hang by a thread in the municipalities she coordinates. */
export function functionsOf(
  database: Database,
  actor: SignedIn,
  now: Date,
): Promise<{ own: Watched[]; thin: Watched[] }> {
  const organisationIds = actor.memberships.map(held => held.organisationId);
  return database.read(actor, async sight => {
    const here: LocalFunction[] = [];
    for (const municipalityCode of coordinatedCodes(actor))
      here.push(...(await listFunctions(sight, { municipalityCode, published: false })));
    const own = (await listFunctions(sight, { organisationIds })).filter(each => !each.dissolvedAt);
    const others = here.filter(each => !organisationIds.includes(each.organisationId));
    const mine = await findMine(sight);
    const ids = [...own, ...others].map(({ id }) => id);
    const held = await findCurrent(sight, ids);
    const offCall = await findOffCall(sight, ids, mondayAfter(mondayOf(now), 1));
    const watched = (local: LocalFunction): Watched => ({
      ...{ local, mine: mine.includes(local.id) },
      concerns: continuityOf(local, held.get(local.id) ?? [], offCall.has(local.id), now),
    });
    const thin = others
      .map(watched)
      .filter(({ concerns }) => concerns.length > 0)
      .sort((a, b) => gravity(a.concerns) - gravity(b.concerns));
    return { own: own.map(watched), thin };
  });
}

/** One function as those who work with it see it. */
export interface FunctionPageData extends Watched {
  holdings: Holding[];
  duties: Duty[];
  /** Whether it promises somebody on call. */
  expectsDuty: boolean;
  /** Adults who belong to the organisation, whom it can be given to; only for those who may. */
  colleagues: { personId: string; name: string }[];
  /** The function above it. */
  above: LocalFunction | undefined;
  areas: Area[];
  mayKeep: boolean;
  /** How many enquiries nobody has answered yet here; for those who may dissolve it. */
  unanswered: number;
  /** When the actor took it over, while that is young. */
  takenOverAt: Date | undefined;
  /** The Monday of this week. */
  mondayOn: string;
}

/** `Absent` where the function is not there for this actor, refused where it is none of hers to work with. */
export function functionPageOf(database: Database, actor: SignedIn, id: string, now: Date): Promise<FunctionPageData> {
  return database.read(actor, async sight => {
    const local = present(await findFunction(sight, id));
    const belongs = actor.memberships.some(held => held.organisationId === local.organisationId);
    const keeps = mayKeep(actor, local);
    if (!belongs) insist(keeps);
    const holdings = await listHoldings(sight, id);
    const offCall = (await findOffCall(sight, [id], mondayAfter(mondayOf(now), 1))).has(id);
    return {
      ...{ local, holdings, concerns: continuityOf(local, holdings, offCall, now), mayKeep: keeps.allowed },
      mine: (await findMine(sight)).includes(id),
      duties: await listDuties(sight, id, mondayOf(now)),
      expectsDuty: (await findExpecting(sight, [id], mondayOf(now))).length > 0,
      colleagues: keeps.allowed || belongs ? await findColleagues(sight, local.organisationId) : [],
      above: local.escalatesTo ? await findFunction(sight, local.escalatesTo) : undefined,
      areas: local.municipalityCode ? await findAreas(sight, local.municipalityCode) : [],
      unanswered: keeps.allowed ? await countUnanswered(sight, id) : 0,
      takenOverAt: (await findAcceptedBy(sight, actor.id, youngSince(now))).get(id),
      mondayOn: mondayOf(now),
    };
  });
}

/** The Monday of the week that a moment is in, in Stockholm. */
export function mondayOf(now: Date): string {
  const noon = new Date(`${isoDay(now)}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - ((noon.getUTCDay() + 6) % 7));
  return noon.toISOString().slice(0, 10);
}

/** What the form of a function must know: its areas, and the functions that can stand above it. */
export function functionChoices(database: Database, actor: Actor, municipalityCode: string | null) {
  return database.read(actor, async sight => ({
    areas: municipalityCode ? await findAreas(sight, municipalityCode) : [],
    others: await listReachable(sight),
  }));
}

/** Every function that the actor may turn to: not those that she reads for herself. */
export function reachableFor(database: Database, actor: Actor): Promise<LocalFunction[]> {
  return database.read(actor, async sight => {
    const mine = await findMine(sight);
    return (await listReachable(sight)).filter(({ id }) => !mine.includes(id));
  });
}

/** What this room keeps of a person: which functions she holds and has held, and the faces that she shows. */
export const functionOwnData: readonly OwnData[] = [
  { name: 'functions', read: (sight, personId) => listHeldBy(sight, personId) },
  { name: 'faces', read: (sight, personId) => listFacesOf(sight, personId) },
];
