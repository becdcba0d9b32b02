import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';

/** How many enquiries to a function are unanswered; none to those who do not keep it. */
export async function countUnanswered(sight: Sight, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select unanswered_at(${id}) as count`.execute(sight);
  return rows[0]?.count ?? 0;
}
