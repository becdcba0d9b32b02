import { shortDay } from '#ui/dates.ts';
import { isSwedish, localeOf } from '#ui/locale.ts';
import type { Schedule, Session, Weekday } from './schedule.ts';
import { weekdays } from './schedule.ts';

/** A Monday: the days of the week are named from it on. */
const monday = Date.UTC(2026, 10, 23, 12);

/** "torsdag" */
export function weekdayName(day: Weekday, lang: string): string {
  const at = new Date(monday + weekdays.indexOf(day) * 86_400_000);
  return new Intl.DateTimeFormat(localeOf(lang), { weekday: 'long', timeZone: 'UTC' }).format(at);
}

/** "17.00" in Swedish, "17:00" in other languages. */
const clockSaid = (time: string, lang: string): string => (isSwedish(lang) ? time.replace(':', '.') : time);

/** "17.00–18.30" */
export function hoursSaid({ startTime, endTime }: { startTime: string; endTime: string }, lang: string): string {
  return `${clockSaid(startTime, lang)}–${clockSaid(endTime, lang)}`;
}

/** "17.00–18.30" of one session, on the clocks of Stockholm. */
export function sessionHours({ startsAt, endsAt }: Session, lang: string): string {
  const said = (at: Date) =>
    new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(at);
  return hoursSaid({ startTime: said(startsAt), endTime: said(endsAt) }, lang);
}

/** "11 jan.–10 juni" */
export function daysSaid(first: string, last: string, lang: string): string {
  return first === last ? shortDay(first, lang) : `${shortDay(first, lang)}–${shortDay(last, lang)}`;
}

/** Everything about when, in one line, for those who compare two writings. */
export function scheduleLine(schedule: Schedule, lang: string): string {
  const { times, startDate, endDate, breaks, exceptDates, extraSessions } = schedule;
  const parts = [
    ...times.map(each => `${weekdayName(each.byDay, lang)} ${hoursSaid(each, lang)}`),
    `${startDate}–${endDate ?? ''}`,
    ...breaks.map(each => `− ${each.startDate}–${each.endDate}`),
    ...exceptDates.map(date => `− ${date}`),
    ...extraSessions.map(each => `+ ${each.date} ${hoursSaid(each, lang)}`),
  ];
  return parts.join('; ');
}
