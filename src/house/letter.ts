import type { Sight } from './database.ts';
import type { Seal } from './seal.ts';
import { minutesAfter } from './token.ts';

/** A letter by e-mail; plain text, in the reader's language. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Where a sealed letter belongs. */
export const letterPlace = 'outgoing_letters.sealed';

/**
 * Hands in a letter in the transaction that gives rise to it: it goes when that commits, and never otherwise. It may arrive
 * twice, with the same Message-ID. `minutes` is how long it is worth sending.
 */
export async function writeLetter(sight: Sight, seal: Seal, letter: Letter, now: Date, minutes: number): Promise<void> {
  const sealed = seal.close(JSON.stringify(letter), letterPlace);
  const uselessAt = minutesAfter(now, minutes);
  await sight
    .insertInto('outgoing_letters')
    .values({ sealed, written_at: now, due_at: now, useless_at: uselessAt })
    .execute();
}
