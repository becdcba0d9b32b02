import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from '#house/icalendar.ts';
import { isoDay } from '#ui/dates.ts';
import { holdsOn, sessionOn } from './schedule.rules.ts';
import {
  dayAfter,
  isoWeekday,
  isoWeekdayOf,
  longestTermDays,
  type Schedule,
  type Session,
  type WeeklyTime,
  weekdayOf,
} from './schedule.ts';

/** When an event of a calendar is, and what tells it from the others of the same activity. */
export type CalendarTimes = Pick<CalendarEvent, 'startsAt' | 'endsAt' | 'weekly'> & { mark: string };

type Times = { startTime: string; endTime: string };

/** From and to which day a schedule is looked through, both counted in. */
interface Span {
  first: string;
  last: string;
  /** Nothing bounds it but how far one looks. */
  open: boolean;
}

const dayMs = 86_400_000;

/**
 * A schedule as events: one that comes back for each weekly time, one for each extra session. The days that fall out are listed. What lies
 * within an hour of a change of clocks is an event of its own, in UTC: readers differ there, and a rule leaves out an hour that is not
 * there (RFC 5545, 3.3.10) where we begin an hour later. An open end is looked through for the longest term on both sides of `assuredAt`.
 */
export function calendarTimes(schedule: Schedule, assuredAt: Date): CalendarTimes[] {
  const span = spanOf(schedule, isoDay(assuredAt));
  const turns = clockChanges(span);
  const weekly = schedule.times.flatMap((time, index) => seriesOf(schedule, time, `${index + 1}`, span, turns));
  const extra = schedule.extraSessions.map((each, index) => {
    const near = clockChanges({ first: each.date, last: each.date });
    return single(each.date, each, `extra-${each.date}-${index + 1}`, near);
  });
  return [...weekly, ...extra];
}

/** On which days a weekly time does not happen although its week comes: in breaks, and cancelled. */
export function daysWithout(schedule: Schedule, time: WeeklyTime, assuredAt: Date): string[] {
  const span = spanOf(schedule, isoDay(assuredAt));
  return weeksIn(span, time).filter(on => !holdsOn(schedule, on));
}

function spanOf({ startDate, endDate, breaks }: Schedule, assuredOn: string): Span {
  if (endDate !== undefined) return { first: startDate, last: endDate, open: false };
  const earliest = dayAfter(assuredOn, -longestTermDays);
  const first = startDate > earliest ? startDate : earliest;
  const last = dayAfter(first > assuredOn ? first : assuredOn, longestTermDays);
  return { first, last, open: breaks.every(each => each.endDate <= last) };
}

/** The days of the week's time within a span. */
function weeksIn({ first, last }: Span, { byDay }: WeeklyTime): string[] {
  const days: string[] = [];
  for (let on = dayAfter(first, (isoWeekday(byDay) - isoWeekdayOf(first) + 7) % 7); on <= last; on = dayAfter(on, 7))
    days.push(on);
  return days;
}

/** A weekly time: the rule, and beside it what the change of clocks makes different. */
function seriesOf(
  schedule: Schedule,
  time: WeeklyTime,
  mark: string,
  span: Span,
  turns: readonly number[],
): CalendarTimes[] {
  const weeks = weeksIn(span, time);
  const odd = new Set(weeks.filter(on => holdsOn(schedule, on) && isOdd(on, time, turns)));
  const plain = weeks.filter(on => holdsOn(schedule, on) && !odd.has(on));
  const alone = [...odd].map(on => single(on, time, `${mark}-${on}`, turns));
  const [start] = plain;
  const end = plain.at(-1);
  if (start === undefined || end === undefined) return alone;
  if (start === end && !span.open) return [single(start, time, mark, turns), ...alone];
  const kept = new Set(plain);
  const gone = weeks.filter(on => on > start && (span.open || on < end) && !kept.has(on));
  const late = span.open ? schedule.exceptDates.filter(on => on > span.last && weekdayOf(on) === time.byDay) : [];
  const except = [...gone, ...new Set(late)].map(on => `${on}T${time.startTime}`);
  const until = span.open ? undefined : sessionOn(end, time, false).startsAt;
  return [{ ...single(start, time, mark, turns), weekly: { day: isoWeekday(time.byDay), until, except } }, ...alone];
}

function single(on: string, times: Times, mark: string, turns: readonly number[]): CalendarTimes {
  if (isOdd(on, times, turns)) {
    const { startsAt, endsAt } = sessionOn(on, times, false);
    return { mark, startsAt, endsAt, weekly: undefined };
  }
  const overnight = times.endTime <= times.startTime;
  const endsAt = `${overnight ? dayAfter(on, 1) : on}T${times.endTime}`;
  return { mark, startsAt: `${on}T${times.startTime}`, endsAt, weekly: undefined };
}

const hourMs = 3_600_000;

/** Whether a session lies so near a change of clocks that its time of day says too little. */
function isOdd(on: string, times: Times, turns: readonly number[]): boolean {
  const noon = Date.parse(`${on}T12:00:00Z`);
  if (!turns.some(turn => Math.abs(turn - noon) < 2 * dayMs)) return false;
  const { startsAt, endsAt }: Session = sessionOn(on, times, false);
  return turns.some(turn => turn >= startsAt.getTime() - hourMs && turn <= endsAt.getTime() + hourMs);
}

/** When the clocks of Stockholm change in the years of a span and next to it, milliseconds. */
function clockChanges({ first, last }: Pick<Span, 'first' | 'last'>): number[] {
  const years: number[] = [];
  for (let year = yearOf(dayAfter(first, -3)); year <= yearOf(dayAfter(last, 3)); year += 1) years.push(year);
  return years.flatMap(year => {
    const found = changes.get(year) ?? changesIn(year);
    changes.set(year, found);
    return found;
  });
}

const yearOf = (on: string): number => Number(on.slice(0, 4));

/** Looking them up costs more than all the rest; there are no more years than a date can name. */
const changes = new Map<number, readonly number[]>();

function changesIn(year: number): number[] {
  const found: number[] = [];
  const next = (at: Temporal.ZonedDateTime) => at.getTimeZoneTransition('next');
  let at = next(Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime('Europe/Stockholm'));
  for (; at?.year === year; at = next(at)) found.push(at.epochMilliseconds);
  return found;
}
