import type { Actor } from './actor.ts';
import type { Sight } from './database.ts';

/** What was done, for those who have a right to know; never what was said. */
export interface Deed {
  /** One verb through the house, such as `organisation.approve`. */
  act: string;
  objectId: string | number;
  organisationId?: string | undefined;
  municipalityCode?: string | null | undefined;
  /** Why it was allowed or needed, in a few words. */
  ground?: string | undefined;
}

/** Notes a deed in the transaction that does it. */
export async function note(sight: Sight, actor: Actor, now: Date, deed: Deed): Promise<void> {
  await sight
    .insertInto('journal_entries')
    .values({
      noted_at: now,
      side: actor.kind,
      person_id: actor.kind === 'person' ? actor.id : null,
      act: deed.act,
      object_id: String(deed.objectId),
      organisation_id: deed.organisationId ?? null,
      municipality_code: deed.municipalityCode ?? null,
      ground: deed.ground ?? null,
    })
    .execute();
}
