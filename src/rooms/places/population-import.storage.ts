import { sql } from 'kysely';
import { inParts, type Sight } from '#house/database.ts';
import { isUuid } from '#house/uuid.ts';
import { holdAlone } from '#house/version.storage.ts';
import type { PopulatedArea } from './population.ts';
import type { AreaPoint, ImportedLevel, ImportSummary, PopulationImport } from './population-import.ts';
import type { PlacedArea } from './population-joining.rules.ts';

interface ImportRow {
  id: string;
  level: string;
  counted_on: string;
  source: string;
  estimated: boolean;
  figures_name: string;
  points_name: string | null;
  digest: string;
  received_at: Date;
  applied_at: Date | null;
  summary: unknown;
}

function importOf(row: ImportRow): PopulationImport {
  return {
    id: row.id,
    level: row.level as ImportedLevel,
    countedOn: row.counted_on,
    source: row.source,
    estimated: row.estimated,
    figuresName: row.figures_name,
    pointsName: row.points_name,
    digest: row.digest,
    receivedAt: row.received_at,
    appliedAt: row.applied_at,
    summary: row.summary as ImportSummary,
  };
}

/** Stores a reading that nobody but the host sees until it is applied. */
export async function insertPopulationImport(
  sight: Sight,
  whole: Omit<PopulationImport, 'appliedAt'>,
  areas: readonly PlacedArea[],
): Promise<void> {
  await sight
    .insertInto('population_imports')
    .values({
      id: whole.id,
      level: whole.level,
      counted_on: whole.countedOn,
      source: whole.source,
      estimated: whole.estimated,
      figures_name: whole.figuresName,
      points_name: whole.pointsName,
      digest: whole.digest,
      received_at: whole.receivedAt,
      summary: JSON.stringify(whole.summary),
    })
    .execute();
  for (const part of inParts(areas)) await insertAreas(sight, whole.id, part);
}

async function insertAreas(sight: Sight, importId: string, areas: readonly PlacedArea[]): Promise<void> {
  const values = areas.map(({ id, municipalityCode, girls, boys, ...area }) => ({
    ...area,
    import_id: importId,
    code: id,
    municipality_code: municipalityCode,
    girls: [...girls],
    boys: [...boys],
  }));
  await sight.insertInto('populated_areas').values(values).execute();
}

/** A reading by id; undefined where it is not there for this actor, or the id is none. */
export async function findPopulationImport(sight: Sight, id: string): Promise<PopulationImport | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await sight.selectFrom('population_imports').where('id', '=', id).selectAll().executeTakeFirst();
  return row && importOf(row);
}

/** All readings that the actor sees, the newest first. */
export async function findPopulationImports(sight: Sight): Promise<PopulationImport[]> {
  const rows = await sight.selectFrom('population_imports').selectAll().orderBy('received_at', 'desc').execute();
  return rows.map(importOf);
}

/** Applied readings of the same level and day that have areas in a municipality of this one, which would take their place there. */
export async function findReplaced(sight: Sight, whole: PopulationImport): Promise<PopulationImport[]> {
  const rows = await sight
    .selectFrom('population_imports')
    .where('applied_at', 'is not', null)
    .where('id', '<>', whole.id)
    .where('level', '=', whole.level)
    .where('counted_on', '=', whole.countedOn)
    .where('id', 'in', eb =>
      eb.selectFrom('populated_areas').where('municipality_code', 'in', codesOf(whole)).select('import_id'),
    )
    .selectAll()
    .execute();
  return rows.map(importOf);
}

function codesOf({ summary }: PopulationImport): string[] {
  return summary.municipalities.map(({ code }) => code);
}

/** Takes the areas of a reading's municipalities out of those it replaces, and the readings that then are empty. */
export async function removeReplaced(sight: Sight, whole: PopulationImport, old: readonly string[]): Promise<void> {
  if (old.length === 0) return;
  await sight
    .deleteFrom('populated_areas')
    .where('import_id', 'in', old)
    .where('municipality_code', 'in', codesOf(whole))
    .execute();
  await sight
    .deleteFrom('population_imports')
    .where('id', 'in', old)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('populated_areas as left')
            .whereRef('left.import_id', '=', 'population_imports.id')
            .select(sql`1`.as('one')),
        ),
      ),
    )
    .execute();
}

export async function markApplied(sight: Sight, id: string, now: Date): Promise<void> {
  await sight.updateTable('population_imports').set({ applied_at: now }).where('id', '=', id).execute();
}

export async function deletePopulationImport(sight: Sight, id: string): Promise<void> {
  await sight.deleteFrom('population_imports').where('id', '=', id).execute();
}

/** Readings that have waited since before a moment to be applied. */
export async function forgetWaiting(sight: Sight, before: Date): Promise<void> {
  await sight
    .deleteFrom('population_imports')
    .where('applied_at', 'is', null)
    .where('received_at', '<', before)
    .execute();
}

/** Lets one transaction at a time change what is applied, until it ends. */
export async function holdPopulation(sight: Sight): Promise<void> {
  await holdAlone(sight, 'population');
}

/** Where areas lie, as the newest applied reading of each has it. */
export async function findPoints(sight: Sight): Promise<Map<string, AreaPoint>> {
  const rows = await sight
    .selectFrom('populated_areas')
    .innerJoin('population_imports', 'population_imports.id', 'populated_areas.import_id')
    .where('population_imports.applied_at', 'is not', null)
    .orderBy('population_imports.applied_at')
    .select(['code', 'name', 'lat', 'lon'])
    .execute();
  return new Map(rows.map(({ code, ...point }) => [code, point]));
}

/** The finest applied reading that has areas in a municipality, and of those the one counted last; undefined where there is none. */
export async function findFinest(sight: Sight, municipalityCode: string) {
  const row = await sight
    .selectFrom('population_imports')
    .where('applied_at', 'is not', null)
    .where('id', 'in', eb =>
      eb.selectFrom('populated_areas').where('municipality_code', '=', municipalityCode).select('import_id'),
    )
    .orderBy(sql`array_position('{deso,regso}', level)`)
    .orderBy('counted_on', 'desc')
    .orderBy('applied_at', 'desc')
    .selectAll()
    .executeTakeFirst();
  if (!row) return undefined;
  const areas: PopulatedArea[] = await sight
    .selectFrom('populated_areas')
    .where('import_id', '=', row.id)
    .where('municipality_code', '=', municipalityCode)
    .orderBy('code')
    .select(['code as id', 'name', 'lat', 'lon', 'girls', 'boys'])
    .execute();
  return { ...importOf(row), areas };
}
