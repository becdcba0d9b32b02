import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';

/** Gives an own area of the municipality another name, also where the public list tells it; answers the name it had. */
export async function renameArea(
  sight: Sight,
  municipalityCode: string,
  id: string,
  name: string,
): Promise<string | undefined> {
  const before = await sight
    .selectFrom('areas')
    .where('municipality_code', '=', municipalityCode)
    .where('id', '=', id)
    .where('kind', '=', 'own')
    .select('name')
    .executeTakeFirst();
  if (!before) return undefined;
  await sight.updateTable('areas').set({ name }).where('id', '=', id).execute();
  await sql`update listings set
      place_name = case when place_name = ${before.name} then ${name} else place_name end,
      search_text = array_to_string(array_replace(string_to_array(search_text, E'\n'), ${before.name}, ${name}), E'\n')
    where municipality_code = ${municipalityCode} and area_ids @> array[${id}]`.execute(sight);
  return before.name;
}
