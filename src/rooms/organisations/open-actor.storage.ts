import { type RawBuilder, sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import { type ActorRow, actorColumns, actorFrom } from './finding.storage.ts';
import type { PublicActor } from './finding.ts';
import type { OpenActor } from './open-actor.ts';

/** That the page of an organisation (`l`) is not too old to be shown. */
export const isOpenActor = (hiddenAt: Date): RawBuilder<boolean> => sql`l.assured_at > ${hiddenAt}`;

/** Those of these organisations that are public, in the order of their ids. */
export async function findOpenActors(sight: Sight, hiddenAt: Date, ids: readonly string[]): Promise<OpenActor[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<ActorRow & { modified_at: Date }>`select ${actorColumns}, l.modified_at from listings l
    where l.organisation_id = any(${[...ids]}::uuid[]) and ${isOpenActor(hiddenAt)} order by l.organisation_id`.execute(
    sight,
  );
  return rows.map(row => ({ ...(actorFrom(row) satisfies PublicActor), modifiedAt: row.modified_at }));
}
