import { Temporal } from 'temporal-polyfill';
import { horizonDays, sessionsOn } from '#rooms/activities/schedule.rules.ts';
import { isoWeekday, type Schedule, type Session, weekdays } from '#rooms/activities/schedule.ts';
import { partId } from './hsds-id.rules.ts';
import { type HsdsRecord, told } from './hsds-record.rules.ts';

const zone = 'Europe/Stockholm';
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** A Monday from which weeks are counted. */
const firstMonday = Temporal.PlainDate.from('2001-01-01');

/** Weeks in a row with the same hours on the same days. */
interface Run {
  opensAt: string;
  closesAt: string;
  offsetHours: number;
  /** 1 for Monday to 7 for Sunday, in order. */
  days: number[];
  first: string;
  last: string;
  weeks: { first: number; last: number };
}

/**
 * When a service is open, from the week of `today` on. HSDS has no name of a time zone, only a distance from UTC, and no dates that are left out: what
 * happens is therefore told as runs of weeks, cut where the clocks change, where there is a break and where a day is cancelled. Whoever reads
 * the runs as RFC 5545 finds each session at its moment, and no other. An open end is looked through so far as `horizonDays`; the last run has no end then.
 */
export function hsdsSchedules(serviceId: string, schedule: Schedule, today: string): HsdsRecord[] {
  const monday = mondayOf(Temporal.PlainDate.from(today));
  const lastWeek = weekOf(monday.add({ days: horizonDays }));
  const open = schedule.endDate === undefined;
  return runsFrom(schedule, monday, lastWeek).map(run => {
    const until = open && run.weeks.last === lastWeek && run.weeks.first < lastWeek ? undefined : run.last;
    const byday = run.days.map(day => codes[day - 1]).join(',');
    return told({
      id: partId(serviceId, 'schedule', run.opensAt, run.closesAt, byday, until ?? ''),
      ...{ service_id: serviceId, dtstart: run.first, until, timezone: run.offsetHours },
      ...{ freq: 'WEEKLY', interval: 1, wkst: 'MO', byday, opens_at: run.opensAt, closes_at: run.closesAt },
    });
  });
}

function runsFrom(schedule: Schedule, monday: Temporal.PlainDate, lastWeek: number): Run[] {
  const runs: Run[] = [];
  const byHours = Map.groupBy(sessionsFrom(schedule, monday, lastWeek), ({ opensAt, closesAt }) => opensAt + closesAt);
  for (const sessions of byHours.values()) {
    for (const week of Map.groupBy(sessions, ({ on }) => weekOf(Temporal.PlainDate.from(on))).entries())
      joinOrBegin(runs, weekRun(...week));
  }
  return runs.toSorted((a, b) => (a.first + a.opensAt < b.first + b.opensAt ? -1 : 1));
}

/** A week goes on with the run before it where nothing is different. */
function joinOrBegin(runs: Run[], week: Run): void {
  const before = runs.at(-1);
  const same = before && [before, week].map(each => each.opensAt + each.closesAt + each.days.join());
  if (before && same?.[0] === same?.[1] && before.weeks.last === week.weeks.first - 1) {
    before.last = week.last;
    before.weeks.last = week.weeks.last;
  } else runs.push(week);
}

type Held = Pick<Run, 'opensAt' | 'closesAt' | 'offsetHours'> & { on: string };

function weekRun(week: number, sessions: readonly Held[]): Run {
  const dates = sessions.map(({ on }) => on);
  const { opensAt, closesAt, offsetHours } = sessions[0] as Held;
  const days = [...new Set(dates.map(on => Temporal.PlainDate.from(on).dayOfWeek))];
  const weeks = { first: week, last: week };
  return { opensAt, closesAt, offsetHours, days, first: dates[0] as string, last: dates.at(-1) as string, weeks };
}

/** Every session from a Monday to the end of the last week, by day. */
function sessionsFrom(schedule: Schedule, monday: Temporal.PlainDate, lastWeek: number): Held[] {
  const dates = new Set(schedule.extraSessions.map(({ date }) => date));
  const days = new Set(schedule.times.map(({ byDay }) => isoWeekday(byDay)));
  const end = firstMonday.add({ days: (lastWeek + 1) * weekdays.length });
  const held: Held[] = [];
  for (let date = monday; Temporal.PlainDate.compare(date, end) < 0; date = date.add({ days: 1 })) {
    const on = date.toString();
    if (days.has(date.dayOfWeek) || dates.has(on)) held.push(...sessionsOn(schedule, on).map(heldOn));
  }
  return held;
}

function heldOn({ on, startsAt, endsAt }: Session): Held {
  const opens = clockAt(startsAt);
  return { on, opensAt: opens.said, closesAt: clockAt(endsAt).said, offsetHours: opens.offsetHours };
}

/** "17:00+01:00", as HSDS wants its clocks. */
function clockAt(at: Date): { said: string; offsetHours: number } {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return { said: time + there.offset, offsetHours: there.offsetNanoseconds / 3.6e12 };
}

const weekOf = (date: Temporal.PlainDate): number =>
  Math.floor(firstMonday.until(date, { largestUnit: 'days' }).days / weekdays.length);
const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate => date.subtract({ days: date.dayOfWeek - 1 });
