import type { Actor, SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import type { OwnData } from '#house/own-data.ts';
import { findFunctions } from '#rooms/functions/function.storage.ts';
import { findHeldIds } from '#rooms/functions/holding.storage.ts';
import { hiddenFrom } from '#rooms/organisations/organisation.rules.ts';
import { isoDay } from '#ui/dates.ts';
import { findOwnVouchings, findRunning, findVouchable, isKnownAdult } from './vouching.storage.ts';
import type { OwnVouching, RunningVouching, Vouchable, VoucherStanding } from './vouching.ts';

/** Who the actor is when she vouches: a function that families cannot find is none to vouch in. */
export async function standingIn(sight: Sight, actor: SignedIn): Promise<VoucherStanding> {
  const held = await findFunctions(sight, await findHeldIds(sight, actor.id));
  const open = held.filter(each => each.published && !each.dissolvedAt);
  return {
    functions: open.map(({ id, title, organisationName }) => ({ id, title, organisationName })),
    knownAdult: await isKnownAdult(sight),
  };
}

/** The activity as the public sees it; `Absent` where it does not. */
export async function vouchableIn(sight: Sight, activityId: string, now: Date): Promise<Vouchable> {
  return present(await findVouchable(sight, activityId, hiddenFrom(now)));
}

export interface VouchingPageData {
  activity: Vouchable;
  standing: VoucherStanding;
  /** What she, or her function, has said of it. */
  own: OwnVouching[];
}

/** What somebody must know to vouch for an activity. */
export function vouchingPageOf(
  database: Database,
  actor: SignedIn,
  activityId: string,
  now: Date,
): Promise<VouchingPageData> {
  return database.read(actor, async sight => ({
    activity: await vouchableIn(sight, activityId, now),
    standing: await standingIn(sight, actor),
    own: await findOwnVouchings(sight, actor.id, activityId),
  }));
}

/** Everything that the actor has said, and what is said in functions that she holds, what ends first first. */
export function vouchingsOf(database: Database, actor: SignedIn): Promise<OwnVouching[]> {
  return database.read(actor, sight => findOwnVouchings(sight, actor.id));
}

/** What runs today on these activities, as everybody reads it. */
export function runningOn(
  database: Database,
  actor: Actor,
  activityIds: readonly string[],
  now: Date,
): Promise<RunningVouching[]> {
  return database.read(actor, sight => findRunning(sight, activityIds, isoDay(now)));
}

/** What this room keeps of a person: what she has said of activities. */
export const vouchingOwnData: readonly OwnData[] = [
  {
    name: 'vouchings',
    read: async (sight, personId) => {
      const all = await findOwnVouchings(sight, personId);
      return all
        .filter(each => each.personId === personId)
        .map(({ activity, words, grounds, functionTitle, vouchedAt, expiresOn, removed }) => ({
          ...{ activity: activity?.title ?? null, written: words, grounds, function: functionTitle ?? null },
          ...{ since: vouchedAt, endsOn: expiresOn, removedAt: removed?.at ?? null, reason: removed?.reason ?? null },
        }));
    },
  },
];
