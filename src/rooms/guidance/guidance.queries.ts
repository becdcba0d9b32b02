import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { insist, present } from '#house/decision.ts';
import { findOpening } from '#rooms/places/municipality.storage.ts';
import type { Opening } from '#rooms/places/municipality.ts';
import { type LocalChannel, localChannelKinds } from './channel.ts';
import { mayKeepGuidance } from './guidance.policy.ts';
import { findChannel, listChannels, listRules } from './guidance.storage.ts';
import type { LocalRule } from './rule.ts';
import type { SituationId } from './situation.ts';

/** What a municipality has told for its guide. */
export interface LocalGuidance {
  /** By kind, in the order of the vocabulary. */
  channels: LocalChannel[];
  rules: ReadonlyMap<SituationId, LocalRule>;
}

/** The guide of a municipality and how it has opened, for anybody. */
export function guidanceOf(
  database: Database,
  actor: Actor,
  municipalityCode: string,
): Promise<LocalGuidance & { opening: Opening | undefined }> {
  return database.read(actor, async sight => {
    const order = ({ kind }: LocalChannel) => localChannelKinds.indexOf(kind);
    const channels = (await listChannels(sight, municipalityCode)).sort((a, b) => order(a) - order(b));
    const rules = new Map((await listRules(sight, municipalityCode)).map(each => [each.situation, each]));
    return { opening: await findOpening(sight, municipalityCode), channels, rules };
  });
}

/** The same for those who keep it; refused for others. */
export function keptGuidanceOf(database: Database, actor: Actor, municipalityCode: string): Promise<LocalGuidance> {
  insist(mayKeepGuidance(actor, municipalityCode));
  return guidanceOf(database, actor, municipalityCode);
}

/** One channel for those who keep it; `Absent` where the municipality has no such channel. */
export function keptChannelOf(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  id: string,
): Promise<LocalChannel> {
  insist(mayKeepGuidance(actor, municipalityCode));
  return database.read(actor, async sight => {
    const channel = await findChannel(sight, id);
    return present(channel?.municipalityCode === municipalityCode ? channel : undefined);
  });
}
