import type { Sight } from '#house/database.ts';

/** Puts up a face beside a name, in the place of the one before. */
export async function insertFace(sight: Sight, holdingId: string, picture: Uint8Array, now: Date): Promise<void> {
  await deleteFace(sight, holdingId);
  await sight
    .insertInto('faces')
    .values({ holding_id: holdingId, picture: Buffer.from(picture), put_up_at: now })
    .execute();
}

export async function deleteFace(sight: Sight, holdingId: string): Promise<void> {
  await sight.deleteFrom('faces').where('holding_id', '=', holdingId).execute();
}

/** A face by its address, as JPEG; undefined where it is not shown to this actor. */
export async function findFace(sight: Sight, id: string): Promise<Buffer | undefined> {
  const row = await sight.selectFrom('faces').where('id', '=', id).select('picture').executeTakeFirst();
  return row?.picture;
}

/** The faces that a person shows, whole: she may take them with her. */
export async function listFacesOf(sight: Sight, personId: string): Promise<object[]> {
  const rows = await sight
    .selectFrom('faces')
    .innerJoin('holdings', 'holdings.id', 'faces.holding_id')
    .innerJoin('functions', 'functions.id', 'holdings.function_id')
    .where('holdings.person_id', '=', personId)
    .select(['functions.title', 'put_up_at', 'picture'])
    .orderBy('put_up_at')
    .execute();
  return rows.map(row => ({
    ...{ function: row.title, putUpAt: row.put_up_at, type: 'image/jpeg' },
    base64: row.picture.toString('base64'),
  }));
}
