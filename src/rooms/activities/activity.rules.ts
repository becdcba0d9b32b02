import { hidesMore } from '#rooms/organisations/organisation.rules.ts';
import type { PlacePrecision } from '#rooms/organisations/organisation.ts';
import { type ActivityField, type ActivityProfile, activitySchema } from './activity.ts';

/** What must not be held at each precision: masked before it is stored, and taken out of what is stored. */
export const secretActivityFields: Record<PlacePrecision, readonly ActivityField[]> = {
  exact: [],
  area: ['streetAddress', 'postalCode', 'latitude', 'longitude', 'gettingThere'],
  hidden: [
    ...['streetAddress', 'postalCode', 'latitude', 'longitude', 'gettingThere'],
    ...['placeName', 'city', 'areaId'],
  ] as ActivityField[],
};

/** The activity without what its place's precision forbids. */
export function maskedActivity(profile: ActivityProfile): ActivityProfile {
  const kept = { ...profile };
  for (const field of secretActivityFields[profile.placePrecision]) delete kept[field];
  return activitySchema.parse(kept);
}

/** What may leave: what it really costs stays with those who work with it. */
export function publicActivity(profile: ActivityProfile): ActivityProfile {
  const { trueCost: _, ...rest } = maskedActivity(profile);
  return rest;
}

/** Whether the second writing tells less of the place than the first. */
export function hidesPlace(before: ActivityProfile, after: ActivityProfile): boolean {
  return hidesMore(before.placePrecision, after.placePrecision);
}

/** The same answer about Fritidskortet keeps the day on which somebody looked: whoever changes the time has not looked anew. */
export function keepingCheck(before: ActivityProfile, after: ActivityProfile): ActivityProfile {
  const { leisureCard } = before;
  return leisureCard && leisureCard.accepted === after.leisureCard?.accepted ? { ...after, leisureCard } : after;
}

/** Everything in it that somebody outside will read. */
export function wordsOf({ title, description, placeName, gettingThere, equipment }: ActivityProfile): string {
  return [title, description, placeName, gettingThere, equipment].filter(Boolean).join('\n');
}
