import type { Sight } from '#house/database.ts';
import { lastVouchingDay } from '#rooms/activities/vouching.rules.ts';
import { insertVouching } from '#rooms/activities/vouching.storage.ts';
import { monthsAfter } from '#rooms/organisations/organisation.rules.ts';
import { brohamnVouchings } from './brohamn-vouchings.ts';

/** Lets some of the cast say in their own words that what others do is fine. */
export async function fillVouchings(sight: Sight, people: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const activities = await sight.selectFrom('activity_listings').select(['activity_id', 'title']).execute();
  const functions = await sight.selectFrom('functions').select(['id', 'title']).execute();
  for (const { key, function: title, activity, months, monthsAgo, ...said } of brohamnVouchings) {
    const at = monthsAfter(now, -monthsAgo);
    const saying = {
      ...{ ...said, months, expiresOn: lastVouchingDay(at, months), personId: people.get(key) ?? '' },
      activityId: activities.find(each => each.title === activity)?.activity_id ?? '',
      functionId: title === undefined ? undefined : functions.find(each => each.title === title)?.id,
    };
    await insertVouching(sight, saying, at);
  }
}
