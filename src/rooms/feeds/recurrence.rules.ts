import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Weekday, weekdayOf, weekdays } from '#rooms/activities/schedule.ts';
import type { Recurrence, ToldSession } from './feed-item.ts';

/** The clocks that everything is told on here. */
export const stockholm = 'Europe/Stockholm';
/** So many times of one rule are looked at; a term that has more is no term. */
const mostOccurrences = 800;

const shortDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Whether a rule says: these days, every week. Anything else must be told day by day. */
export function isPlainWeekly({ freq, interval, byDay, byMonthDay, byMonth, byWeekNo, byYearDay, count }: Recurrence) {
  const narrowed = byMonthDay.length + byMonth.length + byWeekNo.length + byYearDay.length > 0 || count !== undefined;
  const days = byDay.every(each => shortDays.includes(each));
  return interval === 1 && !narrowed && days && (freq === 'WEEKLY' || freq === 'DAILY');
}

/** On which days of the week a plain weekly rule holds: where it names none, on that of its first day; a daily one on all. */
export function daysOfRule({ freq, byDay, startDate }: Recurrence): Weekday[] {
  if (byDay.length > 0) return weekdays.filter((_, at) => byDay.includes(shortDays[at] ?? ''));
  if (freq === 'DAILY') return [...weekdays];
  return [weekdayOf(startDate)];
}

/** Whether a rule ever ends. */
export const everEnds = ({ endDate, count }: Recurrence): boolean => endDate !== undefined || count !== undefined;

/** Every day on which a rule that ends holds, the first `mostOccurrences` of them; none where the rule makes no sense. */
export function occurrencesOf(rule: Recurrence): string[] {
  const noon = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
  const narrowed = ([name, values]: [string, unknown[]]) => (values.length > 0 ? [[name, values]] : []);
  const lists = { byDay: rule.byDay, byMonthDay: rule.byMonthDay, byMonth: rule.byMonth };
  const rare = { byWeekNo: rule.byWeekNo, byYearDay: rule.byYearDay };
  try {
    const found = new RRuleTemporal({
      ...{ freq: rule.freq, interval: rule.interval, dtstart: noon(rule.startDate), tzid: 'UTC', maxIterations: 5000 },
      ...Object.fromEntries(Object.entries({ ...lists, ...rare }).flatMap(narrowed)),
      ...(rule.count !== undefined && { count: rule.count }),
      ...(rule.count === undefined && rule.endDate !== undefined && { until: noon(rule.endDate) }),
    }).all((_, index) => index < mostOccurrences);
    const days = found.map(each => each.toPlainDate().toString());
    return days.filter(day => !rule.exceptDates.includes(day) && (rule.endDate === undefined || day <= rule.endDate));
  } catch {
    return [];
  }
}

/** The times of a rule that ends, on the clocks of Stockholm. */
export function sessionsOfRule(rule: Recurrence): ToldSession[] {
  return occurrencesOf(rule).map(on => sessionHere(on, rule));
}

type Clock = Pick<Recurrence, 'startTime' | 'endTime' | 'zone'>;

function sessionHere(on: string, { startTime, endTime, zone = stockholm }: Clock): ToldSession {
  if (zone === stockholm) return { on, startTime, endTime, cancelled: false };
  const date = Temporal.PlainDate.from(on);
  const start = date.toZonedDateTime({ timeZone: zone, plainTime: startTime });
  const end = (endTime > startTime ? date : date.add({ days: 1 })).toZonedDateTime({
    timeZone: zone,
    plainTime: endTime,
  });
  return sessionBetween(start.toInstant(), end.toInstant());
}

/** A session between two moments, on the clocks of Stockholm. */
export function sessionBetween(start: Temporal.Instant, end: Temporal.Instant): ToldSession {
  const here = start.toZonedDateTimeISO(stockholm);
  return {
    on: here.toPlainDate().toString(),
    startTime: minutes(here.toPlainTime()),
    endTime: minutes(end.toZonedDateTimeISO(stockholm).toPlainTime()),
    cancelled: false,
  };
}

const minutes = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' });

/** The same rule on the clocks of Stockholm, where these are the same all year but for whole hours; undefined where not. */
export function onOurClocks(rule: Recurrence): Recurrence | undefined {
  const { zone, startTime, endTime, startDate, ...rest } = rule;
  if (zone === undefined || zone === stockholm) return { ...rest, startTime, endTime, startDate };
  const year = Temporal.PlainDate.from(startDate).with({ month: 1, day: 1 });
  const told = Array.from({ length: 26 }, (_, at) => {
    const on = year.add({ days: at * 14 }).toString();
    const { on: day, startTime: from, endTime: to } = sessionHere(on, { startTime, endTime, zone });
    return `${day === on} ${from} ${to}`;
  });
  const [same, from = '', to = ''] = (told[0] ?? '').split(' ');
  if (same !== 'true' || told.some(each => each !== told[0])) return undefined;
  return { ...rest, startTime: from, endTime: to, startDate };
}

/** Whether a name is a time zone that is known here. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
