import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { AnswerTimes } from './enquiry.ts';

/** Which kinds these functions take in, beyond what all do. */
export async function findTakenIn(sight: Sight, functionIds: readonly string[]): Promise<Map<string, string[]>> {
  if (functionIds.length === 0) return new Map();
  const rows = await sight
    .selectFrom('function_kinds')
    .where('function_id', 'in', [...functionIds])
    .select(['function_id', 'kind'])
    .execute();
  const taken = new Map<string, string[]>();
  for (const row of rows) taken.set(row.function_id, [...(taken.get(row.function_id) ?? []), row.kind]);
  return taken;
}

export async function saveTakenIn(sight: Sight, functionId: string, kinds: readonly string[]): Promise<void> {
  await sight.deleteFrom('function_kinds').where('function_id', '=', functionId).execute();
  if (kinds.length === 0) return;
  const rows = kinds.map(kind => ({ function_id: functionId, kind }));
  await sight.insertInto('function_kinds').values(rows).execute();
}

/** Functions that have let a promise go by and not answered, of those that the actor keeps, and how often. */
export async function findSilent(sight: Sight): Promise<Map<string, number>> {
  const { rows } = await sql<{ function_id: string; late: number }>`select * from silent_functions()`.execute(sight);
  return new Map(rows.map(row => [row.function_id, row.late]));
}

/** How soon functions have first answered what was asked since a moment; nothing for those that have not. */
export async function findAnswerTimes(
  sight: Sight,
  functionIds: readonly string[],
  since: Date,
): Promise<Map<string, AnswerTimes>> {
  const { rows } = await sql<{ function_id: string; answered: number; median_minutes: number; last_at: Date }>`
    select * from answer_times(${[...functionIds]}::uuid[], ${since})`.execute(sight);
  return new Map(
    rows.map(row => [
      row.function_id,
      { answered: row.answered, medianMinutes: row.median_minutes, lastAt: row.last_at },
    ]),
  );
}
