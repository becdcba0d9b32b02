import type { Sight } from '#house/database.ts';
import { slugFor } from '#rooms/organisations/organisation.rules.ts';
import { placeFinderOf } from '#rooms/organisations/place-finder.queries.ts';
import { insertActivity, lockActivitySlugs } from './activity.storage.ts';
import type { Activity, ActivityProfile } from './activity.ts';
import { activityListingOf } from './activity-listing.rules.ts';
import { saveActivityListing } from './activity-listing.storage.ts';
import {
  type By,
  insertActivityApproval,
  insertActivityAssurance,
  insertActivityVersion,
} from './activity-version.storage.ts';

/** Makes an activity that says nothing yet, under an address that nobody has; whoever calls has asked the policy. */
export async function makeActivity(
  sight: Sight,
  { organisationId, municipalityCode }: Pick<Activity, 'organisationId' | 'municipalityCode'>,
  title: string,
  now: Date,
): Promise<Whose> {
  const base = slugFor(title, () => false, 'aktivitet');
  const taken = await lockActivitySlugs(sight, municipalityCode, base);
  const whose = { organisationId, municipalityCode, slug: slugFor(base, each => taken.has(each)) };
  return { ...whose, id: await insertActivity(sight, whose, now) };
}

export type Whose = Pick<Activity, 'id' | 'organisationId' | 'municipalityCode' | 'slug'>;

/** Writes a version that is public at once; whoever calls has asked the policy. */
export async function publishVersion(sight: Sight, whose: Whose, profile: ActivityProfile, by: By): Promise<void> {
  const version = await insertActivityVersion(sight, whose.id, profile, 'coordinator', by);
  await insertActivityApproval(sight, version, by);
  await list(sight, whose, profile, by.now);
  await insertActivityAssurance(sight, whose.id, 'coordinator', by);
}

/** Writes a version that waits for the coordinator. */
export async function proposeVersion(sight: Sight, whose: Whose, profile: ActivityProfile, by: By): Promise<void> {
  await insertActivityVersion(sight, whose.id, profile, 'organisation', by);
}

/** Puts what may leave on the public list. */
export async function list(sight: Sight, whose: Whose, profile: ActivityProfile, assuredAt: Date): Promise<void> {
  const places = await placeFinderOf(sight, whose.municipalityCode);
  await saveActivityListing(sight, activityListingOf(whose, profile, assuredAt, places));
}
