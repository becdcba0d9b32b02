import type { Actor } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import type { OuterReader } from '#house/outer-reader.ts';
import { aroundFeed } from './around.queries.ts';
import type { Connection, FeedStream, FoundFeed } from './feed.ts';
import type { Taking } from './feed-activity.ts';
import { discoverFeed } from './feed-discovery.queries.ts';
import type { FeedItem } from './feed-item.ts';
import { takingsOf } from './feed-preview.rules.ts';
import { readPage } from './feed-reading.queries.ts';

/** Pages of each list that a look reads: enough to see what it is like. */
const pagesLooked = 3;

/** What an address leads to, and what its first pages would become here. */
export interface FeedPreview {
  found: FoundFeed;
  items: number;
  /** Whether there is more than was looked at. */
  more: boolean;
  takings: (Taking & { title: string })[];
}

/** Looks at what an address leads to without keeping anything; rejects with `OuterFault` or `FeedFault`. */
export async function previewFeed(
  database: Database,
  reader: OuterReader,
  actor: Actor,
  asked: { address: string; municipalityCode: string; connection: Connection },
  now: Date,
): Promise<FeedPreview> {
  const found = await discoverFeed(reader, asked.address, now);
  const read = await firstPages(reader, found, now);
  const whose = { municipalityCode: asked.municipalityCode, ...asked.connection };
  const around = await database.read(actor, sight => aroundFeed(sight, whose, now));
  return { found, items: read.items.length, more: read.more, takings: takingsOf(read.items, around) };
}

async function firstPages(reader: OuterReader, { format, streams }: FoundFeed, now: Date) {
  const items: FeedItem[] = [];
  let more = false;
  for (const [position, { name, address }] of streams.entries()) {
    let stream: FeedStream = { position, name, address, nextAddress: null, etag: null, caughtUp: false, beganAt: null };
    for (let pages = 0; pages < pagesLooked && !stream.caughtUp; pages += 1) {
      const page = await readPage(reader, format, stream, async () => new Map(), now);
      items.push(...page.items);
      stream = page.stream;
    }
    more ||= !stream.caughtUp;
  }
  return { items, more };
}
