import { sql } from 'kysely';
import type { Sight } from '#house/database.ts';
import type { PlacePrecision } from '#rooms/organisations/organisation.ts';
import type { ActivityListing } from './activity-listing.ts';
import type { Schedule } from './schedule.ts';

/** Puts an activity on the public list, or renews what it says; its address never changes. */
export async function saveActivityListing(sight: Sight, listing: ActivityListing): Promise<void> {
  const { activity_id: _, ...renewed } = rowOf(listing);
  await sight
    .insertInto('activity_listings')
    .values(rowOf(listing))
    .onConflict(conflict => conflict.column('activity_id').doUpdateSet(renewed))
    .execute();
}

function rowOf({ profile, ...listing }: ActivityListing) {
  return {
    ...{ activity_id: listing.activityId, organisation_id: listing.organisationId, slug: listing.slug },
    ...{ municipality_code: listing.municipalityCode, title: profile.title, profile: JSON.stringify(profile) },
    ...{ what: profile.what, subject: listing.subject, days: listing.days, ends_on: listing.endsOn ?? null },
    ...{ minimum_age: profile.minimumAge, maximum_age: profile.maximumAge, audience: profile.audience },
    ...{ free: profile.cost.amount === 0, leisure_card: profile.leisureCard?.accepted ?? false },
    ...{ languages: profile.languages, place_name: listing.placeName ?? null },
    ...{ lat: listing.lat ?? null, lon: listing.lon ?? null, assured_at: listing.assuredAt },
  };
}

/** Takes place words off the public list at once; the database lets also a member do this, for her own organisation. */
export async function maskActivityListing(sight: Sight, activityId: string, precision: PlacePrecision): Promise<void> {
  await sql`select mask_activity_listing(${activityId}, ${precision})`.execute(sight);
}

/** Takes days and weeks that a writing calls off away from the public list, beside what was approved; a member may, for her own organisation. */
export async function callOffListed(
  sight: Sight,
  activityId: string,
  { exceptDates, breaks }: Schedule,
): Promise<void> {
  const [starts, ends] = [breaks.map(({ startDate }) => startDate), breaks.map(({ endDate }) => endDate)];
  await sql`select call_off_listed_sessions(${activityId}, ${exceptDates}::date[], ${starts}::date[], ${ends}::date[])`.execute(
    sight,
  );
}
