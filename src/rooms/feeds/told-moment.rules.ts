import { Temporal } from 'temporal-polyfill';
import { textOf } from '#rooms/registers/reader-json.rules.ts';
import type { ToldSession } from './feed-item.ts';
import { sessionBetween, stockholm } from './recurrence.rules.ts';

/** A session may be so long, hours; what is longer is no session. */
const longestHours = 18;

/** "17:00", "17:00:00", "T17:00", "5.30" as a time of day; what follows the minutes (a zone) is for whoever asks. */
export function clockTime(written: unknown): string | undefined {
  const [, hour, minute] = /^T?(\d{1,2})[:.](\d{2})/.exec(textOf(written).trim()) ?? [];
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59
    ? undefined
    : `${hour.padStart(2, '0')}:${minute}`;
}

/** The day of a date or a moment as it stands there; undefined where no such day is. */
export function dayOf(written: unknown): string | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(textOf(written)) ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(day)) && isDay(day) ? day : undefined;
}

const isDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** A moment: with an offset wherever it is, without one on the clocks of Stockholm. */
export function instantOf(written: unknown): Temporal.Instant | undefined {
  const text = textOf(written).trim();
  try {
    return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)
      ? Temporal.Instant.from(text)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(stockholm).toInstant();
  } catch {
    return undefined;
  }
}

/** How long an ISO 8601 duration is, minutes; undefined where it is none, or of days that have no fixed length. */
export function minutesOf(written: unknown): number | undefined {
  try {
    const minutes = Temporal.Duration.from(textOf(written)).total({ unit: 'minutes' });
    return minutes > 0 ? Math.round(minutes) : undefined;
  } catch {
    return undefined;
  }
}

/** "HH:MM" so many minutes later, around midnight. */
export function clockAfter(time: string, minutes: number): string {
  const total = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** A single session from its beginning and its end or length; undefined where these say no session. */
export function sessionOf(told: {
  start: unknown;
  end: unknown;
  duration: unknown;
  cancelled: boolean;
}): ToldSession | undefined {
  const start = instantOf(told.start);
  const minutes = minutesOf(told.duration);
  const end = instantOf(told.end) ?? (start && minutes !== undefined ? start.add({ minutes }) : undefined);
  if (!start || !end) return undefined;
  const hours = (end.epochMilliseconds - start.epochMilliseconds) / 3_600_000;
  if (hours <= 0 || hours > longestHours || textOf(told.start).length < 13) return undefined;
  return { ...sessionBetween(start, end), cancelled: told.cancelled };
}
