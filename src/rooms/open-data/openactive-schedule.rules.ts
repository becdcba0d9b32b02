import { Temporal } from 'temporal-polyfill';
import { lengthMinutes, sessionsOn } from '#rooms/activities/schedule.rules.ts';
import type { Schedule, Session, WeeklyTime } from '#rooms/activities/schedule.ts';
import { type JsonRecord, told } from './openactive-record.rules.ts';

const zone = 'Europe/Stockholm';

/** "PT1H30M" */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/** "2026-12-03T17:00:00+01:00", on the clocks of Stockholm. */
export function localMoment(at: Date): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  return zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Breaks are told day by day at most so far ahead, days: an open end would have no last one. */
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
function exceptions({ startDate, endDate, breaks, exceptDates }: Schedule, time: WeeklyTime): string[] {
  const whole = { times: [time], startDate, endDate, breaks: [], exceptDates: [], extraSessions: [] };
  const within = breaks.flatMap(each =>
    daysFrom(each.startDate > startDate ? each.startDate : startDate, each.endDate),
  );
  const days = [...new Set([...within, ...exceptDates])].toSorted();
  return days.filter(day => sessionsOn(whole, day).length > 0);
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  let day = Temporal.PlainDate.from(first);
  for (; day.toString() <= last && days.length < exceptionDays; day = day.add({ days: 1 })) days.push(day.toString());
  return days;
}

/** The sessions of a day, one for each moment that something begins: two that begin at once are one to whoever comes. */
export function distinctSessions(schedule: Schedule, on: string): Session[] {
  const all = sessionsOn(schedule, on);
  return all.filter((each, index) => all[index - 1]?.startsAt.getTime() !== each.startsAt.getTime());
}
