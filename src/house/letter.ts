import type { Sight } from './database.ts';
import type { Seal } from './seal.ts';
import { minutesAfter } from './token.ts';

/** A letter by e-mail; plain text, in the reader's language. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** A text message to a phone; plain and short. */
export interface TextMessage {
  to: string;
  text: string;
}

/** What is on its way out. */
export type Outgoing = ({ by: 'mail' } & Letter) | ({ by: 'sms' } & TextMessage);

/** Where a sealed letter belongs. */
export const letterPlace = 'outgoing_letters.sealed';

/**
 * Hands in a letter in the transaction that gives rise to it: it goes when that commits, and never otherwise. It may arrive
 * twice, with the same Message-ID. `minutes` is how long it is worth sending.
 */
export function writeLetter(
  sight: Sight,
  seal: Seal,
  { to, subject, text }: Letter,
  now: Date,
  minutes: number,
): Promise<void> {
  return handIn(sight, seal, { by: 'mail', to, subject, text }, now, minutes);
}

/** The same for a text message. */
export function writeText(
  sight: Sight,
  seal: Seal,
  { to, text }: TextMessage,
  now: Date,
  minutes: number,
): Promise<void> {
  return handIn(sight, seal, { by: 'sms', to, text }, now, minutes);
}

async function handIn(sight: Sight, seal: Seal, outgoing: Outgoing, now: Date, minutes: number): Promise<void> {
  const sealed = seal.close(JSON.stringify(outgoing), letterPlace);
  const uselessAt = minutesAfter(now, minutes);
  await sight
    .insertInto('outgoing_letters')
    .values({ sealed, written_at: now, due_at: now, useless_at: uselessAt })
    .execute();
}
