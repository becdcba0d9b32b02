import type { Sight } from '#house/database.ts';
import { insertActivity } from '#rooms/activities/activity.storage.ts';
import { type ActivityProfile, activitySchema } from '#rooms/activities/activity.ts';
import { activityListingOf } from '#rooms/activities/activity-listing.rules.ts';
import { saveActivityListing } from '#rooms/activities/activity-listing.storage.ts';
import {
  insertActivityApproval,
  insertActivityAssurance,
  insertActivityVersion,
} from '#rooms/activities/activity-version.storage.ts';
import { listFunctions } from '#rooms/functions/function.storage.ts';
import type { PlaceFinder } from '#rooms/organisations/listing.ts';
import { monthsAfter, slugFor } from '#rooms/organisations/organisation.rules.ts';
import { ownAreaId } from '#rooms/places/municipality.ts';
import { isoDay } from '#ui/dates.ts';
import { brohamnActivities } from './brohamn-activities.ts';
import type { DemoActivity } from './demo-activity.ts';

interface Known {
  municipalityCode: string;
  organisations: ReadonlyMap<string, string>;
  places: PlaceFinder;
}

const weekMs = 7 * 86_400_000;

/** Gives Brohamn what its children and young people can come to. */
export async function fillActivities(sight: Sight, known: Known, now: Date): Promise<void> {
  const taken = new Set<string>();
  for (const demo of brohamnActivities) {
    const slug = slugFor(demo.profile.title, each => taken.has(each));
    taken.add(slug);
    await fillActivity(sight, demo, { ...known, slug }, now);
  }
}

async function fillActivity(sight: Sight, demo: DemoActivity, known: Known & { slug: string }, now: Date) {
  const { municipalityCode, slug, places } = known;
  const organisationId = known.organisations.get(demo.organisationSlug) ?? '';
  const at = monthsAfter(now, -demo.assuredMonthsAgo);
  const by = { personId: null, now: at };
  const profile = await profileOf(sight, demo, { municipalityCode, organisationId }, now);
  const id = await insertActivity(sight, { organisationId, municipalityCode, slug }, at);
  const version = await insertActivityVersion(sight, id, profile, 'organisation', by);
  if (demo.unapproved) return;
  await insertActivityApproval(sight, version, by);
  await saveActivityListing(
    sight,
    activityListingOf({ id, organisationId, municipalityCode, slug }, profile, at, places),
  );
  await insertActivityAssurance(sight, id, 'organisation', by);
  if (demo.pending)
    await insertActivityVersion(sight, id, { ...profile, ...demo.pending } as ActivityProfile, 'organisation', {
      ...by,
      now,
    });
}

async function profileOf(
  sight: Sight,
  { profile, times, openEnd, takesLeisureCard, contact }: DemoActivity,
  whose: { municipalityCode: string; organisationId: string },
  now: Date,
): Promise<ActivityProfile> {
  const week = (count: number) => isoDay(new Date(now.getTime() + count * weekMs));
  const functions = contact ? await listFunctions(sight, { organisationIds: [whose.organisationId] }) : [];
  return activitySchema.parse({
    ...profile,
    areaId: profile.areaId && ownAreaId(whose.municipalityCode, profile.areaId),
    contactFunctionId: functions.find(({ title }) => title === contact)?.id,
    leisureCard: takesLeisureCard === undefined ? undefined : { accepted: takesLeisureCard, checkedOn: week(-6) },
    schedule: {
      times: times.map(([byDay, startTime, endTime]) => ({ byDay, startTime, endTime })),
      ...{ startDate: week(-12), endDate: openEnd ? undefined : week(28) },
      breaks: openEnd ? [] : [{ startDate: week(4), endDate: week(6) }],
    },
  });
}
