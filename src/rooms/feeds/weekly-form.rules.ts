import { Temporal } from 'temporal-polyfill';
import {
  isoWeekday,
  mostExceptions,
  mostTimes,
  type Schedule,
  type Weekday,
  weekdayOf,
  weekdays,
} from '#rooms/activities/schedule.ts';
import type { ToldSession } from './feed-item.ts';

/** Fewer than so many alike are single times, not a habit. */
const leastHabit = 3;
/** A habit is kept at least so often in its term. */
const leastKept = 0.5;

export type PlainSession = Omit<ToldSession, 'cancelled'>;

const keyOf = ({ on, startTime, endTime }: PlainSession) => `${weekdayOf(on)} ${startTime} ${endTime}`;
const inOrder = (a: PlainSession, b: PlainSession) => (`${a.on} ${a.startTime}` < `${b.on} ${b.startTime}` ? -1 : 1);

/** Each session once, in order. */
export function distinctSessions(sessions: readonly PlainSession[]): PlainSession[] {
  const byKey = new Map(sessions.map(each => [`${each.on} ${each.startTime} ${each.endTime}`, each]));
  return [...byKey.values()].toSorted(inOrder);
}

/**
 * A schedule that holds exactly these sessions: what comes back every week becomes a weekly time with its cancelled days, the rest stays
 * single. Undefined where they are too many for single days; `schedule.rules` unfolds it again to the very same.
 */
export function weeklyForm(all: readonly PlainSession[]): Schedule | undefined {
  const sessions = distinctSessions(all);
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) return undefined;
  const term = { from: first.on, to: last.on };
  const groups = [...Map.groupBy(sessions, keyOf).values()];
  const habits = groups
    .filter(each => each.length >= leastHabit && each.length >= leastKept * weeksFor(each, term))
    .slice(0, mostTimes);
  const single = (kept: PlainSession[][]) => formOf(kept, groups.filter(each => !kept.includes(each)).flat(), term);
  return single(habits) ?? single([]);
}

/** How many days of the group's weekday the term has. */
function weeksFor([one]: PlainSession[], { from, to }: Term): number {
  return one ? daysOn(weekdayOf(one.on), { from, to }).length : 0;
}

interface Term {
  from: string;
  to: string;
}

function daysOn(day: Weekday, { from, to }: Term): string[] {
  const start = Temporal.PlainDate.from(from);
  const first = start.add({ days: (isoWeekday(day) - start.dayOfWeek + 7) % 7 });
  const days: string[] = [];
  for (let on = first; on.toString() <= to; on = on.add({ days: 7 })) days.push(on.toString());
  return days;
}

/** A cancelled day cancels every weekly time of that day; what happens all the same is told as a single one. */
function formOf(habits: PlainSession[][], rest: PlainSession[], term: Term): Schedule | undefined {
  const times = habits.flatMap(([one]) =>
    one ? [{ byDay: weekdayOf(one.on), startTime: one.startTime, endTime: one.endTime }] : [],
  );
  const held = new Map(habits.map(each => [each, new Set(each.map(({ on }) => on))]));
  const missing = new Set(
    habits.flatMap(each => daysOn(weekdayOf(each[0]?.on ?? term.from), term).filter(on => !held.get(each)?.has(on))),
  );
  const allTheSame = habits.flat().filter(({ on }) => missing.has(on));
  const extraSessions = [...rest, ...allTheSame]
    .toSorted(inOrder)
    .map(({ on, startTime, endTime }) => ({ date: on, startTime, endTime }));
  if (missing.size > mostExceptions || extraSessions.length > mostExceptions) return undefined;
  const order = weekdays.flatMap(day => times.filter(({ byDay }) => byDay === day));
  return {
    ...{ times: order, startDate: term.from, endDate: term.to, breaks: [] },
    ...{ exceptDates: [...missing].toSorted(), extraSessions },
  };
}
