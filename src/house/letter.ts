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

/** That there is something, to one browser, and nothing of what. */
export interface Push {
  endpoint: string;
  /** Wakes a phone that saves its battery. */
  urgent: boolean;
  /** When the push service is to let it go if the browser has not been there, as ISO 8601. */
  until: string;
}

/** What is on its way out. */
export type Outgoing = ({ by: 'mail' } & Letter) | ({ by: 'sms' } & TextMessage) | ({ by: 'push' } & Push);

/** Nobody is there any more: what was on its way is not tried again. */
export class Gone extends Error {}

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

/** The same for a push. */
export function writePush(
  sight: Sight,
  seal: Seal,
  { endpoint, urgent }: Omit<Push, 'until'>,
  now: Date,
  minutes: number,
): Promise<void> {
  const until = minutesAfter(now, minutes).toISOString();
  return handIn(sight, seal, { by: 'push', endpoint, urgent, until }, now, minutes);
}

async function handIn(sight: Sight, seal: Seal, outgoing: Outgoing, now: Date, minutes: number): Promise<void> {
  const sealed = seal.close(JSON.stringify(outgoing), letterPlace);
  const uselessAt = minutesAfter(now, minutes);
  await sight
    .insertInto('outgoing_letters')
    .values({ sealed, way: outgoing.by, written_at: now, due_at: now, useless_at: uselessAt })
    .execute();
}
