import { sql } from 'kysely';
import type { Sight } from './database.ts';
import type { ChainHead, ChainLink } from './journal-chain.ts';

/** Links per question: few enough to be held, many enough to be quick. */
const batch = 5000;

/** The head of the chain as the database has it. */
export async function findHead(sight: Sight): Promise<ChainHead & { movedAt: Date }> {
  const {
    position,
    hash,
    moved_at: movedAt,
  } = await sight.selectFrom('journal_head').select(['position', 'hash', 'moved_at']).executeTakeFirstOrThrow();
  return { position, hash: hash.toString('hex'), movedAt };
}

/**
 * Every link in order. The text of an entry is made anew from what the journal says now, so that a change shows; an entry that
 * is gone has an empty text, and one that the actor may not see has its digest only, where `mayHide` allows that;
 * with `organisationId`, so has every entry but that organisation's own.
 */
export async function* linksOf(
  sight: Sight,
  { mayHide, organisationId }: { mayHide: boolean; organisationId?: string },
): AsyncGenerator<ChainLink> {
  const told = organisationId
    ? sql`${organisationId}::uuid in (e.organisation_id, e.with_organisation_id)`
    : sql`e.id is not null`;
  let after = 0;
  for (;;) {
    const { rows } = await sql<{ position: number; digest: Buffer; hash: Buffer; text: string | null }>`
      select l.position, l.digest, l.hash, case when ${told} then journal_text(e) end as text
      from journal_links l left join journal_entries e on e.id = l.entry_id
      where l.position > ${after} order by l.position limit ${batch}`.execute(sight);
    for (const { position, digest, hash, text } of rows) {
      const hidden = text === null && mayHide;
      yield {
        position,
        hash: hash.toString('hex'),
        ...(hidden ? { digest: digest.toString('hex') } : { text: text ?? '' }),
      };
      after = position;
    }
    if (rows.length < batch) return;
  }
}

/** How many entries have no link: none, unless somebody wrote past the chain. */
export async function countUnlinked(sight: Sight): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from journal_entries e
    where not exists (select from journal_links l where l.entry_id = e.id)`.execute(sight);
  return rows[0]?.count ?? 0;
}
