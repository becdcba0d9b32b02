import type { SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { coordinatedCodes, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import { freshnessMonths, monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import {
  type ActivityTasks,
  findAgedTasks,
  findReturnedTasks,
  findVouchedTasks,
  findWaitingTasks,
} from './activity-tasks.storage.ts';
import { vouchingState, wantsRenewal } from './vouching.rules.ts';
import { findOwnVouchings } from './vouching.storage.ts';
import type { OwnVouching } from './vouching.ts';

/** What waits for the actor among activities. */
export interface ActivityStart {
  /** Writings that she is to approve. */
  waiting: ActivityTasks;
  /** Her own that were sent back. */
  returned: ActivityTasks;
  /** Her own that the public no longer sees, or soon will not. */
  hidden: ActivityTasks;
  amber: ActivityTasks;
  /** Her own that somebody outside has vouched for lately: nobody has approved those words. */
  vouched: ActivityTasks;
  /** Vouchings of hers, or of her functions, that end soon, are over, or wait for whoever holds the function now. */
  vouchings: OwnVouching[];
}

/** So many of a sort on the first page. */
const few = 4;
const recentDays = 14;

export function activityStartOf(database: Database, actor: SignedIn, now: Date): Promise<ActivityStart> {
  const codes = coordinatedCodes(actor);
  const mine = actor.memberships.map(held => held.organisationId).filter(id => speaksFor(actor, id));
  const ago = (months: number) => monthsAfter(now, -months);
  const aged = { from: ago(freshnessMonths.hidden), to: ago(freshnessMonths.amber) };
  const since = new Date(now.getTime() - recentDays * 86_400_000);
  return database.read(actor, async sight => ({
    waiting: await findWaitingTasks(sight, codes, few),
    returned: await findReturnedTasks(sight, mine, few),
    hidden: await findAgedTasks(sight, mine, { from: new Date(0), to: aged.from }, few),
    amber: await findAgedTasks(sight, mine, aged, few),
    vouched: await findVouchedTasks(sight, mine, since, few),
    vouchings: (await findOwnVouchings(sight, actor.id)).filter(each => wantsRenewal(vouchingState(each, now))),
  }));
}
