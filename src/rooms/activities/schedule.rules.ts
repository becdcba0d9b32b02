import { Temporal } from 'temporal-polyfill';
import {
  dayAfter,
  isoWeekday,
  longestNightHours,
  longestTermDays,
  oldestStartYears,
  type Schedule,
  type ScheduleFault,
  type Session,
  type Weekday,
  weekdayOf,
  weekdays,
} from './schedule.ts';

const zone = 'Europe/Stockholm';
const dayMinutes = 24 * 60;

/** Nothing is looked for further ahead than this, days: an open end is bounded by it. */
export const horizonDays = 400;

type Times = { startTime: string; endTime: string };

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** How long a session is on the clock, minutes: to the day after where it ends at or before its start. */
export function lengthMinutes({ startTime, endTime }: Times): number {
  const length = minutesOf(endTime) - minutesOf(startTime);
  return length > 0 ? length : length + dayMinutes;
}

/**
 * A session on a day. An hour that the clocks skip in spring is counted from the hour after, one that comes twice in autumn is the first
 * of the two (RFC 5545, 3.3.5); a session that the skipped hour would turn around keeps its length.
 */
export function sessionOn(day: Temporal.PlainDate | string, times: Times, extra: boolean): Session {
  const date = Temporal.PlainDate.from(day);
  const at = (on: Temporal.PlainDate, time: string) =>
    on.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  const overnight = minutesOf(times.endTime) <= minutesOf(times.startTime);
  const startMs = at(date, times.startTime);
  const endMs = at(overnight ? date.add({ days: 1 }) : date, times.endTime);
  return {
    on: date.toString(),
    startsAt: new Date(startMs),
    endsAt: new Date(endMs > startMs ? endMs : startMs + lengthMinutes(times) * 60_000),
    extra,
  };
}

/** Whether the weekly times hold on a day: in the term, in no break, not cancelled. */
export function holdsOn(schedule: Schedule, on: string): boolean {
  const { startDate, endDate, breaks, exceptDates } = schedule;
  if (on < startDate || (endDate !== undefined && on > endDate) || exceptDates.includes(on)) return false;
  return !breaks.some(each => on >= each.startDate && on <= each.endDate);
}

/** The sessions that begin on a day, the earliest first. */
export function sessionsOn(schedule: Schedule, on: string): Session[] {
  const date = Temporal.PlainDate.from(on);
  const weekly = holdsOn(schedule, on)
    ? schedule.times.filter(({ byDay }) => isoWeekday(byDay) === date.dayOfWeek)
    : [];
  const extra = schedule.extraSessions.filter(each => each.date === on);
  const all = [...weekly.map(each => sessionOn(date, each, false)), ...extra.map(each => sessionOn(date, each, true))];
  return all.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** Whether anything begins on a day. */
export function occursOn(schedule: Schedule, on: string): boolean {
  return sessionsOn(schedule, on).length > 0;
}

const dayIn = (at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate();

/** The next sessions that have not ended at a moment: at most `most`, and none later than `horizonDays` ahead. */
export function nextSessions(schedule: Schedule, from: Date, most: number): Session[] {
  const found: Session[] = [];
  // What began yesterday evening may go on past midnight.
  const firstDay = dayIn(from).subtract({ days: 1 });
  for (let ahead = 0; ahead <= horizonDays && found.length < most; ahead += 1) {
    const sessions = sessionsOn(schedule, firstDay.add({ days: ahead }).toString());
    found.push(...sessions.filter(({ endsAt }) => endsAt > from));
  }
  return found.slice(0, most);
}

/** The last day on which something begins; undefined where the end is open, or nothing ever happens. */
export function lastSessionOn(schedule: Schedule): string | undefined {
  const { startDate, endDate, times, extraSessions } = schedule;
  if (endDate === undefined && times.length > 0) return undefined;
  const lastExtra = extraSessions
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  for (let on = endDate ?? ''; times.length > 0 && on >= startDate; on = dayAfter(on, -1))
    if (occursOn(schedule, on)) return lastExtra !== undefined && lastExtra > on ? lastExtra : on;
  return lastExtra;
}

/** On which days of the week it happens, in order; those of extra sessions count only where there are no weekly times. */
export function daysOf({ times, extraSessions }: Schedule): Weekday[] {
  const days = times.length > 0 ? times.map(({ byDay }) => byDay) : extraSessions.map(({ date }) => weekdayOf(date));
  return weekdays.filter(day => days.includes(day));
}

const daysBetween = (first: string, last: string): number =>
  Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days;

/** Why a schedule cannot stand on a day; undefined where it can. */
export function scheduleFault(schedule: Schedule, today: string): ScheduleFault | undefined {
  const { times, startDate, endDate, breaks, extraSessions } = schedule;
  if (times.length + extraSessions.length === 0) return 'none';
  if (isOddYear(startDate, today)) return 'odd-year';
  if (extraSessions.some(({ date }) => isOddYear(date, today))) return 'odd-extra-year';
  if (endDate !== undefined && endDate < startDate) return 'reversed';
  if (endDate !== undefined && daysBetween(startDate, endDate) > longestTermDays) return 'too-long';
  if ([...times, ...extraSessions].some(turnedAround)) return 'ends-first';
  if (breaks.some(each => each.endDate < each.startDate)) return 'break-reversed';
  if (!everOccurs(schedule)) return 'never';
  const last = lastSessionOn(schedule);
  return last !== undefined && last < today ? 'over' : undefined;
}

function isOddYear(on: string, today: string): boolean {
  const now = Temporal.PlainDate.from(today);
  return (
    on > now.add({ days: longestTermDays }).toString() || on < now.subtract({ years: oldestStartYears }).toString()
  );
}

const turnedAround = (times: Times): boolean =>
  minutesOf(times.endTime) <= minutesOf(times.startTime) && lengthMinutes(times) > longestNightHours * 60;

/** An open end is looked through for as long as the longest term. */
function everOccurs(schedule: Schedule): boolean {
  if (schedule.extraSessions.length > 0) return true;
  const first = Temporal.PlainDate.from(schedule.startDate);
  const days = schedule.endDate === undefined ? longestTermDays : daysBetween(schedule.startDate, schedule.endDate);
  for (let ahead = 0; ahead <= days; ahead += 1)
    if (occursOn(schedule, first.add({ days: ahead }).toString())) return true;
  return false;
}
