import { isDeepStrictEqual } from 'node:util';
import { maskedActivity } from '#rooms/activities/activity.rules.ts';
import type { ActivityProfile } from '#rooms/activities/activity.ts';
import { occursOn } from '#rooms/activities/schedule.rules.ts';
import { dayAfter, type Schedule } from '#rooms/activities/schedule.ts';
import { changedFields } from '#rooms/organisations/organisation.rules.ts';
import { type ImportedField, importedFields } from './feed-activity.ts';

/** What comes of an activity when its feed has told something anew. */
export interface Merged {
  profile: ActivityProfile;
  /** Fields where somebody here has written something else than the feed says: her word stands. */
  kept: ImportedField[];
}

/**
 * Field by field: where nobody here has changed what the feed said last, the feed's word is taken; where somebody has, hers stands. `taken`
 * is what the feed said last. With `overwrite` the feed's word goes first everywhere.
 */
export function mergedWith(
  newest: ActivityProfile,
  taken: ActivityProfile,
  told: ActivityProfile,
  overwrite = false,
): Merged {
  const { placePrecision } = newest;
  const [before, after] = [taken, told].map(each => maskedActivity({ ...each, placePrecision }));
  if (!before || !after) return { profile: newest, kept: [] };
  const [own, unlike] = [changedFields(newest, before), changedFields(newest, after)];
  const says = (field: ImportedField) => !/^(?:\{\}|\[\]|false)?$/.test(JSON.stringify(after[field]) ?? '');
  const kept = importedFields.filter(field => !overwrite && own.includes(field) && unlike.includes(field));
  const profile = { ...newest } as Record<string, unknown>;
  for (const field of importedFields) {
    if (kept.includes(field)) continue;
    if (after[field] === undefined) delete profile[field];
    else profile[field] = after[field];
  }
  // What the feed says nothing of is no other word than hers.
  return { profile: profile as ActivityProfile, kept: kept.filter(says) };
}

/**
 * What is told, with the schedule that was told before where that goes on: Open Referral tells of a term from this week on, each week from
 * a later one, and nobody has changed anything.
 */
export function asBegun(taken: ActivityProfile, told: ActivityProfile, today: string): ActivityProfile {
  const { startDate } = told.schedule;
  const before = taken.schedule;
  if (before.startDate >= startDate || before.startDate > today || startDate >= dayAfter(today, 7)) return told;
  for (let on = today; on < startDate; on = dayAfter(on, 1)) if (occursOn(before, on)) return told;
  return isDeepStrictEqual(from(before, startDate), from(told.schedule, startDate))
    ? { ...told, schedule: before }
    : told;
}

/** What of a schedule is left from a day on. */
function from(schedule: Schedule, startDate: string): Schedule {
  return {
    ...{ ...schedule, startDate },
    exceptDates: schedule.exceptDates.filter(on => on >= startDate),
    extraSessions: schedule.extraSessions.filter(({ date }) => date >= startDate),
  };
}
