import { lastMorning, nextTime, timeOfDay } from '#house/clock.ts';
import { type Language, languages, mainLanguage } from '#house/language.ts';
import type { Person } from './person.ts';

/** How somebody wants to be told. */
export type Wishes = Pick<Person, 'notify' | 'quiet'>;

/**
 * Whether somebody is to be told now of what is new since `oldestAt`: at once, or gathered at eight each morning or each Monday; never
 * in her quiet hours. Whoever is on call is told at once, whatever she has wished.
 */
export function isTold({ notify, quiet }: Wishes, oldestAt: Date, onCall: boolean, now: Date): boolean {
  if (onCall) return true;
  if (quiet && isBetween(timeOfDay(now), quiet.from, quiet.until)) return false;
  return notify === 'at-once' || lastMorning(now, notify === 'weekly') > oldestAt;
}

/** A day: a phone that has been off for longer finds the letter. */
const longestPushMinutes = 24 * 60;

/**
 * For how long a push is worth sending, minutes: never into her quiet hours, even where her phone has been off meanwhile, unless she is
 * on call.
 */
export function pushMinutes({ quiet }: Pick<Wishes, 'quiet'>, onCall: boolean, now: Date): number {
  if (onCall || !quiet) return longestPushMinutes;
  return Math.min(longestPushMinutes, (nextTime(now, quiet.from).getTime() - now.getTime()) / 60_000);
}

/** Whether a time of day lies from one to another, also over midnight; all day where both are the same. */
export function isBetween(time: string, from: string, until: string): boolean {
  return from < until ? from <= time && time < until : from <= time || time < until;
}

/** The language of hers that this program speaks. */
export function letterLanguage(spoken: readonly string[]): Language {
  return languages.find(each => each === spoken.find(one => languages.some(known => known === one))) ?? mainLanguage;
}
