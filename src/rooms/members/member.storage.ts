import type { Right } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import type { Member, MemberInput } from './member.ts';

/** Everybody who belongs to the organisation and whom the actor may see, the longest there first. */
export async function listMembers(sight: Sight, organisationId: string): Promise<Member[]> {
  const rows = await sight
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .where('organisation_id', '=', organisationId)
    .select(['people.id', 'people.name', 'title', 'rights', 'young', 'since'])
    .orderBy('since')
    .orderBy('people.name')
    .execute();
  return rows.map(row => ({
    personId: row.id,
    name: row.name,
    title: row.title,
    rights: row.rights as Right[],
    young: row.young,
    since: row.since,
  }));
}

export async function findMember(sight: Sight, organisationId: string, personId: string): Promise<Member | undefined> {
  return (await listMembers(sight, organisationId)).find(member => member.personId === personId);
}

/** Where the member's letters go; undefined where she has no address or may not be seen. */
export async function findAddress(sight: Sight, personId: string): Promise<string | undefined> {
  const row = await sight.selectFrom('people').where('id', '=', personId).select('email').executeTakeFirst();
  return row?.email ?? undefined;
}

/** Changes what a member is there; false where the actor may not, or she has left. */
export async function updateMember(
  sight: Sight,
  organisationId: string,
  personId: string,
  { title, rights, young }: MemberInput,
): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('memberships')
    .set({ title, rights: [...rights], young })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends a membership; false where the actor may not, or it has ended already. */
export async function deleteMember(sight: Sight, organisationId: string, personId: string): Promise<boolean> {
  const { numDeletedRows } = await sight
    .deleteFrom('memberships')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
