import { OuterFault } from '#house/outer-fault.ts';
import type { FeedFailure, FeedFaultCode } from './feed.ts';

/** Thrown where what came is no feed; what went wrong on the way to it is an `OuterFault`. */
export class FeedFault extends Error {
  constructor(readonly code: FeedFaultCode) {
    super(`feed: ${code}`);
  }
}

/** Thrown when another process has taken the feed over: whatever was under way is taken back. */
export class LeaseLost extends Error {}

/** What is kept of a fault; undefined where it is none of those foreseen. */
export function failureOf(error: unknown): FeedFailure | undefined {
  if (error instanceof FeedFault) return { code: error.code };
  if (!(error instanceof OuterFault)) return undefined;
  const { code, status } = error;
  return { code, ...(status !== undefined && { status }) };
}
