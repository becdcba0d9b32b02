import { everyMinutes, type Feed, longestWaitHours, patienceDays } from './feed.ts';

/** When a feed that worked is read again; at once where there is more. */
export function nextAfterWork(feed: Pick<Feed, 'format'>, whole: boolean, now: Date): Date {
  return whole ? new Date(now.getTime() + everyMinutes[feed.format] * 60_000) : now;
}

/** When one that failed is tried again: twice as long after each failure, as long as it asks for itself, and never beyond a day. */
export function nextAfterFailure(tries: number, retrySeconds: number | undefined, now: Date): Date {
  const backOff = everyMinutes.openactive * 60 * 2 ** Math.min(tries, 10);
  const seconds = Math.min(Math.max(backOff, retrySeconds ?? 0), longestWaitHours * 3600);
  return new Date(now.getTime() + seconds * 1000);
}

/** Whether somebody must be told that it has been silent for so long. */
export function isLongSilent({ failingSince, toldAt }: Pick<Feed, 'failingSince' | 'toldAt'>, now: Date): boolean {
  if (failingSince === null || toldAt !== null) return false;
  return now.getTime() - failingSince.getTime() >= patienceDays * 86_400_000;
}
