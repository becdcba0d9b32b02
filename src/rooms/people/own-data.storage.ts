import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';

/** Where a person belongs, as it is told to her. */
export async function membershipsOf(sight: Sight, personId: string): Promise<object[]> {
  return sight
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisation_id')
    .leftJoin('listings', 'listings.organisation_id', 'organisations.id')
    .where('person_id', '=', personId)
    .select(sql<string>`coalesce(listings.name, organisations.slug)`.as('organisation'))
    .select(['title', 'rights', 'young', 'since'])
    .orderBy('since')
    .execute();
}

/** What a person has done, as the journal tells it. */
export async function journalOf(sight: Sight, personId: string): Promise<object[]> {
  return sight
    .selectFrom('journal_entries')
    .where(where => where.or([where('person_id', '=', personId), where('object_id', '=', personId)]))
    .select(['noted_at as at', 'act', 'ground'])
    .orderBy('id', 'desc')
    .limit(10_000)
    .execute();
}

/** Names of the organisations that nobody but this person may speak for. */
export async function listAlone(sight: Sight, personId: string): Promise<string[]> {
  const rows = await sight
    .selectFrom('memberships as mine')
    .innerJoin('organisations', 'organisations.id', 'mine.organisation_id')
    .leftJoin('listings', 'listings.organisation_id', 'organisations.id')
    .where('mine.person_id', '=', personId)
    .where(sql<boolean>`'edit' = any(mine.rights)`)
    .where(where =>
      where.not(
        where.exists(
          where
            .selectFrom('memberships as others')
            .whereRef('others.organisation_id', '=', 'mine.organisation_id')
            .where('others.person_id', '<>', personId)
            .where(sql<boolean>`'edit' = any(others.rights)`),
        ),
      ),
    )
    .select(sql<string>`coalesce(listings.name, organisations.slug)`.as('name'))
    .execute();
  return rows.map(row => row.name);
}
