import { sql } from 'kysely';
import type { Right } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import type { Notification, Person, PersonInput } from './person.ts';

export interface NewPerson {
  name: string;
  email?: string | undefined;
  languages?: readonly string[] | undefined;
  /** For an invented person of the demo only. */
  castKey?: string | undefined;
}

/** Adds somebody who can sign in; answers the id. */
export async function insertPerson(sight: Sight, person: NewPerson, now: Date): Promise<string> {
  const { id } = await sight
    .insertInto('people')
    .values({
      name: person.name,
      email: person.email ?? null,
      cast_key: person.castKey ?? null,
      joined_at: now,
      ...(person.languages && { languages: [...person.languages] }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** What a person has told of herself; undefined where the actor may not see her. */
export async function findPerson(sight: Sight, id: string): Promise<Person | undefined> {
  const row = await sight
    .selectFrom('people')
    .where('id', '=', id)
    .select(['id', 'name', 'email', 'phone', 'languages', 'notify', 'quiet_from', 'quiet_until'])
    .select(['joined_at', 'cast_key'])
    .executeTakeFirst();
  if (!row) return undefined;
  const { quiet_from: from, quiet_until: until } = row;
  return {
    ...{ id: row.id, name: row.name, email: row.email, phone: row.phone, languages: row.languages },
    notify: row.notify as Notification,
    quiet: from && until ? { from: from.slice(0, 5), until: until.slice(0, 5) } : null,
    joinedAt: row.joined_at,
    castKey: row.cast_key,
  };
}

export async function updatePerson(sight: Sight, id: string, person: PersonInput): Promise<void> {
  await sight
    .updateTable('people')
    .set({
      ...{ name: person.name, phone: person.phone ?? null, languages: [...person.languages], notify: person.notify },
      ...{ quiet_from: person.quietFrom ?? null, quiet_until: person.quietUntil ?? null },
    })
    .where('id', '=', id)
    .execute();
}

/** Removes a person, with everything that is hers alone; what she did stays, without her. */
export async function deletePerson(sight: Sight, id: string): Promise<void> {
  await sight.deleteFrom('people').where('id', '=', id).execute();
}

/** Somebody who can be written to. */
export interface KnownPerson {
  id: string;
  name: string;
  email: string;
}

/** Whoever is known by an e-mail address, however its letters are cased. */
export async function findPersonByEmail(sight: Sight, email: string): Promise<KnownPerson | undefined> {
  const row = await sight
    .selectFrom('people')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .select(['id', 'name', 'email'])
    .executeTakeFirst();
  return row?.email ? { id: row.id, name: row.name, email: row.email } : undefined;
}

export async function updateEmail(sight: Sight, id: string, email: string): Promise<void> {
  await sight.updateTable('people').set({ email }).where('id', '=', id).execute();
}

/** Keeps a wish for another e-mail address until whoever reads letters there has answered. */
export async function insertEmailChange(
  sight: Sight,
  change: { tokenHash: Buffer; personId: string; sealedEmail: Buffer; endsAt: Date },
): Promise<void> {
  await sight
    .insertInto('email_changes')
    .values({
      ...{ token_hash: change.tokenHash, person_id: change.personId },
      ...{ sealed_email: change.sealedEmail, ends_at: change.endsAt },
    })
    .execute();
}

/** Uses such a wish of the actor's up and answers the sealed address; undefined where it has ended, or is another's. */
export async function takeEmailChange(sight: Sight, tokenHash: Buffer, now: Date): Promise<Buffer | undefined> {
  const row = await sight
    .deleteFrom('email_changes')
    .where('token_hash', '=', tokenHash)
    .where('ends_at', '>', now)
    .returning('sealed_email')
    .executeTakeFirst();
  return row?.sealed_email;
}

/** Where somebody belongs: as what, and with which rights. */
export interface NewMembership {
  personId: string;
  organisationId: string;
  rights: readonly Right[];
  /** In which function, such as *Verksamhetsledare*. */
  title?: string | null | undefined;
  /** Under 18: takes part, decides nothing, and has no name outside the organisation. */
  young?: boolean | undefined;
}

/** Lets a person speak for an organisation with these rights; fails where she does already. */
export async function insertMembership(sight: Sight, membership: NewMembership, now: Date): Promise<void> {
  const { personId, organisationId, rights, title = null, young = false } = membership;
  await sight
    .insertInto('memberships')
    .values({ person_id: personId, organisation_id: organisationId, rights: [...rights], title, young, since: now })
    .execute();
}

/** Whether a person speaks for an organisation already, with whatever rights. */
export async function hasMembership(sight: Sight, personId: string, organisationId: string): Promise<boolean> {
  const row = await sight
    .selectFrom('memberships')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .select('since')
    .executeTakeFirst();
  return row !== undefined;
}
