import { type OpenFeedQuestion, openFeeds } from './open-feed.ts';
import type { JsonRecord, World } from './openactive-record.rules.ts';

/** An item as a reader gets it, by Realtime Paged Data Exchange 1.0. */
export interface OpenFeedItem {
  state: 'updated' | 'deleted';
  kind: string;
  id: string;
  modified: number;
  data?: JsonRecord;
}

/** The media type of a page. */
export const openFeedType = 'application/vnd.openactive.rpde+json; version=1';

/** Reads an address; undefined where what it asks for cannot be: a place in the feed is a whole number of at most 15 digits. */
export function readOpenFeedQuestion(feed: string, query: URLSearchParams): OpenFeedQuestion | undefined {
  const known = openFeeds.find(each => each === feed);
  const after = query.get('afterChangeNumber') ?? undefined;
  if (known === undefined || (after !== undefined && !/^\d{1,15}$/.test(after))) return undefined;
  const municipality = query.get('municipality') ?? undefined;
  return { feed: known, municipality, afterChangeNumber: after === undefined ? undefined : Number(after) };
}

export function openFeedUrl({ feed, municipality, afterChangeNumber }: OpenFeedQuestion, { origin }: World): string {
  const asked = new URLSearchParams({
    ...(municipality !== undefined && { municipality }),
    ...(afterChangeNumber !== undefined && { afterChangeNumber: String(afterChangeNumber) }),
  });
  return `${origin}/api/openactive/feeds/${feed}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** A page; one without items is the last, and points at itself. */
export function openFeedPage(
  question: OpenFeedQuestion,
  items: readonly OpenFeedItem[],
  world: World,
  license: string,
) {
  const last = items.at(-1)?.modified ?? question.afterChangeNumber;
  return { next: openFeedUrl({ ...question, afterChangeNumber: last }, world), items, license };
}
