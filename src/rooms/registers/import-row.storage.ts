import { type SqlBool, sql } from 'kysely';
import { inParts, type Sight } from '#house/database.ts';
import type { RegisterFormat, RegisterRow, RejectedRow, RejectionReason } from './register-file.ts';
import type { ComparedRow, Outcome, PreviewRow, RowChoice, RowFilter } from './register-import.ts';
import { type Standing, takenByDefault } from './row-action.rules.ts';

interface Whose {
  id: string;
  municipalityCode: string;
}

/** Puts the rows of a comparison in the place of those that were there. */
export async function replaceRows(sight: Sight, { id, municipalityCode }: Whose, rows: readonly ComparedRow[]) {
  await sight.deleteFrom('register_import_rows').where('import_id', '=', id).execute();
  for (const part of inParts(rows)) {
    const values = part.map(row => ({
      import_id: id,
      municipality_code: municipalityCode,
      position: row.position,
      name: row.name,
      outcome: row.outcome,
      reason: json(row.reason),
      organisation_id: row.organisationId ?? null,
      differences: JSON.stringify(row.differences),
      remarks: JSON.stringify(row.remarks),
      told: json(row.told),
      source_row: json(row.row),
    }));
    await sight.insertInto('register_import_rows').values(values).execute();
  }
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** The rows as the reader handed them over, for a fresh comparison. */
export async function findSourceRows(sight: Sight, importId: string) {
  const found = await sight
    .selectFrom('register_import_rows')
    .where('import_id', '=', importId)
    .select(['position', 'name', 'source_row', 'reason'])
    .orderBy('position')
    .execute();
  const rows = found.flatMap(({ source_row }) => (source_row ? (source_row as unknown as RegisterRow) : []));
  const rejected: RejectedRow[] = found
    .filter(({ source_row }) => !source_row)
    .map(({ position, name, reason }) => ({ position, name, reason: reason as unknown as RejectionReason }));
  return { rows, rejected };
}

function choosable(sight: Sight, importId: string) {
  return sight
    .selectFrom('register_import_rows as r')
    .leftJoin('register_row_choices as c', join =>
      join.onRef('c.import_id', '=', 'r.import_id').onRef('c.position', '=', 'r.position'),
    )
    .where('r.import_id', '=', importId);
}

const ownDiffers = sql<SqlBool>`r.differences @> '[{"own": true}]'`;
const elseDiffers = sql<SqlBool>`r.differences @> '[{"own": false}]'`;

export interface RowsWanted {
  filter?: RowFilter | undefined;
  positions?: readonly number[];
  offset?: number;
  limit?: number;
}

/** Rows of a preview in the order of the file. */
export async function findRows(
  sight: Sight,
  importId: string,
  { filter, positions, offset = 0, limit }: RowsWanted = {},
): Promise<PreviewRow[]> {
  let query = choosable(sight, importId)
    .leftJoin('organisations as o', 'o.id', 'r.organisation_id')
    .select(['r.position', 'r.name', 'outcome', 'reason', 'organisation_id', 'differences', 'remarks', 'told'])
    .select(['c.takes', 'c.overwrites', 'o.slug'])
    .orderBy('r.position')
    .offset(offset);
  if (limit !== undefined) query = query.limit(limit);
  if (positions) query = query.where(sql<SqlBool>`r.position = any(${[...positions]}::int[])`);
  if (filter === 'kept') query = query.where(ownDiffers);
  else if (filter) query = query.where('outcome', '=', filter);
  return (await query.execute()).map(row => ({
    position: row.position,
    name: row.name,
    outcome: row.outcome as Outcome,
    ...(row.reason === null ? {} : { reason: row.reason as unknown as NonNullable<PreviewRow['reason']> }),
    ...(row.organisation_id === null ? {} : { organisationId: row.organisation_id }),
    differences: row.differences as unknown as PreviewRow['differences'],
    remarks: row.remarks as unknown as PreviewRow['remarks'],
    ...(row.told === null ? {} : { told: row.told as NonNullable<PreviewRow['told']> }),
    takes: row.takes ?? takenByDefault(row.outcome as Outcome),
    overwrites: row.overwrites ?? false,
    slug: row.slug,
  }));
}

/** How many rows stand alike: what the button needs to say what it does, without reading every row. */
export async function countStandings(sight: Sight, importId: string): Promise<{ standing: Standing; rows: number }[]> {
  const groups = await choosable(sight, importId)
    .select(['outcome', 'c.takes', 'c.overwrites'])
    .select([ownDiffers.as('own'), elseDiffers.as('others'), sql<SqlBool>`told is not null`.as('readable')])
    .select(sql<number>`count(*)::int`.as('rows'))
    .groupBy(['outcome', 'c.takes', 'c.overwrites', 'own', 'others', 'readable'])
    .execute();
  return groups.map(each => ({
    standing: {
      outcome: each.outcome as Outcome,
      readable: Boolean(each.readable),
      takes: each.takes ?? takenByDefault(each.outcome as Outcome),
      overwrites: each.overwrites ?? false,
      differsInOwn: Boolean(each.own),
      differsElse: Boolean(each.others),
    },
    rows: each.rows,
  }));
}

/** Puts what was decided about these rows in the place of what was decided before. */
export async function replaceChoices(
  sight: Sight,
  { id, municipalityCode }: Whose,
  positions: readonly number[],
  choices: readonly RowChoice[],
  chosenBy: string | null,
  now: Date,
): Promise<void> {
  if (positions.length > 0)
    await sight
      .deleteFrom('register_row_choices')
      .where('import_id', '=', id)
      .where('position', 'in', [...positions])
      .execute();
  for (const part of inParts(choices)) {
    const values = part.map(({ position, takes, overwrites }) => ({
      ...{ import_id: id, municipality_code: municipalityCode, position, takes, overwrites },
      ...{ chosen_at: now, chosen_by: chosenBy },
    }));
    await sight.insertInto('register_row_choices').values(values).execute();
  }
}

/** Remembers which organisations the rows led to. */
export async function updateRowOrganisations(
  sight: Sight,
  importId: string,
  made: readonly { position: number; organisationId: string }[],
): Promise<void> {
  await sql`update register_import_rows r set organisation_id = m.organisation_id
    from unnest(${made.map(each => each.position)}::int[], ${made.map(each => each.organisationId)}::uuid[])
      as m(position, organisation_id)
    where r.import_id = ${importId} and r.position = m.position`.execute(sight);
}

/** Organisations that the last applied import of this kind was about, as long as its rows are kept. */
export async function findSeenBefore(sight: Sight, municipalityCode: string, format: RegisterFormat) {
  const rows = await sight
    .selectFrom('register_import_rows')
    .where('import_id', '=', last =>
      last
        .selectFrom('register_imports')
        .where('municipality_code', '=', municipalityCode)
        .where('format', '=', format)
        .where('state', '=', 'applied')
        .select('id')
        .orderBy('applied_at', 'desc')
        .limit(1),
    )
    .where('organisation_id', 'is not', null)
    .select('organisation_id')
    .execute();
  return new Set(rows.flatMap(row => row.organisation_id ?? []));
}

/** Deletes the rows of imports started before a moment; the imports and their counts stay. Answers how many imports. */
export async function forgetRows(sight: Sight, before: Date, now: Date): Promise<number> {
  const old = await sight
    .updateTable('register_imports')
    .set({ rows_forgotten_at: now })
    .where('started_at', '<', before)
    .where('rows_forgotten_at', 'is', null)
    .returning('id')
    .execute();
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await sight.deleteFrom('register_import_rows').where('import_id', 'in', ids).execute();
  await sight.deleteFrom('register_row_choices').where('import_id', 'in', ids).execute();
  return ids.length;
}
