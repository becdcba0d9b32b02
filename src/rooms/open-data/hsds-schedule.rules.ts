import { Temporal } from 'temporal-polyfill';
import { holdsOn, horizonDays, sessionsOn } from '#rooms/activities/schedule.rules.ts';
import { isoWeekday, type Schedule, scheduleSchema, weekdays } from '#rooms/activities/schedule.ts';
import { partId } from './hsds-id.rules.ts';
import { type HsdsRecord, told } from './hsds-record.rules.ts';

const zone = 'Europe/Stockholm';
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const dayMs = 24 * 60 * 60 * 1000;
/** A Monday from which days and weeks are counted. */
const firstMondayMs = Date.UTC(2001, 0, 1);

const dayOf = (on: string): number => (Date.parse(on) - firstMondayMs) / dayMs;
const isoOf = (day: number): string => new Date(firstMondayMs + day * dayMs).toISOString().slice(0, 10);
const weekOf = (day: number): number => Math.floor(day / weekdays.length);

/** The hours of one session, as HSDS wants its clocks: "17:00+01:00". */
interface Hours {
  opensAt: string;
  closesAt: string;
  offsetHours: number;
}

/** Weeks in a row with the same hours on the same days. */
interface Run {
  hours: Hours;
  /** 0 for Monday to 6 for Sunday, in order. */
  days: number[];
  first: number;
  last: number;
  weeks: { first: number; last: number };
}

/**
 * When a service is open, from the week of `today` on. HSDS has no name of a time zone, only a distance from UTC, and no dates that are left
 * out: what happens is therefore told as runs of weeks, cut where the clocks change, at a break and at a cancelled day. Whoever reads the
 * runs as RFC 5545 finds each session at its moment, and no other. An open end is looked through for `horizonDays`; the last run then has no end.
 */
export function hsdsSchedules(serviceId: string, schedule: Schedule, today: string): HsdsRecord[] {
  const firstWeek = weekOf(dayOf(today));
  const lastWeek = weekOf(dayOf(today) + horizonDays);
  const open = schedule.endDate === undefined;
  return runsOf(schedule, firstWeek, lastWeek).map(({ hours, ...run }) => {
    const goesOn = open && run.weeks.last === lastWeek && run.weeks.first < lastWeek;
    const until = goesOn ? undefined : isoOf(run.last);
    const byday = run.days.map(day => codes[day]).join(',');
    return told({
      id: partId(serviceId, 'schedule', hours.opensAt, hours.closesAt, byday, until ?? ''),
      ...{ service_id: serviceId, dtstart: isoOf(run.first), until, timezone: hours.offsetHours },
      ...{ freq: 'WEEKLY', interval: 1, wkst: 'MO', byday, opens_at: hours.opensAt, closes_at: hours.closesAt },
    });
  });
}

function runsOf(schedule: Schedule, firstWeek: number, lastWeek: number): Run[] {
  const runs: Run[] = [];
  const sessions = sessionsIn(schedule, firstWeek * weekdays.length, (lastWeek + 1) * weekdays.length);
  for (const same of Map.groupBy(sessions, ({ hours }) => hours).values())
    for (const week of Map.groupBy(same, ({ day }) => weekOf(day)).values()) joinOrBegin(runs, weekRun(week));
  return runs.toSorted((a, b) => a.first - b.first || (a.hours.opensAt < b.hours.opensAt ? -1 : 1));
}

/** A week goes on with the run before it where nothing is different. */
function joinOrBegin(runs: Run[], week: Run): void {
  const before = runs.at(-1);
  const same = before?.hours === week.hours && before.days.join() === week.days.join();
  if (before && same && before.weeks.last === week.weeks.first - 1) {
    before.last = week.last;
    before.weeks.last = week.weeks.last;
  } else runs.push(week);
}

interface Held {
  day: number;
  hours: Hours;
}

function weekRun(sessions: readonly Held[]): Run {
  const [{ hours, day: first }] = sessions as [Held];
  const days = [...new Set(sessions.map(({ day }) => day % weekdays.length))];
  const weeks = { first: weekOf(first), last: weekOf(first) };
  return { hours, days, first, last: sessions.at(-1)?.day ?? first, weeks };
}

/** Every session from a day to the day before another, by day. */
function sessionsIn(schedule: Schedule, from: number, to: number): Held[] {
  const { times, extraSessions } = schedule;
  const extra = extraSessions
    .map(each => ({ day: dayOf(each.date), ...each }))
    .filter(({ day }) => day >= from && day < to);
  const held = extra.map(({ day, startTime, endTime }) => ({ day, hours: hoursOn(isoOf(day), startTime, endTime) }));
  const first = Math.max(from, dayOf(schedule.startDate));
  for (let day = first; day < to && times.length > 0; day += 1) {
    const today = times.filter(({ byDay }) => isoWeekday(byDay) - 1 === day % weekdays.length);
    if (today.length === 0 || !holdsOn(schedule, isoOf(day))) continue;
    held.push(...today.map(({ startTime, endTime }) => ({ day, hours: hoursOn(isoOf(day), startTime, endTime) })));
  }
  return held.toSorted((a, b) => a.day - b.day);
}

/** The same object for the same hours, so that they are told apart at a glance. */
const hoursKnown = new Map<string, Hours>();
const hoursByDay = new Map<string, Hours>();
/** A year of days with every usual hour; beyond it everything is worked out anew. */
const mostKnown = 100_000;

/** What the clocks of Stockholm and their distance from UTC are on a day: costly to work out, and asked by every schedule alike. */
function hoursOn(on: string, startTime: string, endTime: string): Hours {
  const key = `${on} ${startTime} ${endTime}`;
  const known = hoursByDay.get(key);
  if (known) return known;
  if (hoursByDay.size >= mostKnown) hoursByDay.clear();
  const found = workedOut(on, startTime, endTime);
  const same = `${found.opensAt} ${found.closesAt}`;
  const hours = hoursKnown.get(same) ?? found;
  hoursKnown.set(same, hours);
  hoursByDay.set(key, hours);
  return hours;
}

function workedOut(on: string, startTime: string, endTime: string): Hours {
  const once = scheduleSchema.parse({ startDate: on, extraSessions: [{ date: on, startTime, endTime }] });
  const [session] = sessionsOn(once, on);
  const [opens, closes] = [session?.startsAt, session?.endsAt].map(at => clockAt(at ?? new Date(0)));
  return { opensAt: opens?.said ?? '', closesAt: closes?.said ?? '', offsetHours: opens?.offsetHours ?? 0 };
}

function clockAt(at: Date): { said: string; offsetHours: number } {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return { said: time + there.offset, offsetHours: there.offsetNanoseconds / 3.6e12 };
}
