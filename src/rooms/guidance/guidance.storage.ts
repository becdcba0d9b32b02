import type { Sight } from '#house/database.ts';
import type { Language } from '#house/language.ts';
import type { ChannelProfile, LocalChannel, LocalChannelKind } from './channel.ts';
import type { LocalRule, RuleProfile } from './rule.ts';
import type { SituationId } from './situation.ts';

/** The channels of a municipality, by title. */
export async function listChannels(sight: Sight, municipalityCode: string): Promise<LocalChannel[]> {
  const rows = await channels(sight).where('municipality_code', '=', municipalityCode).orderBy('title').execute();
  return rows.map(channelOf);
}

/** `undefined` where it is not there. */
export async function findChannel(sight: Sight, id: string): Promise<LocalChannel | undefined> {
  const row = await channels(sight).where('id', '=', id).executeTakeFirst();
  return row && channelOf(row);
}

const channels = (sight: Sight) => sight.selectFrom('guidance_channels').selectAll();
type ChannelRow = Awaited<ReturnType<ReturnType<typeof channels>['executeTakeFirstOrThrow']>>;

function channelOf(row: ChannelRow): LocalChannel {
  return {
    ...{ id: row.id, municipalityCode: row.municipality_code, kind: row.kind as LocalChannelKind, title: row.title },
    ...{ phone: row.phone ?? undefined, hours: row.hours ?? undefined, email: row.email ?? undefined },
    ...{ href: row.href ?? undefined, note: row.note ?? undefined },
    ...{ checkedOn: row.checked_on, version: row.version },
  };
}

function channelColumns(profile: ChannelProfile) {
  return {
    ...{ kind: profile.kind, title: profile.title, phone: profile.phone ?? null, hours: profile.hours ?? null },
    ...{ email: profile.email ?? null, href: profile.href ?? null, note: profile.note ?? null },
    checked_on: profile.checkedOn,
  };
}

export async function insertChannel(sight: Sight, municipalityCode: string, profile: ChannelProfile): Promise<string> {
  const { id } = await sight
    .insertInto('guidance_channels')
    .values({ municipality_code: municipalityCode, ...channelColumns(profile) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes a channel as it was at `version`; false where it has been changed since. */
export async function updateChannel(
  sight: Sight,
  { id, version }: Pick<LocalChannel, 'id' | 'version'>,
  profile: ChannelProfile,
): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('guidance_channels')
    .set({ ...channelColumns(profile), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteChannel(sight: Sight, id: string): Promise<void> {
  await sight.deleteFrom('guidance_channels').where('id', '=', id).execute();
}

/** What a municipality says of the situations that it has taken over. */
export async function listRules(sight: Sight, municipalityCode: string): Promise<LocalRule[]> {
  const rows = await sight
    .selectFrom('guidance_rules')
    .selectAll()
    .where('municipality_code', '=', municipalityCode)
    .execute();
  return rows.map(row => ({
    ...{ municipalityCode: row.municipality_code, situation: row.situation as SituationId, owner: row.owner },
    ...{ source: row.source ?? undefined, texts: row.texts as Partial<Record<Language, string>> },
    ...{ checkedOn: row.checked_on, version: row.version },
  }));
}

/** Which rule, as it was at which version; 0 where the municipality had none. */
export type RuleAt = Pick<LocalRule, 'municipalityCode' | 'situation' | 'version'>;

/** Writes a rule; false where somebody else has written it since. */
export async function saveRule(sight: Sight, at: RuleAt, profile: RuleProfile): Promise<boolean> {
  const columns = {
    ...{ owner: profile.owner, source: profile.source ?? null, texts: JSON.stringify(profile.texts) },
    ...{ checked_on: profile.checkedOn, version: at.version + 1 },
  };
  const { municipalityCode, situation, version } = at;
  const { numInsertedOrUpdatedRows: written = 0n } = await sight
    .insertInto('guidance_rules')
    .values({ municipality_code: municipalityCode, situation, ...columns })
    .onConflict(held =>
      held
        .columns(['municipality_code', 'situation'])
        .doUpdateSet(columns)
        .where('guidance_rules.version', '=', version),
    )
    .executeTakeFirstOrThrow();
  return written > 0n;
}
