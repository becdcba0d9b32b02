import type { Actor, Membership } from './actor.ts';
import type { Sight } from './database.ts';

/** What was done, for those who have a right to know; never what was said. */
export interface Deed {
  /** One verb through the house, such as `organisation.approve`. */
  act: string;
  objectId: string | number;
  organisationId?: string | undefined;
  municipalityCode?: string | null | undefined;
  /** The other side: with whom something was shared. */
  withOrganisationId?: string | undefined;
  /** Why it was allowed or needed, in a few words. */
  ground?: string | undefined;
}

/** Notes a deed in the transaction that does it; when that commits, the entry is a link in the chain (`journal-chain.ts`). */
export async function note(sight: Sight, actor: Actor, now: Date, deed: Deed): Promise<void> {
  await sight
    .insertInto('journal_entries')
    .values({
      noted_at: now,
      side: actor.kind,
      person_id: actor.kind === 'person' ? actor.id : null,
      function: functionOf(actor, deed),
      with_organisation_id: deed.withOrganisationId ?? null,
      act: deed.act,
      object_id: String(deed.objectId),
      organisation_id: deed.organisationId ?? null,
      municipality_code: deed.municipalityCode ?? null,
      ground: deed.ground ?? null,
    })
    .execute();
}

/** In which function the actor does it: the one that the deed is about, or the one that coordinates there. */
function functionOf(actor: Actor, { organisationId, withOrganisationId, municipalityCode }: Deed): string | null {
  if (actor.kind !== 'person') return null;
  const fits = ({ organisationId: own }: Membership) => own === organisationId || own === withOrganisationId;
  const coordinates = (held: Membership) =>
    held.rights.includes('coordinate') && held.municipalityCode === municipalityCode;
  const held = actor.memberships.find(fits) ?? actor.memberships.find(coordinates) ?? actor.memberships[0];
  return held ? [held.title, held.organisationName].filter(Boolean).join(', ') : null;
}
