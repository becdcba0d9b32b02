import type { Sight } from '#house/database.ts';

/** When each municipality opened, by its code. */
export async function findOpenedAt(sight: Sight): Promise<Map<string, Date>> {
  const rows = await sight.selectFrom('municipality_openings').select(['municipality_code', 'opened_at']).execute();
  return new Map(rows.map(row => [row.municipality_code, row.opened_at]));
}
