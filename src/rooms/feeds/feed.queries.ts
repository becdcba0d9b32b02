import type { Actor, SignedIn } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { present } from '#house/decision.ts';
import { coordinatedCodes, coordinates, speaksFor } from '#rooms/organisations/organisation.policy.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { findFeed, findFeeds } from './feed.storage.ts';
import type { Feed, FeedRun } from './feed.ts';
import {
  countFeedActivities,
  type FeedActivity,
  findFeedActivities,
  findProvenance,
  findRefusals,
  findRemarks,
  findRuns,
  type Provenance,
  type Refusals,
} from './feed-overview.storage.ts';
import { type ActivitySource, findSource } from './feed-source.storage.ts';

/** A municipality in which the actor may connect feeds: all of it, or only to those that she speaks for. */
export interface FeedHome {
  municipalityCode: string;
  coordinates: boolean;
  organisations: { id: string; name: string }[];
}

/** Where the actor may connect feeds. */
export function feedHomesOf(database: Database, actor: SignedIn): Promise<FeedHome[]> {
  const spoken = actor.memberships.filter(held => speaksFor(actor, held.organisationId));
  const codes = [...new Set([...coordinatedCodes(actor), ...spoken.flatMap(held => held.municipalityCode ?? [])])];
  return database.read(actor, sight => {
    const homes = codes.map(async municipalityCode => {
      const all = await findOrganisationsOf(sight, municipalityCode);
      const here = coordinates(actor, municipalityCode);
      const own = all.filter(each => each.published && !each.closed && (here || speaksFor(actor, each.id)));
      const organisations = own.map(({ id, newest }) => ({ id, name: newest.profile.name }));
      return { municipalityCode, coordinates: here, organisations: organisations.toSorted(byName) };
    });
    return Promise.all(homes);
  });
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'sv');

export type ListedFeed = Feed & { open: number; waiting: number };

/** The feeds that the actor keeps, or whose organisation is hers. */
export function feedsFor(database: Database, actor: SignedIn): Promise<ListedFeed[]> {
  const ids = actor.memberships.map(held => held.organisationId);
  return database.read(actor, async sight => {
    const feeds = await findFeeds(sight, coordinatedCodes(actor), ids);
    const counts = await countFeedActivities(
      sight,
      feeds.map(({ id }) => id),
    );
    return feeds.map(each => ({ ...each, ...(counts.get(each.id) ?? { open: 0, waiting: 0 }) }));
  });
}

export interface FeedPageData {
  feed: Feed;
  runs: FeedRun[];
  activities: FeedActivity[];
  refusals: Refusals[];
  remarks: Awaited<ReturnType<typeof findRemarks>>;
}

const mostRuns = 20;
const mostShown = 200;

/** A feed with what it has done; `Absent` where it is not there for this actor. */
export function feedPageOf(database: Database, actor: Actor, id: string): Promise<FeedPageData> {
  return database.read(actor, async sight => ({
    feed: present(await findFeed(sight, id)),
    runs: await findRuns(sight, id, mostRuns),
    activities: await findFeedActivities(sight, id, mostShown),
    refusals: await findRefusals(sight, id),
    remarks: await findRemarks(sight, id),
  }));
}

/** Where an activity comes from, for the public; undefined where it was written here. */
export function provenanceOf(database: Database, actor: Actor, activityId: string): Promise<Provenance | undefined> {
  return database.read(actor, sight => findProvenance(sight, activityId));
}

/** The same for those who work with it, with what the feed says otherwise than they. */
export function sourceOf(
  database: Database,
  actor: Actor,
  activityId: string,
): Promise<{ provenance: Provenance; source: ActivitySource } | undefined> {
  return database.read(actor, async sight => {
    const source = await findSource(sight, activityId);
    const provenance = source && (await findProvenance(sight, activityId));
    return provenance && { provenance, source };
  });
}
