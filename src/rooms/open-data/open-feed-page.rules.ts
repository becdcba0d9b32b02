import { type FeedQuestion, feeds } from './open-feed.ts';
import type { JsonRecord, World } from './openactive-record.rules.ts';

/** An item as a reader gets it, by Realtime Paged Data Exchange 1.0. */
export interface FeedItem {
  state: 'updated' | 'deleted';
  kind: string;
  id: string;
  modified: number;
  data?: JsonRecord;
}

/** The media type of a page. */
export const feedType = 'application/vnd.openactive.rpde+json; version=1';

/** Reads an address; undefined where what it asks for cannot be: a place in the feed is a whole number of at most 15 digits. */
export function readFeedQuestion(feed: string, query: URLSearchParams): FeedQuestion | undefined {
  const known = feeds.find(each => each === feed);
  const after = query.get('afterChangeNumber') ?? undefined;
  if (known === undefined || (after !== undefined && !/^\d{1,15}$/.test(after))) return undefined;
  const municipality = query.get('municipality') ?? undefined;
  return { feed: known, municipality, afterChangeNumber: after === undefined ? undefined : Number(after) };
}

export function feedUrl({ feed, municipality, afterChangeNumber }: FeedQuestion, { origin }: World): string {
  const asked = new URLSearchParams({
    ...(municipality !== undefined && { municipality }),
    ...(afterChangeNumber !== undefined && { afterChangeNumber: String(afterChangeNumber) }),
  });
  return `${origin}/api/openactive/feeds/${feed}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** A page; one without items is the last, and points at itself. */
export function feedPage(question: FeedQuestion, items: readonly FeedItem[], world: World, license: string) {
  const last = items.at(-1)?.modified ?? question.afterChangeNumber;
  return { next: feedUrl({ ...question, afterChangeNumber: last }, world), items, license };
}
