import { inParts, type Sight } from '#house/database.ts';

/** Under which `scheme:identifier` registers know the organisations of a municipality. */
export async function findIdentifiers(sight: Sight, municipalityCode: string): Promise<Map<string, string[]>> {
  const rows = await sight
    .selectFrom('organisation_identifiers')
    .where('municipality_code', '=', municipalityCode)
    .select(['organisation_id', 'scheme', 'identifier'])
    .orderBy('scheme')
    .orderBy('identifier')
    .execute();
  const groups = Map.groupBy(rows, row => row.organisation_id);
  return new Map([...groups].map(([id, each]) => [id, each.map(row => `${row.scheme}:${row.identifier}`)]));
}

/** Adds identifiers; one that another organisation has stays with it. */
export async function insertIdentifiers(
  sight: Sight,
  municipalityCode: string,
  all: readonly { organisationId: string; identifier: string }[],
): Promise<void> {
  for (const part of inParts(all)) {
    const values = part.map(({ organisationId, identifier }) => ({
      organisation_id: organisationId,
      municipality_code: municipalityCode,
      scheme: identifier.slice(0, identifier.indexOf(':')),
      identifier: identifier.slice(identifier.indexOf(':') + 1),
    }));
    await sight
      .insertInto('organisation_identifiers')
      .values(values)
      .onConflict(conflict => conflict.doNothing())
      .execute();
  }
}
