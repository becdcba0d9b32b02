import { sql } from 'kysely';
import type { Membership, Right } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import type { CastMember, Person } from './session.ts';

/** The person whose session this is, with her memberships; undefined when it has ended or never was. */
export async function findSessionPerson(sight: Sight, tokenHash: Buffer, now: Date) {
  const person = await sight
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .select(['people.id', 'people.name'])
    .executeTakeFirst();
  return person && { ...person, memberships: await membershipsOf(sight, person.id) };
}

async function membershipsOf(sight: Sight, personId: string): Promise<Membership[]> {
  const rows = await sight
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .leftJoin('listings', 'listings.organisation_id', 'organisations.id')
    .where('person_id', '=', personId)
    .select(['organisations.id', 'organisations.slug', 'organisations.municipality_code', 'rights', 'listings.name'])
    .orderBy('since')
    .execute();
  return rows.map(row => ({
    organisationId: row.id,
    organisationName: row.name ?? row.slug,
    organisationSlug: row.slug,
    municipalityCode: row.municipality_code,
    rights: row.rights as Right[],
  }));
}

export async function insertSession(
  sight: Sight,
  tokenHash: Buffer,
  personId: string,
  now: Date,
  endsAt: Date,
): Promise<void> {
  await sight
    .insertInto('sessions')
    .values({ token_hash: tokenHash, person_id: personId, started_at: now, ends_at: endsAt })
    .execute();
}

export async function deleteSession(sight: Sight, tokenHash: Buffer): Promise<void> {
  await sight.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

export async function deleteEndedSessions(sight: Sight, now: Date): Promise<void> {
  await sight.deleteFrom('sessions').where('ends_at', '<=', now).execute();
  await sight.deleteFrom('sign_in_links').where('ends_at', '<=', now).execute();
}

export async function findCast(sight: Sight): Promise<CastMember[]> {
  const rows = await sight
    .selectFrom('people')
    .innerJoin('memberships', 'memberships.person_id', 'people.id')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .leftJoin('listings', 'listings.organisation_id', 'organisations.id')
    .where('cast_key', 'is not', null)
    .select(['people.id', 'people.name', 'people.title', 'cast_key'])
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

export async function findPersonByEmail(sight: Sight, email: string): Promise<Person | undefined> {
  return sight
    .selectFrom('people')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .select(['id', 'name'])
    .executeTakeFirst();
}

export async function insertLink(
  sight: Sight,
  tokenHash: Buffer,
  personId: string,
  now: Date,
  endsAt: Date,
): Promise<void> {
  await sight
    .insertInto('sign_in_links')
    .values({ token_hash: tokenHash, person_id: personId, made_at: now, ends_at: endsAt })
    .execute();
}

/** Uses a link up and answers whose it was; undefined when it was used, has ended or never was. */
export async function takeLink(sight: Sight, tokenHash: Buffer, now: Date): Promise<string | undefined> {
  const row = await sight
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .returning('person_id')
    .executeTakeFirst();
  return row?.person_id;
}
