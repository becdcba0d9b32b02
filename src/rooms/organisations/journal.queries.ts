import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { linksOf } from '#house/journal-chain.storage.ts';

/**
 * The whole chain as lines of JSON: the organisation's own entries in words, all others as digests, so that whoever holds the file
 * can follow the chain (`verify-journal --export`) and read no more than is hers.
 */
export function journalLines(database: Database, actor: Actor, organisationId: string): Promise<string> {
  return database.read(actor, async sight => {
    const lines: string[] = [];
    for await (const link of linksOf(sight, { mayHide: true, organisationId })) lines.push(JSON.stringify(link));
    return `${lines.join('\n')}\n`;
  });
}
