import { clock } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { findActivitiesListed, findIdsListedOf } from '#rooms/activities/listed-activity.storage.ts';
import { findPremisesListed } from '#rooms/organisations/listed-premises.storage.ts';
import { hiddenFrom } from '#rooms/organisations/organisation.rules.ts';
import { deletedDays, type OpenFeedEntry, type Source } from './open-feed.ts';
import {
  deleteEntries,
  findEntriesOf,
  forgetEntries,
  type KeptEntry,
  lockOpenFeeds,
  saveEntries,
} from './open-feed-entry.storage.ts';
import { type Made, madeOfActivity, madeOfPremises } from './open-feed-making.rules.ts';
import { findDueSources, saveDue, takeMarks } from './open-feed-source.storage.ts';
import type { World } from './openactive-record.rules.ts';

/** Sources per transaction: few enough that nobody waits long, neither for the lock nor for an answer of this process. */
const sourcesAtOnce = 100;

/** Nothing is looked at again sooner than this, minutes, so that one that is due for ever cannot keep the clock busy. */
const leastMinutes = 10;

/**
 * For the timetable: brings the feeds up to what is public now, and forgets what has been deleted for long enough. Several processes may run
 * it at once: each waits for the other's numbers. Answers how many items were numbered.
 */
export async function keepOpenFeeds(database: Database, world: World, now: Date): Promise<number> {
  let numbered = 0;
  for (let more = true; more; ) {
    const kept = await database.as(clock, sight => keepSome(sight, world, now));
    numbered += kept.numbered;
    more = kept.looked > 0;
  }
  const before = new Date(now.getTime() - deletedDays * 86_400_000);
  await database.as(clock, sight => forgetEntries(sight, before));
  return numbered;
}

/** The lock comes first: what another process has just written must be seen before it is compared with. */
async function keepSome(sight: Sight, world: World, now: Date): Promise<{ looked: number; numbered: number }> {
  await lockOpenFeeds(sight);
  const marked = await withActivities(sight, await takeMarks(sight, sourcesAtOnce));
  const due = await findDueSources(sight, now, sourcesAtOnce);
  const sources = distinct([...marked, ...due]);
  if (sources.length === 0) return { looked: 0, numbered: 0 };
  const made = await makeAll(sight, sources, world, now);
  const numbered = await bringUpTo(sight, sources, new Set(marked.map(({ id }) => id)), made, now);
  await saveDue(sight, sources, dueOf(made, now));
  return { looked: sources.length, numbered };
}

const distinct = (sources: readonly Source[]): Source[] => [...new Map(sources.map(each => [each.id, each])).values()];

/** An organisation's name stands in all that it does, and what it does leaves with it. */
async function withActivities(sight: Sight, sources: readonly Source[]): Promise<Source[]> {
  const organisations = sources.filter(each => each.kind === 'organisation').map(each => each.id);
  const activities = await findIdsListedOf(sight, organisations);
  return distinct([...sources, ...activities.map(id => ({ id, kind: 'activity' as const }))]);
}

async function makeAll(sight: Sight, sources: readonly Source[], world: World, now: Date): Promise<Map<string, Made>> {
  const hiddenAt = hiddenFrom(now);
  const idsOf = (kind: Source['kind']) => sources.filter(each => each.kind === kind).map(each => each.id);
  const activities = await findActivitiesListed(sight, idsOf('activity'), hiddenAt);
  const premises = await findPremisesListed(sight, idsOf('organisation'), hiddenAt);
  return new Map([
    ...activities.map(each => [each.id, madeOfActivity(each, now, world)] as const),
    ...premises.map(each => [each.organisationId, madeOfPremises(each, world)] as const),
  ]);
}

const keyOf = ({ feed, itemId }: Pick<OpenFeedEntry, 'feed' | 'itemId'>): string => `${feed} ${itemId}`;

/**
 * Numbers what is new, says something else, or has left; whatever is the same keeps its place. What is marked is numbered even where it says
 * the same: it may have said something else, or nothing, to a reader in between.
 */
async function bringUpTo(
  sight: Sight,
  sources: readonly Source[],
  marked: ReadonlySet<string>,
  made: ReadonlyMap<string, Made>,
  now: Date,
): Promise<number> {
  const kept = new Map<string, KeptEntry>();
  for (const each of await findEntriesOf(
    sight,
    sources.map(({ id }) => id),
  ))
    kept.set(keyOf(each), each);
  const wanted = [...made.values()].flatMap(({ entries }) => entries);
  const names = new Set(wanted.map(keyOf));
  const fresh = wanted.filter(each => {
    const before = kept.get(keyOf(each));
    return !before || before.deleted || before.imprint !== each.imprint || marked.has(each.sourceId);
  });
  const gone = [...kept.values()].filter(each => !each.deleted && !names.has(keyOf(each)));
  await saveEntries(sight, fresh);
  await deleteEntries(sight, gone, now);
  return fresh.length + gone.length;
}

function dueOf(made: ReadonlyMap<string, Made>, now: Date): Map<string, Date> {
  const soonest = now.getTime() + leastMinutes * 60_000;
  const all = [...made].flatMap(([id, { dueAt }]) => (dueAt ? [[id, dueAt] as const] : []));
  return new Map(all.map(([id, at]) => [id, new Date(Math.max(at.getTime(), soonest))]));
}
