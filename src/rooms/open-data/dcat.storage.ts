import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Licence } from '#rooms/places/municipality.ts';

export interface OpenedRow {
  municipality_code: string;
  opened_at: Date;
  licence: Licence;
  coordinating: string[];
  actors_at: Date | null;
  activities_at: Date | null;
}

/** Every municipality that has opened, or one of them: who coordinates it, and when what is public there last changed. */
export async function findOpened(sight: Sight, leftOut: readonly string[], code?: string): Promise<OpenedRow[]> {
  const { rows } = await sql<OpenedRow>`
    select m.municipality_code, m.opened_at, m.licence, coordinating_organisations(m.municipality_code) as coordinating,
      (select max(l.modified_at) from listings l where l.municipality_code = m.municipality_code) as actors_at,
      (select max(a.modified_at) from activity_listings a where a.municipality_code = m.municipality_code) as activities_at
    from municipality_openings m
    where m.municipality_code <> all(${[...leftOut]}::text[]) and ${code === undefined ? sql`true` : sql`m.municipality_code = ${code}`}
    order by m.municipality_code`.execute(sight);
  return rows;
}
