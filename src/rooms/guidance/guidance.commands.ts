import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { isoDay } from '#ui/dates.ts';
import type { ChannelProfile, LocalChannel } from './channel.ts';
import { mayKeepGuidance } from './guidance.policy.ts';
import {
  deleteChannel,
  findChannel,
  insertChannel,
  listRules,
  type RuleAt,
  saveRule,
  updateChannel,
} from './guidance.storage.ts';
import type { RuleProfile } from './rule.ts';
import type { SituationId } from './situation.ts';

/** Adds a number or a link; answers its id. */
export function addChannel(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  profile: ChannelProfile,
  now: Date,
): Promise<string> {
  return database.as(actor, async sight => {
    insist(mayKeepGuidance(actor, municipalityCode));
    const id = await insertChannel(sight, municipalityCode, profile);
    await note(sight, actor, now, { act: 'channel.add', objectId: id, municipalityCode });
    return id;
  });
}

/** Changes a channel as it was at `version`; refused where it has been changed since. */
export function changeChannel(
  database: Database,
  actor: Actor,
  { id, version }: Pick<LocalChannel, 'id' | 'version'>,
  profile: ChannelProfile,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const held = await kept(sight, actor, id);
    if (!(await updateChannel(sight, { id, version }, profile))) throw new Refused('guidance.changed-meanwhile');
    await noteOn(sight, actor, now, 'channel.change', held);
  });
}

/** Says that a channel still leads where it says, today. */
export function confirmChannel(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const held = await kept(sight, actor, id);
    const saved = await updateChannel(sight, held, { ...held, checkedOn: isoDay(now) });
    if (!saved) throw new Refused('guidance.changed-meanwhile');
    await noteOn(sight, actor, now, 'channel.confirm', held);
  });
}

export function removeChannel(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const held = await kept(sight, actor, id);
    await deleteChannel(sight, id);
    await noteOn(sight, actor, now, 'channel.remove', held);
  });
}

/** Takes a situation over, or changes what is said of it; refused where it has been changed since `version`. */
export function changeRule(
  database: Database,
  actor: Actor,
  at: RuleAt,
  profile: RuleProfile,
  now: Date,
): Promise<void> {
  return database.as(actor, sight => writeRule(sight, actor, now, 'rule.change', at, profile));
}

/** Says that a situation's text still holds, today; `owner` keeps it where nobody has taken it over. */
export function confirmRule(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  situation: SituationId,
  owner: string,
  now: Date,
): Promise<void> {
  return database.as(actor, async sight => {
    const held = (await listRules(sight, municipalityCode)).find(each => each.situation === situation);
    const at = { municipalityCode, situation, version: held?.version ?? 0 };
    const profile = { owner, texts: {}, ...held, checkedOn: isoDay(now) };
    await writeRule(sight, actor, now, 'rule.confirm', at, profile);
  });
}

async function writeRule(sight: Sight, actor: Actor, now: Date, act: string, at: RuleAt, profile: RuleProfile) {
  insist(mayKeepGuidance(actor, at.municipalityCode));
  if (!(await saveRule(sight, at, profile))) throw new Refused('guidance.changed-meanwhile');
  await note(sight, actor, now, { act, objectId: at.situation, municipalityCode: at.municipalityCode });
}

async function kept(sight: Sight, actor: Actor, id: string): Promise<LocalChannel> {
  const held = present(await findChannel(sight, id));
  insist(mayKeepGuidance(actor, held.municipalityCode));
  return held;
}

function noteOn(sight: Sight, actor: Actor, now: Date, act: string, { id, municipalityCode }: LocalChannel) {
  return note(sight, actor, now, { act, objectId: id, municipalityCode });
}
