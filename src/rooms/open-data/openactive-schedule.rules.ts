import { Temporal } from 'temporal-polyfill';
import { lengthMinutes, sessionsOn } from '#rooms/activities/schedule.rules.ts';
import {
  dayAfter,
  isoWeekday,
  isoWeekdayOf,
  type Schedule,
  type Session,
  type WeeklyTime,
  weekdayOf,
} from '#rooms/activities/schedule.ts';
import { type JsonRecord, told } from './openactive-record.rules.ts';

const zone = 'Europe/Stockholm';
const dayMs = 86_400_000;

/** "PT1H30M" */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/** A formatter that is made once is many times as fast as the calendar, and there are sessions by the hundred thousand. */
const clocks = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });

/** "2026-12-03T17:00:00+01:00", on the clocks of Stockholm. */
export function localMoment(at: Date): string {
  const local = clocks.format(at).replace(' ', 'T');
  const hours = Math.round((Date.parse(`${local}Z`) - at.getTime()) / 3_600_000);
  return `${local}+${String(hours).padStart(2, '0')}:00`;
}

/** Breaks are told day by day at most so far, days: an open end would have no last one. */
const exceptionDays = 400;

/**
 * The weekly times as partial schedules: to be read, not to be counted from (that is what sessions are for), which is why extra sessions
 * need not be in them.
 */
export function partialSchedules(schedule: Schedule): JsonRecord[] {
  const { startDate, endDate } = schedule;
  return schedule.times.map(time =>
    told({
      ...{ '@type': 'PartialSchedule', repeatFrequency: 'P1W' },
      ...{ byDay: [`https://schema.org/${time.byDay}`], startTime: time.startTime, endTime: time.endTime },
      ...{ duration: duration(lengthMinutes(time)), startDate, endDate, scheduleTimezone: zone },
      exceptDate: exceptions(schedule, time),
    }),
  );
}

/** The days on which this weekly time does not hold, though its weekday comes. */
function exceptions({ startDate, endDate, breaks, exceptDates }: Schedule, { byDay }: WeeklyTime): string[] {
  const isIn = (on: string) => on >= startDate && (endDate === undefined || on <= endDate);
  const within = breaks.flatMap(each => daysFrom(latest(each.startDate, startDate), exceptionDays, each.endDate));
  const days = [...new Set([...within, ...exceptDates])].toSorted();
  return days.filter(on => isIn(on) && weekdayOf(on) === byDay);
}

const latest = (one: string, other: string): string => (one > other ? one : other);

/** So many days from one on, it included; none after `last`. */
function daysFrom(first: string, count: number, last: string): string[] {
  const days = Math.min(count, (Date.parse(last) - Date.parse(first)) / dayMs + 1);
  return Array.from({ length: Math.max(0, days) }, (_, ahead) => dayAfter(first, ahead));
}

/** The days, of so many from one on, on which something may begin: most have nothing, and that is seen without the calendar. */
export function possibleDays({ times, extraSessions }: Schedule, first: string, count: number): string[] {
  const weekdays = new Set(times.map(each => isoWeekday(each.byDay)));
  const from = isoWeekdayOf(first);
  const aheads = Array.from({ length: count }, (_, ahead) => ahead);
  const weekly = aheads
    .filter(ahead => weekdays.has(((from - 1 + ahead) % 7) + 1))
    .map(ahead => dayAfter(first, ahead));
  const last = dayAfter(first, count - 1);
  const extra = extraSessions.map(each => each.date).filter(on => on >= first && on <= last);
  return [...new Set([...weekly, ...extra])].toSorted();
}

/** The sessions of a day, one for each moment that something begins: two that begin at once are one to whoever comes. */
export function distinctSessions(schedule: Schedule, on: string): Session[] {
  const all = sessionsOn(schedule, on);
  return all.filter((each, index) => all[index - 1]?.startsAt.getTime() !== each.startsAt.getTime());
}

/** When a day begins in Stockholm, so many days after another. */
export function midnight(on: string, ahead = 0): Date {
  return new Date(Temporal.PlainDate.from(dayAfter(on, ahead)).toZonedDateTime(zone).epochMilliseconds);
}
