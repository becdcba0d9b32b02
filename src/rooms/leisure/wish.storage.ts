import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Wish, WishFacet, WishSum } from './wish.ts';

/** Counts one more who says the same of a week; nothing tells which one it was. */
export async function countWish(sight: Sight, wish: Wish, weekOn: string): Promise<void> {
  const { municipalityCode, areaId = null, subject = null, age = null, day = null, free, girls } = wish;
  await sql`select count_wish(${municipalityCode}, ${areaId}, ${weekOn}::date, ${subject}, ${age}::int, ${day}::int, ${free}, ${girls})`.execute(
    sight,
  );
}

/** What is missing in a municipality, in weeks from one on until another; nothing for anybody but whoever coordinates it. */
export async function sumWishes(sight: Sight, code: string, since: string, until: string): Promise<WishSum[]> {
  const { rows } = await sql<{ facet: WishFacet; value: string | null; figure: number | null }>`
    select facet, value, figure from wish_sums(${code}, ${since}::date, ${until}::date)`.execute(sight);
  return rows.map(({ figure, ...row }) => ({ ...row, figure: figure ?? undefined }));
}

export async function deleteWishesBefore(sight: Sight, weekOn: string): Promise<void> {
  await sql`delete from wish_tallies where week_on < ${weekOn}::date`.execute(sight);
}
