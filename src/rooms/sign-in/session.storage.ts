import { sql } from 'kysely';
import type { AssuranceLevel, Membership, Right, SignedIn } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { sessionEnd } from './session.rules.ts';
import type { CastMember, Entry, ListedSession, Way } from './session.ts';

/** Who holds a session and when it was last seen; undefined when it has ended, never was, or waits for its second step. */
export async function findSession(sight: Sight, tokenHash: Buffer, now: Date) {
  const row = await sight
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .where('admitted_at', 'is not', null)
    .select(['people.id', 'people.name', 'sessions.id as session_id', 'assurance_level', 'confirmed_at', 'seen_at'])
    .executeTakeFirst();
  if (!row) return undefined;
  const standing = {
    sessionId: row.session_id,
    assuranceLevel: row.assurance_level as AssuranceLevel,
    confirmedAt: row.confirmed_at ?? new Date(0),
  };
  const actor: SignedIn = {
    kind: 'person',
    id: row.id,
    name: row.name,
    memberships: await membershipsOf(sight, row.id),
    standing,
  };
  return { actor, seenAt: row.seen_at };
}

async function membershipsOf(sight: Sight, personId: string): Promise<Membership[]> {
  const rows = await sight
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .leftJoin('listings', 'listings.organisation_id', 'organisations.id')
    .where('person_id', '=', personId)
    .select([
      'organisations.id',
      'organisations.slug',
      'organisations.municipality_code',
      'rights',
      'listings.name',
      'title',
    ])
    .orderBy('since')
    .execute();
  return rows.map(row => ({
    organisationId: row.id,
    organisationName: row.name ?? row.slug,
    organisationSlug: row.slug,
    municipalityCode: row.municipality_code,
    rights: row.rights as Right[],
    title: row.title,
  }));
}

/** Somebody who has taken the first step in and not yet the second; undefined for everybody else. */
export async function findWaiting(sight: Sight, tokenHash: Buffer, now: Date): Promise<string | undefined> {
  const row = await sight
    .selectFrom('sessions')
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .where('admitted_at', 'is', null)
    .select('person_id')
    .executeTakeFirst();
  return row?.person_id;
}

/** Begins a session; without `admitted` it waits for its second step. */
export async function insertSession(
  sight: Sight,
  tokenHash: Buffer,
  personId: string,
  { way, assuranceLevel, device }: Entry,
  admitted: boolean,
  now: Date,
): Promise<void> {
  const moments = admitted ? { admitted_at: now, confirmed_at: now, seen_at: now } : {};
  const entry = { way, assurance_level: assuranceLevel, device: device.slice(0, 80) };
  await sight
    .insertInto('sessions')
    .values({
      ...{ token_hash: tokenHash, person_id: personId, started_at: now, ends_at: sessionEnd(now, admitted) },
      ...entry,
      ...moments,
    })
    .execute();
}

/** Gives a session another token after its person has shown a second factor; the old token opens nothing from now on. */
export async function raiseSession(sight: Sight, oldHash: Buffer, newHash: Buffer, now: Date): Promise<Date> {
  const row = await sight
    .updateTable('sessions')
    .set({
      ...{ token_hash: newHash, confirmed_at: now, seen_at: now, ends_at: sessionEnd(now, true) },
      admitted_at: sql`coalesce(admitted_at, ${now})`,
      assurance_level: sql`case assurance_level when 'low' then 'substantial' else assurance_level end`,
    })
    .where('token_hash', '=', oldHash)
    .returning('ends_at')
    .executeTakeFirstOrThrow();
  return row.ends_at;
}

export async function touchSession(sight: Sight, sessionId: string, now: Date): Promise<void> {
  await sight.updateTable('sessions').set({ seen_at: now }).where('id', '=', sessionId).execute();
}

export async function deleteSession(sight: Sight, tokenHash: Buffer): Promise<void> {
  await sight.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

/** Every session of the actor that is running, the newest first. */
export async function listSessions(sight: Sight, personId: string, now: Date): Promise<ListedSession[]> {
  const rows = await sight
    .selectFrom('sessions')
    .where('person_id', '=', personId)
    .where('ends_at', '>', now)
    .select(['id', 'way', 'device', 'started_at', 'seen_at'])
    .orderBy('started_at', 'desc')
    .execute();
  return rows.map(row => ({
    id: row.id,
    way: row.way as Way,
    device: row.device,
    startedAt: row.started_at,
    seenAt: row.seen_at,
  }));
}

/** Every session of a person that is still kept, as it is told to her. */
export async function listAllSessions(sight: Sight, personId: string): Promise<object[]> {
  return sight
    .selectFrom('sessions')
    .where('person_id', '=', personId)
    .select([
      'way',
      'assurance_level as level',
      'device',
      'started_at as startedAt',
      'seen_at as seenAt',
      'ends_at as endsAt',
    ])
    .execute();
}

/** Ends one session of a person, or with `exceptFor` every other; answers how many ended. */
export async function endSessions(
  sight: Sight,
  personId: string,
  which: { only: string } | { exceptFor: string },
): Promise<number> {
  const mine = sight.deleteFrom('sessions').where('person_id', '=', personId);
  const chosen = 'only' in which ? mine.where('id', '=', which.only) : mine.where('id', '<>', which.exceptFor);
  const { numDeletedRows } = await chosen.executeTakeFirst();
  return Number(numDeletedRows);
}

/** Removes whatever at the door has ended: sessions, links, challenges, visits to providers. */
export async function deleteEnded(sight: Sight, now: Date): Promise<void> {
  for (const table of ['sessions', 'sign_in_links', 'passkey_challenges', 'provider_visits'] as const)
    await sight.deleteFrom(table).where('ends_at', '<=', now).execute();
}

export async function findCast(sight: Sight): Promise<CastMember[]> {
  const rows = await sight
    .selectFrom('people')
    .innerJoin('memberships', 'memberships.person_id', 'people.id')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .leftJoin('listings', 'listings.organisation_id', 'organisations.id')
    .where('cast_key', 'is not', null)
    .select(['people.id', 'people.name', 'memberships.title', 'cast_key'])
    .select(sql<string>`coalesce(listings.name, organisations.slug)`.as('organisation'))
    .distinctOn('people.id')
    .orderBy('people.id')
    .orderBy('since')
    .execute();
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    key: row.cast_key as string,
    title: row.title ?? row.name,
    organisationName: row.organisation,
  }));
}
