import { clock } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { tell } from '#house/notice.ts';
import { OuterFault } from '#house/outer-fault.ts';
import { type OuterReader, openOuterReader } from '#house/outer-reader.ts';
import type { House } from '#house/visit.ts';
import { findFeed } from './feed.storage.ts';
import { type Feed, type FeedFailure, noCounts } from './feed.ts';
import { failureOf, LeaseLost } from './feed-fault.ts';
import { concludeRun, dropLease, findDueFeeds, holdLease, insertRun, takeLease } from './feed-lease.storage.ts';
import { feedPath } from './feed-path.ts';
import { isLongSilent, nextAfterFailure, nextAfterWork } from './feed-wait.rules.ts';
import { type Run, settleFeed, walkFeed } from './feed-walk.commands.ts';

/** Feeds that one sweep reads; those left wait a minute. */
const mostAtOnce = 20;

/** Reads every feed whose time has come. One that breaks in a way that nobody foresaw is told, and does not stop the others. */
export async function sweepFeeds(
  { database, settings, report }: Pick<House, 'database' | 'settings' | 'report'>,
  now: Date,
): Promise<void> {
  const reader = openOuterReader(settings);
  for (const id of await database.read(clock, sight => findDueFeeds(sight, now, mostAtOnce)))
    await runFeed(database, reader, id, now).catch(error => report(error, 'feed', ''));
}

/** Reads a feed from where it stands and takes in what it says; nothing where another process is at it. */
export async function runFeed(database: Database, reader: OuterReader, id: string, now: Date): Promise<void> {
  const run = await beginRun(database, reader, id, now);
  if (!run) return;
  try {
    const whole = await walkFeed(run);
    if (whole) await settleFeed(run);
    await concludeWork(run, whole);
  } catch (error) {
    if (error instanceof LeaseLost) return;
    const failure = failureOf(error);
    if (failure) return concludeFailure(run, failure, error instanceof OuterFault ? error.retrySeconds : undefined);
    await database.as(clock, sight => dropLease(sight, id, run.lease, nextAfterFailure(1, undefined, now)));
    throw error;
  }
}

async function beginRun(database: Database, reader: OuterReader, id: string, now: Date): Promise<Run | undefined> {
  return database.as(clock, async sight => {
    const lease = await takeLease(sight, id, now);
    if (lease === undefined) return undefined;
    const feed = present(await findFeed(sight, id));
    return { database, reader, feed, lease, now, counts: { ...noCounts } };
  });
}

/** Ends a run in one transaction; a process that was overtaken says nothing. */
function conclude({ database, feed, lease }: Run, work: (sight: Sight) => Promise<void>): Promise<void> {
  return database.as(clock, async sight => {
    if (await holdLease(sight, feed.id, lease)) await work(sight);
  });
}

function concludeWork(run: Run, whole: boolean): Promise<void> {
  const { feed, now, counts } = run;
  return conclude(run, async sight => {
    await concludeRun(sight, feed.id, {
      ...{ nextAt: nextAfterWork(feed, whole, now), workedAt: now, walkedAt: whole ? now : null },
      ...{ failingSince: null, failure: null, tries: 0, toldAt: null },
    });
    // That nothing was new is seen by the time of the last reading, and needs no row of its own.
    if (counts.items > 0 || feed.failure) await insertRun(sight, feed.id, now, counts, null);
  });
}

function concludeFailure(run: Run, failure: FeedFailure, retrySeconds: number | undefined): Promise<void> {
  const { feed, now, counts } = run;
  const failingSince = feed.failingSince ?? now;
  const silent = isLongSilent({ failingSince, toldAt: feed.toldAt }, now);
  return conclude(run, async sight => {
    await concludeRun(sight, feed.id, {
      ...{ nextAt: nextAfterFailure(feed.tries, retrySeconds, now), workedAt: null, walkedAt: null },
      ...{ failingSince, failure, tries: feed.tries + 1, toldAt: silent ? now : feed.toldAt },
    });
    if (counts.items > 0 || feed.failure?.code !== failure.code) await insertRun(sight, feed.id, now, counts, failure);
    if (silent) await tellKeepers(sight, feed, now);
  });
}

function tellKeepers(sight: Sight, feed: Feed, now: Date): Promise<void> {
  const notice = { what: 'feed-silent', path: feedPath(feed.id) } as const;
  return tell(sight, { municipalityCode: feed.municipalityCode }, notice, now);
}

const underWay = new Set<Promise<void>>();

/** Reads a feed after the answer has been sent. */
export function runSoon(
  { database, settings, report }: Pick<House, 'database' | 'settings' | 'report'>,
  id: string,
  now: Date,
): void {
  const work = runFeed(database, openOuterReader(settings), id, now)
    .catch(error => report(error, 'feed', ''))
    .finally(() => underWay.delete(work));
  underWay.add(work);
}

/** Waits until nothing is read in this process, so that the database can be closed. */
export async function endOfRuns(): Promise<void> {
  await Promise.all(underWay);
}
