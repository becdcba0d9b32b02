import { type Actor, personIdOf } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { type Decision, insist, present, Refused } from '#house/decision.ts';
import { note } from '#house/journal.ts';
import { mayDo } from '#rooms/activities/activity.policy.ts';
import { lockActivity } from '#rooms/activities/activity.storage.ts';
import { closeTaken, retakeActivity, type TakingWay } from '#rooms/activities/activity-taking.commands.ts';
import { coordinates } from '#rooms/organisations/organisation.policy.ts';
import { mayConnect, mayKeep, mayTrust } from './feed.policy.ts';
import { deleteFeed, findFeed, insertFeed, updateNextAt, updatePause, updateTrust } from './feed.storage.ts';
import type { Connection, Feed, FoundFeed } from './feed.ts';
import { mergedWith } from './feed-merge.rules.ts';
import { disconnectedReason } from './feed-reason.rules.ts';
import { clearKept, findSource, findSourcesOf } from './feed-source.storage.ts';

/** Connects what was found to a municipality, or to one organisation there; it is read from now on. Answers its id. */
export function connectFeed(
  database: Database,
  actor: Actor,
  municipalityCode: string,
  found: FoundFeed,
  connection: Connection,
  now: Date,
): Promise<string> {
  const { organisationId, trusted } = connection;
  insist(mayConnect(actor, { municipalityCode, organisationId }));
  if (trusted) insist(mayTrust(actor, municipalityCode));
  return database.as(actor, async sight => {
    const by = { personId: personIdOf(actor), now };
    const id = await insertFeed(sight, municipalityCode, found, connection, by);
    if (id === undefined) throw new Refused('feed.already-connected');
    await noteOn(sight, actor, now, 'feed.connect', { id, municipalityCode, organisationId });
    if (trusted) await noteOn(sight, actor, now, 'feed.trust', { id, municipalityCode, organisationId });
    return id;
  });
}

/** Lets a feed be read as soon as somebody gets to it. */
export function fetchFeed(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return act(database, actor, id, 'fetch', now, sight => updateNextAt(sight, id, now));
}

/** Leaves a feed unread until somebody lets it go on; what is here stays. */
export function pauseFeed(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return act(database, actor, id, 'pause', now, sight => updatePause(sight, id, now, now), 'feed.pause');
}

export function resumeFeed(database: Database, actor: Actor, id: string, now: Date): Promise<void> {
  return act(database, actor, id, 'resume', now, sight => updatePause(sight, id, null, now), 'feed.resume');
}

/** The coordinator's standing decision that what a feed tells is public at once; or that somebody looks at it first again. */
export function trustFeed(database: Database, actor: Actor, id: string, trusted: boolean, now: Date): Promise<void> {
  const deed = trusted ? 'feed.trust' : 'feed.distrust';
  return act(database, actor, id, 'trust', now, sight => updateTrust(sight, id, trusted), deed);
}

/** Ends a feed and forgets all that it said. Its activities stay, as those of their organisations; or are closed with it. */
export function disconnectFeed(database: Database, actor: Actor, id: string, close: boolean, now: Date): Promise<void> {
  const work = async (sight: Sight, feed: Feed) => {
    const sources = close ? await findSourcesOf(sight, id) : [];
    const way = wayOf(actor, feed, false, now);
    for (const { activityId } of sources) {
      const activity = await lockActivity(sight, activityId);
      if (activity && mayDo(actor, activity).close.allowed)
        await closeTaken(sight, activity, disconnectedReason(feed.name), way);
    }
    await deleteFeed(sight, id);
  };
  return act(database, actor, id, 'disconnect', now, work, 'feed.disconnect');
}

/** Lets the feed's words go first again in all that somebody here had written otherwise. */
export function giveWay(database: Database, actor: Actor, activityId: string, now: Date): Promise<void> {
  return database.as(actor, async sight => {
    const activity = present(await lockActivity(sight, activityId));
    insist(mayDo(actor, activity).edit as Decision<string>);
    const source = present(await findSource(sight, activityId));
    const { profile } = mergedWith(activity.newest.profile, source.taken, source.taken, true);
    const way = wayOf(actor, { id: source.feedId }, coordinates(actor, activity.municipalityCode), now);
    await retakeActivity(sight, activity, profile, way);
    await clearKept(sight, activityId);
  });
}

const wayOf = (actor: Actor, { id }: Pick<Feed, 'id'>, approved: boolean, now: Date): TakingWay => ({
  ...{ actor, now, approved, assuredAt: now, ground: `feed ${id}` },
});

function act(
  database: Database,
  actor: Actor,
  id: string,
  what: keyof ReturnType<typeof mayKeep>,
  now: Date,
  work: (sight: Sight, feed: Feed) => Promise<void>,
  deed?: string,
): Promise<void> {
  return database.as(actor, async sight => {
    const feed = present(await findFeed(sight, id));
    insist(mayKeep(actor, feed, now)[what] as Decision<string>);
    await work(sight, feed);
    if (deed) await noteOn(sight, actor, now, deed, feed);
  });
}

function noteOn(
  sight: Sight,
  actor: Actor,
  now: Date,
  deed: string,
  { id, municipalityCode, organisationId }: Pick<Feed, 'id' | 'municipalityCode' | 'organisationId'>,
) {
  return note(sight, actor, now, {
    ...{ act: deed, objectId: id, municipalityCode },
    organisationId: organisationId ?? undefined,
  });
}
