import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { Browser } from './browser.ts';

/** A browser with its endpoint, still sealed. */
export type SealedBrowser = Browser & { sealedEndpoint: Buffer };

export async function listBrowsers(sight: Sight, personId: string): Promise<SealedBrowser[]> {
  const rows = await sight
    .selectFrom('browsers')
    .where('person_id', '=', personId)
    .select(['id', 'name', 'added_at', 'told_at', 'sealed_endpoint'])
    .orderBy('added_at')
    .orderBy('id')
    .execute();
  return rows.map(row => ({
    ...{ id: row.id, name: row.name, addedAt: row.added_at, toldAt: row.told_at, sealedEndpoint: row.sealed_endpoint },
  }));
}

/** Adds a browser for a person; it is nobody else's from then on, and under this name only. */
export async function insertBrowser(
  sight: Sight,
  personId: string,
  browser: { name: string; imprint: Buffer; sealedEndpoint: Buffer },
  now: Date,
): Promise<void> {
  await sql`select leave_browser(${browser.imprint})`.execute(sight);
  const endpoint = { endpoint_imprint: browser.imprint, sealed_endpoint: browser.sealedEndpoint };
  await sight
    .insertInto('browsers')
    .values({ person_id: personId, name: browser.name, ...endpoint, added_at: now })
    .execute();
}

/** Removes a browser of the actor's; false where there is none such. */
export async function deleteBrowser(sight: Sight, id: string): Promise<boolean> {
  const { numDeletedRows } = await sight.deleteFrom('browsers').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Removes the browser of an endpoint, where the actor sees it. */
export async function deleteBrowserAt(sight: Sight, imprint: Buffer): Promise<void> {
  await sight.deleteFrom('browsers').where('endpoint_imprint', '=', imprint).execute();
}

export async function noteTold(sight: Sight, personId: string, now: Date): Promise<void> {
  await sight.updateTable('browsers').set({ told_at: now }).where('person_id', '=', personId).execute();
}
