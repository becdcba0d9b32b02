import type { Right } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';

export interface NewPerson {
  name: string;
  title?: string | undefined;
  email?: string | undefined;
  /** For an invented person of the demo only. */
  castKey?: string | undefined;
}

/** Adds somebody who can sign in; answers the id. */
export async function insertPerson(sight: Sight, person: NewPerson, now: Date): Promise<string> {
  const { id } = await sight
    .insertInto('people')
    .values({
      name: person.name,
      title: person.title ?? null,
      email: person.email ?? null,
      cast_key: person.castKey ?? null,
      joined_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Lets a person speak for an organisation with these rights; fails where she does already. */
export async function insertMembership(
  sight: Sight,
  personId: string,
  organisationId: string,
  rights: readonly Right[],
  now: Date,
): Promise<void> {
  await sight
    .insertInto('memberships')
    .values({ person_id: personId, organisation_id: organisationId, rights: [...rights], since: now })
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
