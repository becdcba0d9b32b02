import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { OrganisationKind } from '#rooms/organisations/organisation.ts';
import type { SharedFunction } from './share.ts';

interface Row {
  organisation_id: string;
  name: string;
  kind: string;
  function: string;
  readers: number;
}

/** Functions of others in the municipalities that the actor speaks in; only of organisations that are on the list. */
export async function listFunctions(sight: Sight): Promise<SharedFunction[]> {
  const { rows } = await sql<Row>`
    select f.organisation_id, l.name, l.kind, f.function, f.readers
    from functions_beside_me() f join listings l on l.organisation_id = f.organisation_id
    order by l.name, f.function`.execute(sight);
  return rows.map(row => ({
    ...{ organisationId: row.organisation_id, organisationName: row.name, kind: row.kind as OrganisationKind },
    ...{ title: row.function, holders: row.readers },
  }));
}
