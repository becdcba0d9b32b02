import type { Sight } from '#house/database.ts';
import type { Holding, HoldingInput, Part } from './function.ts';

/** Who holds a function and who has, those who do first, the newest first. */
export async function listHoldings(sight: Sight, functionId: string): Promise<Holding[]> {
  const rows = await sight
    .selectFrom('holdings')
    .leftJoin('people', 'people.id', 'holdings.person_id')
    .leftJoin('faces', 'faces.holding_id', 'holdings.id')
    .where('function_id', '=', functionId)
    .select(['holdings.id', 'person_id', 'people.name', 'part', 'shown', 'begun_at', 'ends_on', 'ended_at'])
    .select('faces.id as face_id')
    .orderBy('ended_at', order => order.desc().nullsFirst())
    .orderBy('part', 'desc')
    .orderBy('begun_at')
    .execute();
  return rows.map(row => ({
    ...{ id: row.id, personId: row.person_id ?? undefined, name: row.name ?? undefined, part: row.part as Part },
    ...{
      shown: row.shown,
      faceId: row.face_id ?? undefined,
      begunAt: row.begun_at,
      endsOn: row.ends_on ?? undefined,
      endedAt: row.ended_at ?? undefined,
    },
  }));
}

export async function insertHolding(
  sight: Sight,
  whose: { functionId: string; organisationId: string },
  { personId, part, endsOn }: HoldingInput,
  now: Date,
): Promise<void> {
  await sight
    .insertInto('holdings')
    .values({
      ...{ function_id: whose.functionId, organisation_id: whose.organisationId, person_id: personId, part },
      ...{ begun_at: now, ends_on: endsOn ?? null },
    })
    .execute();
}

/** Ends a holding that has not ended; false where it has. */
export async function endHolding(sight: Sight, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await sight
    .updateTable('holdings')
    .set({ ended_at: now, shown: false })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Lets one's own name be shown with a function that one holds, or not. */
export async function updateShown(sight: Sight, functionId: string, personId: string, shown: boolean): Promise<void> {
  await sight
    .updateTable('holdings')
    .set({ shown })
    .where('function_id', '=', functionId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Which functions a person holds and has held. */
export async function listHeldBy(sight: Sight, personId: string): Promise<object[]> {
  const rows = await sight
    .selectFrom('holdings')
    .innerJoin('functions', 'functions.id', 'holdings.function_id')
    .where('person_id', '=', personId)
    .select(['functions.title', 'part', 'shown', 'begun_at', 'ends_on', 'ended_at'])
    .orderBy('begun_at')
    .execute();
  return rows.map(row => ({
    ...{ function: row.title, part: row.part, nameShown: row.shown, begunAt: row.begun_at },
    ...{ endsOn: row.ends_on, endedAt: row.ended_at },
  }));
}

/** When those who hold these functions now are meant to be done, by function, in one question. */
export async function findCurrent(
  sight: Sight,
  functionIds: readonly string[],
): Promise<Map<string, Pick<Holding, 'part' | 'endsOn' | 'endedAt'>[]>> {
  if (functionIds.length === 0) return new Map();
  const rows = await sight
    .selectFrom('holdings')
    .where('function_id', 'in', [...functionIds])
    .where('ended_at', 'is', null)
    .select(['function_id', 'part', 'ends_on'])
    .execute();
  const current = rows.map(row => ({
    functionId: row.function_id,
    holding: { part: row.part as Part, endsOn: row.ends_on ?? undefined, endedAt: undefined },
  }));
  return new Map(
    [...Map.groupBy(current, each => each.functionId)].map(([id, all]) => [id, all.map(({ holding }) => holding)]),
  );
}

/** Ids of the functions that a person holds, or stands in for, today. */
export async function findHeldIds(sight: Sight, personId: string): Promise<string[]> {
  const rows = await sight
    .selectFrom('holdings')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .select('function_id')
    .execute();
  return rows.map(row => row.function_id);
}
