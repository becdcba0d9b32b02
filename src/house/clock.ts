import { Temporal } from 'temporal-polyfill';
import { workingDayAfter, workingDaysBetween } from './working-days.ts';

/** Where the country's clocks stand. */
const zone = 'Europe/Stockholm';
/** A working day is over at five in the afternoon. */
const endOfDay = { hour: 17, minute: 0 };

/**
 * What is promised to whoever asks: so many hours, nights and weekends counted, or so many working days. Hours are real ones: a
 * promise of 24 hours is not 25 in the night when summer time ends.
 */
export type AnswerPromise =
  | { readonly unit: 'hours'; readonly count: number }
  | { readonly unit: 'working-days'; readonly count: number };

/**
 * When an answer is due to what was asked at a moment. Working days are counted from the day after: what comes on a Friday or in
 * the weekend and is promised within one working day is due when Monday's ends. `count` is a whole number of at least 1.
 */
export function dueAt(promise: AnswerPromise, askedAt: Date): Date {
  if (!Number.isInteger(promise.count) || promise.count < 1) throw new Error('a promise of no time');
  if (promise.unit === 'hours') return new Date(askedAt.getTime() + promise.count * 3_600_000);
  const day = workingDayAfter(dayOf(askedAt), promise.count);
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: endOfDay }).epochMilliseconds);
}

/**
 * When an answer is due that was due at `due` while the clock stood still from `pausedAt` to `now`: as many hours, or as many working
 * days, as were left, and one at least.
 */
export function dueAfterPause(unit: AnswerPromise['unit'], due: Date, pausedAt: Date, now: Date): Date {
  const leftMs = due.getTime() - pausedAt.getTime();
  if (unit === 'hours') return new Date(now.getTime() + Math.max(leftMs, 3_600_000));
  const left = workingDaysBetween(dayOf(pausedAt), dayOf(due));
  return dueAt({ unit, count: Math.max(left, 1) }, now);
}

/** The time of day in Stockholm, "HH:MM". */
export function timeOfDay(at: Date): string {
  return zoned(at).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The last time before or at a moment that it was eight in the morning; on a Monday, where `weekly`. */
export function lastMorning(at: Date, weekly: boolean): Date {
  const here = zoned(at);
  const today = here.toPlainTime().hour >= 8 ? here.toPlainDate() : here.toPlainDate().subtract({ days: 1 });
  const day = weekly ? today.subtract({ days: today.dayOfWeek - 1 }) : today;
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: '08:00' }).epochMilliseconds);
}

/** The next time after a moment that it is "HH:MM" in Stockholm. */
export function nextTime(at: Date, time: string): Date {
  const here = zoned(at);
  const on = (days: number) =>
    here.toPlainDate().add({ days }).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  return new Date(on(0) > at.getTime() ? on(0) : on(1));
}

function zoned(at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
}

const dayOf = (at: Date): Temporal.PlainDate => zoned(at).toPlainDate();
