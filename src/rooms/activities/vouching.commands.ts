import { type Actor, personIdOf, type SignedIn } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { tell } from '#house/notice.ts';
import { isoDay } from '#ui/dates.ts';
import { findActivity } from './activity.storage.ts';
import { mayRemove, mayVouch, mayWithdraw } from './vouching.policy.ts';
import { standingIn, vouchableIn } from './vouching.queries.ts';
import { lastVouchingDay, vouchingState } from './vouching.rules.ts';
import {
  deleteOldVouchings,
  deleteVouching,
  findOwnVouchings,
  findRunning,
  findVouchingOn,
  insertVouching,
  insertVouchingRemoval,
  lockVouching,
  renewVouching,
} from './vouching.storage.ts';
import { daysKept, type VouchingInput, vouchingsPath } from './vouching.ts';

/** Says in the actor's own words that an activity is fine, or says it anew; everybody reads it from now on. */
export function vouchFor(
  database: Database,
  actor: SignedIn,
  activityId: string,
  input: VouchingInput,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const { functionId, months } = input;
    await lockVouching(sight, activityId, functionId ?? actor.id);
    const activity = await vouchableIn(sight, activityId, now);
    const before = await findOwnVouchings(sight, actor.id, activityId);
    const others = await countOthers(sight, actor, { activityId, functionId }, now);
    insist(mayVouch(actor, { activity, standing: await standingIn(sight, actor), functionId, before, others }));
    const saying = { ...input, activityId, personId: actor.id, expiresOn: lastVouchingDay(now, months) };
    const [same] = before;
    const id = same?.id ?? (await insertVouching(sight, saying, now));
    if (same) await renewVouching(sight, same.id, saying, now);
    await note(sight, actor, now, { act: 'activity.vouch', objectId: id, ...whoseOf(activity) });
  });
}

/** How many run beside this one: of the same voucher, and on the same activity. */
async function countOthers(
  sight: Sight,
  actor: SignedIn,
  { activityId, functionId }: { activityId: string; functionId: string | undefined },
  now: Date,
) {
  const mine = await findOwnVouchings(sight, actor.id);
  const hers = mine.filter(each => each.functionId === functionId && (functionId || each.personId === actor.id));
  const open = hers.filter(each => ['running', 'ends-soon', 'resting', 'renew'].includes(vouchingState(each, now)));
  const here = new Set(mine.filter(each => each.activityId === activityId).map(({ id }) => id));
  const running = await findRunning(sight, [activityId], isoDay(now));
  return {
    byVoucher: open.filter(each => each.activityId !== activityId).length,
    onActivity: running.filter(({ id }) => !here.has(id)).length,
  };
}

/** Takes back what the actor, or her function, has said; nothing of it is left, and nobody reads it from now on. */
export function withdrawVouching(database: Database, actor: SignedIn, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const said = (await findOwnVouchings(sight, actor.id)).find(each => each.id === id);
    const found = present(said);
    insist(mayWithdraw(actor, found, await standingIn(sight, actor)));
    await deleteVouching(sight, id);
    const whose = found.activity ? whoseOf(found.activity) : {};
    await note(sight, actor, now, { act: 'activity.unvouch', objectId: id, ...whose });
  });
}

/** Takes somebody's words off an activity of the actor's, with a reason that she who said them reads. */
export function removeVouching(
  database: Database,
  actor: Actor,
  { activityId, id }: { activityId: string; id: string },
  reason: string,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const activity = present(await findActivity(sight, activityId));
    insist(mayRemove(actor, activity));
    const vouching = await findVouchingOn(sight, activityId, id);
    if (!vouching) throw new Refused('vouching.gone');
    await insertVouchingRemoval(sight, id, reason, { personId: personIdOf(actor), now });
    await tell(sight, { personId: vouching.personId }, { what: 'vouching-removed', path: vouchingsPath }, now);
    await note(sight, actor, now, { act: 'activity.unvouch', objectId: id, ...whoseOf(activity) });
  });
}

const whoseOf = (whose: { organisationId: string; municipalityCode: string }) => ({
  ...{ organisationId: whose.organisationId, municipalityCode: whose.municipalityCode },
});

/** Erases what has been over for 30 days. */
export async function forgetVouchings(database: Database, actor: Actor, now: Date): Promise<void> {
  await database.as(actor, sight => deleteOldVouchings(sight, now, daysKept));
}
