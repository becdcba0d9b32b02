import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Area, Opening } from './municipality.ts';

/** How the municipality has opened; undefined where nobody has. */
export async function findOpening(sight: Sight, municipalityCode: string): Promise<Opening | undefined> {
  const row = await sight
    .selectFrom('municipality_openings')
    .where('municipality_code', '=', municipalityCode)
    .selectAll()
    .executeTakeFirst();
  return row && openingOf(row);
}

function openingOf(row: {
  municipality_code: string;
  opened_at: Date;
  logo_text: string;
  welcome: string | null;
  languages: string[];
  names: unknown;
  licence: string;
}): Opening {
  return {
    municipalityCode: row.municipality_code,
    openedAt: row.opened_at,
    logoText: row.logo_text,
    welcome: row.welcome,
    languages: row.languages as Opening['languages'],
    names: row.names as Opening['names'],
    licence: row.licence as Opening['licence'],
  };
}

export async function findOpenCodes(sight: Sight): Promise<string[]> {
  const rows = await sight.selectFrom('municipality_openings').select('municipality_code').execute();
  return rows.map(row => row.municipality_code);
}

/** Opens, unless somebody was first; answers whether it did. */
export async function insertOpening(sight: Sight, opening: Opening, openedBy: string | null): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await sight
    .insertInto('municipality_openings')
    .values({
      ...openingColumns(opening),
      municipality_code: opening.municipalityCode,
      opened_at: opening.openedAt,
      opened_by: openedBy,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows) > 0;
}

export async function updateOpening(sight: Sight, opening: Opening): Promise<void> {
  await sight
    .updateTable('municipality_openings')
    .set(openingColumns(opening))
    .where('municipality_code', '=', opening.municipalityCode)
    .execute();
}

function openingColumns(opening: Opening) {
  return {
    logo_text: opening.logoText,
    welcome: opening.welcome,
    languages: opening.languages,
    names: JSON.stringify(opening.names),
    licence: opening.licence,
  };
}

/** All areas of a municipality, its own first, by name as Swedes sort. */
export async function findAreas(sight: Sight, municipalityCode: string): Promise<Area[]> {
  const rows = await sight
    .selectFrom('areas')
    .where('municipality_code', '=', municipalityCode)
    .selectAll()
    .orderBy(sql`array_position('{own,locality,regso}', kind)`)
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute();
  return rows.map(({ municipality_code, ...row }) => ({
    ...row,
    kind: row.kind as Area['kind'],
    municipalityCode: municipality_code,
  }));
}

/** Adds areas; one that is there stays as it is. */
export async function insertAreas(sight: Sight, areas: readonly Area[]): Promise<void> {
  if (areas.length === 0) return;
  const values = areas.map(({ municipalityCode, ...area }) => ({ ...area, municipality_code: municipalityCode }));
  await sight
    .insertInto('areas')
    .values(values)
    .onConflict(conflict => conflict.doNothing())
    .execute();
}
