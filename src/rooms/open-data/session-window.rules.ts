import { Temporal } from 'temporal-polyfill';
import { horizonDays } from '#rooms/activities/schedule.rules.ts';
import type { Schedule, Session } from '#rooms/activities/schedule.ts';
import { isoDay } from '#ui/dates.ts';
import { sessionDays } from './feed.ts';
import { distinctSessions } from './openactive-schedule.rules.ts';

/** The sessions that are told at a moment. */
export interface SessionWindow {
  sessions: Session[];
  /** When the window next holds something else; undefined where nothing happens any more. */
  changesAt: Date | undefined;
}

/** What has not ended and begins within eight weeks, counted in days in Stockholm. */
export function sessionWindow(schedule: Schedule, now: Date): SessionWindow {
  const today = Temporal.PlainDate.from(isoDay(now));
  const within: Session[] = [];
  // What began yesterday evening may go on past midnight.
  for (let ahead = -1; ahead <= sessionDays; ahead += 1)
    within.push(...distinctSessions(schedule, today.add({ days: ahead }).toString()));
  const sessions = within.filter(each => each.endsAt > now);
  const moments = [...sessions.map(each => each.endsAt), nextComesIn(schedule, today)].filter(at => at !== undefined);
  return { sessions, changesAt: moments.toSorted((a, b) => a.getTime() - b.getTime())[0] };
}

/** Midnight of the day on which the first session after the window comes into it. */
function nextComesIn(schedule: Schedule, today: Temporal.PlainDate): Date | undefined {
  for (let ahead = sessionDays + 1; ahead <= horizonDays; ahead += 1) {
    if (distinctSessions(schedule, today.add({ days: ahead }).toString()).length === 0) continue;
    const day = today.add({ days: ahead - sessionDays }).toZonedDateTime('Europe/Stockholm');
    return new Date(day.epochMilliseconds);
  }
  return undefined;
}
