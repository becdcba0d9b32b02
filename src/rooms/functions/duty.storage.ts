import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Duty } from './function.ts';

/** Who is on call, from a Monday on. */
export async function listDuties(sight: Sight, functionId: string, fromOn: string): Promise<Duty[]> {
  const rows = await sight
    .selectFrom('duties')
    .where('function_id', '=', functionId)
    .where('week_on', '>=', fromOn)
    .select(['week_on', 'person_id'])
    .orderBy('week_on')
    .execute();
  return rows.map(row => ({ weekOn: row.week_on, personId: row.person_id }));
}

/** Puts somebody on call for a week, or nobody. */
export async function saveDuty(
  sight: Sight,
  functionId: string,
  weekOn: string,
  personId: string | undefined,
): Promise<void> {
  if (!personId) {
    await sight.deleteFrom('duties').where('function_id', '=', functionId).where('week_on', '=', weekOn).execute();
    return;
  }
  await sight
    .insertInto('duties')
    .values({ function_id: functionId, week_on: weekOn, person_id: personId })
    .onConflict(held => held.columns(['function_id', 'week_on']).doUpdateSet({ person_id: personId }))
    .execute();
}

/** Of these functions, those that promise somebody on call. */
export async function findExpecting(sight: Sight, functionIds: readonly string[], weekOn: string): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select expects_duty(${[...functionIds]}::uuid[], ${weekOn}) as ids`.execute(sight);
  return rows[0]?.ids ?? [];
}

/** Of these functions, those that promise somebody on call and have nobody in the week that begins on this Monday. */
export async function findOffCall(sight: Sight, functionIds: readonly string[], weekOn: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select unnest(expects_duty(${[...functionIds]}::uuid[], ${weekOn})) as id
    except select unnest(on_call(${[...functionIds]}::uuid[], array[${weekOn}]::date[]))`.execute(sight);
  return new Set(rows.map(({ id }) => id));
}
