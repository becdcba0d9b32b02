import type { Actor } from '#house/actor.ts';
import { allowed, type Decision, refused } from '#house/decision.ts';
import { coordinates, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import type { Feed } from './feed.ts';

/** Every no of this room; the catalogue has a sentence for each. */
export type FeedRefusal =
  | 'feed.not-yours'
  | 'feed.not-coordinator'
  | 'feed.already-connected'
  | 'feed.paused'
  | 'feed.not-paused'
  | 'feed.under-way';

type Verdict = Decision<FeedRefusal>;
type Whose = Pick<Feed, 'municipalityCode' | 'organisationId'>;

/** Whether the actor may connect a feed: to the whole municipality who coordinates there, to one organisation also who speaks for it. */
export function mayConnect(actor: Actor, { municipalityCode, organisationId }: Whose): Verdict {
  const own = organisationId !== null && speaksFor(actor, organisationId);
  return own || coordinates(actor, municipalityCode) ? allowed : refused('feed.not-yours');
}

/** Whether the actor may say that what a feed tells is public at once. */
export function mayTrust(actor: Actor, municipalityCode: string): Verdict {
  return coordinates(actor, municipalityCode) ? allowed : refused('feed.not-coordinator');
}

/** What the actor may do with a feed, each with the reason for a no. */
export function mayKeep(actor: Actor, feed: Whose & Pick<Feed, 'pausedAt' | 'leasedUntil'>, now: Date) {
  const own = mayConnect(actor, feed);
  const underWay = feed.leasedUntil !== null && feed.leasedUntil > now;
  const and = (holds: boolean, otherwise: FeedRefusal): Verdict => (own.allowed && !holds ? refused(otherwise) : own);
  const unpaused = and(feed.pausedAt === null, 'feed.paused');
  return {
    fetch: unpaused.allowed && underWay ? refused('feed.under-way' as const) : unpaused,
    pause: unpaused,
    resume: and(feed.pausedAt !== null, 'feed.not-paused'),
    disconnect: own,
    trust: own.allowed ? mayTrust(actor, feed.municipalityCode) : own,
  } satisfies Record<string, Verdict>;
}
