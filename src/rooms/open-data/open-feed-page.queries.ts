import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { findActivitiesListed } from '#rooms/activities/listed-activity.storage.ts';
import { findPremisesListed } from '#rooms/organisations/listed-premises.storage.ts';
import { hiddenFrom } from '#rooms/organisations/organisation.rules.ts';
import { itemTypes, type NumberedEntry, type OpenFeed } from './open-feed.ts';
import { findEntry, findPage, type PageOfOpenFeed } from './open-feed-entry.storage.ts';
import { type PublicNow, saidBy } from './open-feed-making.rules.ts';
import type { OpenFeedItem } from './open-feed-page.rules.ts';
import type { JsonRecord, World } from './openactive-record.rules.ts';

/** A page of a feed. What an item says is read from the public lists at that moment: one that has left them is told as deleted. */
export function openFeedPageOf(
  database: Database,
  actor: Actor,
  page: PageOfOpenFeed,
  world: World,
  now: Date,
): Promise<OpenFeedItem[]> {
  return database.read(actor, async sight => {
    const entries = await findPage(sight, page);
    const known = await publicNow(
      sight,
      page.feed,
      entries.filter(each => !each.deleted).map(each => each.sourceId),
      now,
    );
    return entries.map(entry => itemOf(entry, entry.deleted ? undefined : saidBy(entry, known, now, world)));
  });
}

async function publicNow(sight: Sight, feed: OpenFeed, sourceIds: readonly string[], now: Date): Promise<PublicNow> {
  const hiddenAt = hiddenFrom(now);
  const ids = [...new Set(sourceIds)];
  const premises = feed === 'facility-uses' ? await findPremisesListed(sight, ids, hiddenAt) : [];
  const activities = feed === 'facility-uses' ? [] : await findActivitiesListed(sight, ids, hiddenAt);
  return {
    activities: new Map(activities.map(each => [each.id, each])),
    premises: new Map(premises.map(each => [each.organisationId, each])),
  };
}

function itemOf({ feed, itemId, changeNumber }: NumberedEntry, says: JsonRecord | undefined): OpenFeedItem {
  const item = { kind: itemTypes[feed], id: itemId, modified: changeNumber };
  return says ? { state: 'updated', ...item, data: says } : { state: 'deleted', ...item };
}

/** What one item says; undefined where there is none, or it is no longer public. */
export function openFeedItemOf(
  database: Database,
  actor: Actor,
  { feed, itemId, leftOut }: { feed: OpenFeed; itemId: string; leftOut: readonly string[] },
  world: World,
  now: Date,
): Promise<JsonRecord | undefined> {
  return database.read(actor, async sight => {
    const entry = await findEntry(sight, feed, itemId);
    if (!entry || entry.deleted || leftOut.includes(entry.municipalityCode)) return undefined;
    return saidBy(entry, await publicNow(sight, feed, [entry.sourceId], now), now, world);
  });
}
