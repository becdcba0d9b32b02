import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { ActivityField, ActivityOrigin, ActivityProfile } from './activity.ts';

/** Who did it, and when. */
export interface By {
  personId: string | null;
  now: Date;
}

/** Stores a new version and answers its id. */
export async function insertActivityVersion(
  sight: Sight,
  activityId: string,
  profile: ActivityProfile,
  origin: ActivityOrigin,
  { personId, now }: By,
): Promise<number> {
  const { id } = await sight
    .insertInto('activity_versions')
    .values({
      activity_id: activityId,
      profile: JSON.stringify(profile),
      origin,
      written_at: now,
      written_by: personId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertActivityApproval(sight: Sight, versionId: number, { personId, now }: By): Promise<void> {
  await sight
    .insertInto('activity_approvals')
    .values({ version_id: versionId, approved_at: now, approved_by: personId })
    .execute();
}

export async function insertActivityReturn(
  sight: Sight,
  versionId: number,
  reason: string,
  { personId, now }: By,
): Promise<void> {
  await sight
    .insertInto('activity_returns')
    .values({ version_id: versionId, returned_at: now, returned_by: personId, reason })
    .execute();
}

/** Says that the public version holds; the public list knows it by a trigger. */
export async function insertActivityAssurance(
  sight: Sight,
  activityId: string,
  assurer: ActivityOrigin,
  { personId, now }: By,
): Promise<void> {
  await sight
    .insertInto('activity_assurances')
    .values({ activity_id: activityId, assured_at: now, assurer, assured_by: personId })
    .execute();
}

/** Closes an activity; it leaves the public list by a trigger. */
export async function insertActivityClosure(
  sight: Sight,
  activityId: string,
  reason: string,
  { personId, now }: By,
): Promise<void> {
  await sight
    .insertInto('activity_closures')
    .values({ activity_id: activityId, closed_at: now, closed_by: personId, reason })
    .execute();
}

export async function deleteActivityClosure(sight: Sight, activityId: string): Promise<void> {
  await sight.deleteFrom('activity_closures').where('activity_id', '=', activityId).execute();
}

/** Takes fields out of every version ever stored. */
export async function forgetActivityFields(
  sight: Sight,
  activityId: string,
  fields: readonly ActivityField[],
): Promise<void> {
  if (fields.length === 0) return;
  await sight
    .updateTable('activity_versions')
    .set({ profile: sql`profile - ${[...fields]}::text[]` })
    .where('activity_id', '=', activityId)
    .execute();
}

/** What earlier writings said and what became of them, newest first. */
export async function listActivityVersions(sight: Sight, activityId: string, limit: number) {
  const rows = await sight
    .selectFrom('activity_versions as v')
    .leftJoin('activity_approvals as a', 'a.version_id', 'v.id')
    .leftJoin('activity_returns as r', 'r.version_id', 'v.id')
    .where('activity_id', '=', activityId)
    .select(['v.id', 'v.origin', 'v.written_at', 'a.approved_at', 'r.returned_at', 'r.reason'])
    .orderBy('v.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(row => ({
    id: row.id,
    origin: row.origin as ActivityOrigin,
    writtenAt: row.written_at,
    decidedAt: row.approved_at ?? row.returned_at,
    fate: row.approved_at ? ('approved' as const) : row.returned_at ? ('returned' as const) : ('waiting' as const),
    returnReason: row.reason,
  }));
}
export type ActivityPast = Awaited<ReturnType<typeof listActivityVersions>>[number];
