import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { holdAlone } from '#house/version.storage.ts';
import type { OwnVouching, RunningVouching, Vouchable, VouchingInput, VouchingPlace } from './vouching.ts';

interface RunningRow {
  id: string;
  activity_id: string;
  words: string;
  grounds: string;
  person_name: string | null;
  function_title: string | null;
  function_slug: string | null;
  organisation_name: string | null;
  organisation_slug: string | null;
  municipality_code: string | null;
  vouched_at: Date;
  expires_on: string;
}

/** What runs today on these activities, as everybody reads it, in the order it was said. */
export async function findRunning(
  sight: Sight,
  activityIds: readonly string[],
  today: string,
): Promise<RunningVouching[]> {
  if (activityIds.length === 0) return [];
  const { rows } = await sql<RunningRow>`
    select * from running_vouchings(${[...activityIds]}::uuid[], ${today}::date)`.execute(sight);
  return rows.map(row => ({
    ...{ id: row.id, activityId: row.activity_id, words: row.words, grounds: row.grounds },
    ...{ vouchedAt: row.vouched_at, expiresOn: row.expires_on },
    voucher: row.person_name === null ? placeOf(row) : { person: row.person_name },
  }));
}

const placeOf = (row: RunningRow): VouchingPlace => ({
  ...{ function: row.function_title ?? '', functionSlug: row.function_slug ?? '' },
  ...{ organisation: row.organisation_name ?? '', organisationSlug: row.organisation_slug ?? '' },
  municipalityCode: row.municipality_code ?? undefined,
});

interface OwnRow {
  id: string;
  activity_id: string;
  activity: Vouchable | null;
  words: string;
  grounds: string;
  function_id: string | null;
  function_title: string | null;
  person_id: string;
  holds: boolean;
  vouched_at: Date;
  expires_on: string;
  removed_at: Date | null;
  reason: string | null;
}

const vouchable = sql`jsonb_build_object('activityId', l.activity_id, 'organisationId', l.organisation_id, 'organisationName', o.name,
  'municipalityCode', l.municipality_code, 'slug', l.slug, 'title', l.title, 'placeName', l.place_name)`;

/** What a person has said, and what is said in functions that she holds; on one activity, or on all. */
export async function findOwnVouchings(sight: Sight, personId: string, activityId?: string): Promise<OwnVouching[]> {
  const { rows } = await sql<OwnRow>`
    select v.id, v.activity_id, v.words, v.grounds, v.function_id, f.title as function_title, v.person_id, v.vouched_at, v.expires_on,
      v.function_id is null or exists (select from holdings h
        where h.function_id = v.function_id and h.person_id = v.person_id and h.ended_at is null) as holds,
      r.removed_at, r.reason,
      (select ${vouchable} from activity_listings l join listings o on o.organisation_id = l.organisation_id
        where l.activity_id = v.activity_id) as activity
    from activity_vouchings v
    left join functions f on f.id = v.function_id
    left join activity_vouching_removals r on r.vouching_id = v.id
    where (v.person_id = ${personId} or v.function_id = any (my_held_functions()))
      and (${activityId ?? null}::uuid is null or v.activity_id = ${activityId ?? null}::uuid)
    order by v.expires_on, v.id`.execute(sight);
  return rows.map(ownOf);
}

function ownOf(row: OwnRow): OwnVouching {
  return {
    ...{ id: row.id, activityId: row.activity_id, activity: row.activity ?? undefined, personId: row.person_id },
    ...{ words: row.words, grounds: row.grounds, functionId: row.function_id ?? undefined, holds: row.holds },
    ...{ functionTitle: row.function_title ?? undefined, vouchedAt: row.vouched_at, expiresOn: row.expires_on },
    removed: row.removed_at ? { at: row.removed_at, reason: row.reason ?? '' } : undefined,
  };
}

/** An activity as the public sees it; undefined where it does not, also because nobody has assured it since `hiddenAt`. */
export async function findVouchable(sight: Sight, activityId: string, hiddenAt: Date): Promise<Vouchable | undefined> {
  const { rows } = await sql<{ found: Vouchable }>`
    select ${vouchable} as found from activity_listings l join listings o on o.organisation_id = l.organisation_id
    where l.activity_id = ${activityId} and l.assured_at > ${hiddenAt}`.execute(sight);
  return rows[0]?.found;
}

/** Nobody else vouches for this activity, or as this voucher, until the transaction ends. Always in this order. */
export async function lockVouching(sight: Sight, activityId: string, voucherId: string): Promise<void> {
  for (const key of [`vouching ${activityId}`, `vouching by ${voucherId}`]) await holdAlone(sight, key);
}

/** Some organisation has let the actor in, and none as somebody under 18. */
export async function isKnownAdult(sight: Sight): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select known_adult(acting_person()) as known`.execute(sight);
  return rows[0]?.known ?? false;
}

type Saying = VouchingInput & { activityId: string; personId: string; expiresOn: string };

export async function insertVouching(sight: Sight, saying: Saying, now: Date): Promise<string> {
  const { id } = await sight
    .insertInto('activity_vouchings')
    .values({ activity_id: saying.activityId, function_id: saying.functionId ?? null, ...said(saying, now) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Says it anew: from now on, in the words and the name of whoever says it now. */
export async function renewVouching(sight: Sight, id: string, saying: Saying, now: Date): Promise<void> {
  await sight.updateTable('activity_vouchings').set(said(saying, now)).where('id', '=', id).execute();
}

const said = ({ personId, words, grounds, expiresOn }: Saying, now: Date) => ({
  ...{ person_id: personId, words, grounds, vouched_at: now, expires_on: expiresOn },
});

/** Nothing of it is left. */
export async function deleteVouching(sight: Sight, id: string): Promise<void> {
  await sight.deleteFrom('activity_vouchings').where('id', '=', id).execute();
}

/** Whose vouching on an activity it is; undefined where it is not there for this actor, or has been removed. */
export async function findVouchingOn(sight: Sight, activityId: string, id: string) {
  const row = await sight
    .selectFrom('activity_vouchings as v')
    .leftJoin('activity_vouching_removals as r', 'r.vouching_id', 'v.id')
    .where('v.id', '=', id)
    .where('activity_id', '=', activityId)
    .where('r.vouching_id', 'is', null)
    .select('person_id')
    .executeTakeFirst();
  return row && { personId: row.person_id };
}

export async function insertVouchingRemoval(
  sight: Sight,
  id: string,
  reason: string,
  { personId, now }: { personId: string | null; now: Date },
): Promise<void> {
  await sight
    .insertInto('activity_vouching_removals')
    .values({ vouching_id: id, removed_at: now, removed_by: personId, reason })
    .execute();
}

/**
 * Erases what was over by its own day, removed, or without the holder who said it, for more than `days`. As the house only: a person sees
 * too little for it.
 */
export async function deleteOldVouchings(sight: Sight, now: Date, days: number): Promise<void> {
  const before = new Date(now.getTime() - days * 86_400_000);
  await sql`delete from activity_vouchings v where v.expires_on < (${before}::timestamptz at time zone 'Europe/Stockholm')::date
    or exists (select from activity_vouching_removals r where r.vouching_id = v.id and r.removed_at < ${before})
    or v.function_id is not null and not exists (select from holdings h where h.function_id = v.function_id
      and h.person_id = v.person_id and (h.ended_at is null or h.ended_at >= ${before}))`.execute(sight);
}
