import type { Sight } from '#house/database.ts';
import type { Licence } from '#rooms/places/municipality.ts';

export interface OpenedAt {
  openedAt: Date;
  licence: Licence;
}

/** When each municipality opened, and under which licence it gives what is public away, by its code. */
export async function findOpenedAt(sight: Sight): Promise<Map<string, OpenedAt>> {
  const rows = await sight
    .selectFrom('municipality_openings')
    .select(['municipality_code', 'opened_at', 'licence'])
    .execute();
  return new Map(
    rows.map(row => [row.municipality_code, { openedAt: row.opened_at, licence: row.licence as Licence }]),
  );
}
