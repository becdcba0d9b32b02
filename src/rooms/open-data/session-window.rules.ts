import { horizonDays } from '#rooms/activities/schedule.rules.ts';
import type { Schedule, Session } from '#rooms/activities/schedule.ts';
import { isoDay } from '#ui/dates.ts';
import { sessionDays } from './open-feed.ts';
import { distinctSessions, midnight, possibleDays } from './openactive-schedule.rules.ts';

/** The sessions that are told at a moment. */
export interface SessionWindow {
  sessions: Session[];
  /** When the window next holds something else; undefined where nothing happens any more. */
  changesAt: Date | undefined;
}

/** What has not ended and begins within eight weeks, counted in days in Stockholm. */
export function sessionWindow(schedule: Schedule, now: Date): SessionWindow {
  const today = isoDay(now);
  // What began yesterday evening may go on past midnight.
  const yesterday = isoDay(new Date(midnight(today).getTime() - 1));
  const within = possibleDays(schedule, yesterday, sessionDays + 2).flatMap(on => distinctSessions(schedule, on));
  const sessions = within.filter(each => each.endsAt > now);
  const moments = [...sessions.map(each => each.endsAt), ...nextComesIn(schedule, today)];
  return { sessions, changesAt: moments.toSorted((a, b) => a.getTime() - b.getTime())[0] };
}

/** Midnight of the day on which the first session after the window comes into it. */
function nextComesIn(schedule: Schedule, today: string): Date[] {
  const after = isoDay(midnight(today, sessionDays + 1));
  const next = possibleDays(schedule, after, horizonDays - sessionDays).find(
    on => distinctSessions(schedule, on).length > 0,
  );
  return next === undefined ? [] : [midnight(next, -sessionDays)];
}
