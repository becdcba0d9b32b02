import type { SignedIn } from '#house/actor.ts';
import type { Means } from './enquiry.queries.ts';
import type { Enquiry } from './enquiry.ts';
import { findFirstWords, findTakers } from './message.storage.ts';

/** By what an enquiry is told from others in a list, as far as the actor may know it. */
export interface Glance {
  /** What the first message begins with. */
  words: string | undefined;
  /** Who has taken it, by name. */
  taker: string | undefined;
}

export type Glances = ReadonlyMap<string, Glance>;

/** One look at all that a page lists: two questions to the database, however many there are. What is to be erased now is not opened. */
export function glancesAt(means: Means, actor: SignedIn, enquiries: readonly Enquiry[], now: Date): Promise<Glances> {
  const ids = [...new Set(enquiries.filter(({ eraseAt }) => eraseAt > now).map(({ id }) => id))];
  return means.database.read(actor, async sight => {
    const words = await findFirstWords(sight, means, ids);
    const takers = await findTakers(sight, ids);
    return new Map(ids.map(id => [id, { words: words.get(id), taker: takers.get(id) }]));
  });
}
