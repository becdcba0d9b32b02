import { Temporal } from 'temporal-polyfill';
import { workingDayAfter } from './working-days.ts';

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
  const asked = Temporal.Instant.fromEpochMilliseconds(askedAt.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const day = workingDayAfter(asked, promise.count);
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: endOfDay }).epochMilliseconds);
}
