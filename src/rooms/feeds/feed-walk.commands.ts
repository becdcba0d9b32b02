import { clock } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import type { OuterReader } from '#house/outer-reader.ts';
import { isoDay } from '#ui/dates.ts';
import { aroundFeed } from './around.queries.ts';
import { findStreams, updateStream } from './feed.storage.ts';
import { type Feed, type FeedStream, mostItems, mostPagesPerRun, type RunCounts } from './feed.ts';
import { FeedFault, LeaseLost } from './feed-fault.ts';
import {
  countItems,
  dropUnseen,
  dropUntold,
  findModified,
  findUnsettled,
  passOnSessions,
  saveItems,
  seeSources,
} from './feed-item.storage.ts';
import { holdLease } from './feed-lease.storage.ts';
import { type ReadPage, readPage } from './feed-reading.queries.ts';
import { settleOne } from './feed-settling.commands.ts';
import { confirmSources } from './feed-source.storage.ts';

/** A feed while this process reads it. */
export interface Run {
  database: Database;
  reader: OuterReader;
  feed: Feed;
  lease: string;
  now: Date;
  /** What has been done so far; it counts on. */
  counts: RunCounts;
}

/** Series that one transaction settles. */
const mostAtOnce = 25;

/** Work on a feed, all of it or nothing, and nothing where another process has taken the feed over. */
function within<T>({ database, feed, lease }: Run, work: (sight: Sight) => Promise<T>): Promise<T> {
  return database.as(clock, async sight => {
    if (!(await holdLease(sight, feed.id, lease))) throw new LeaseLost();
    return work(sight);
  });
}

/** Reads on in every list; answers whether the end of each was reached. A page is remembered whole or not at all. */
export async function walkFeed(run: Run): Promise<boolean> {
  const streams = await run.database.read(clock, sight => findStreams(sight, run.feed.id));
  let whole = true;
  for (const stream of streams) whole = (await walkStream(run, stream)) && whole;
  return whole;
}

async function walkStream(run: Run, from: FeedStream): Promise<boolean> {
  const read = new Set<string>();
  let stream: FeedStream = from;
  for (let pages = 0; pages < mostPagesPerRun; pages += 1) {
    const address = stream.nextAddress ?? stream.address;
    // A list that leads back to where it was would be read for ever.
    if (read.has(address)) throw new FeedFault('loop');
    read.add(address);
    const page = await readPage(run.reader, run.feed.format, stream, known(run), run.now);
    await keepPage(run, page);
    stream = page.stream;
    if (stream.caughtUp) return true;
  }
  return false;
}

const known = (run: Run) => (sourceIds: readonly string[]) =>
  run.database.read(clock, sight => findModified(sight, run.feed.id, sourceIds));

async function keepPage({ now, ...run }: Run, { items, seen, whole, stream }: ReadPage): Promise<void> {
  const { id } = run.feed;
  await within({ ...run, now }, async sight => {
    if (whole) await dropUntold(sight, id, items);
    await saveItems(sight, id, items, now);
    await seeSources(sight, id, seen, now);
    if ((await countItems(sight, id)) > mostItems) throw new FeedFault('too-many-items');
    if (whole && stream.caughtUp && stream.beganAt) await dropUnseen(sight, id, stream.beganAt);
    await updateStream(sight, id, stream);
  });
  run.counts.pages += 1;
  run.counts.items += items.length;
}

/** Makes, changes and closes activities after what the feed now says; then it has confirmed all that it still has. */
export async function settleFeed(run: Run): Promise<void> {
  const { feed, now } = run;
  const today = isoDay(now);
  await within(run, sight => passOnSessions(sight, feed.id));
  for (let left = true; left; ) {
    left = await within(run, async sight => {
      const unsettled = await findUnsettled(sight, feed.id, today, mostAtOnce);
      if (unsettled.length === 0) return false;
      const around = await aroundFeed(sight, feed, now);
      for (const each of unsettled) {
        const done = await settleOne({ sight, feed, around, now }, each);
        if (done) run.counts[done] += 1;
      }
      return true;
    });
  }
  await within(run, sight => confirmSources(sight, feed.id, now));
}
