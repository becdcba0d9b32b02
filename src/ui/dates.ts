import { beforeTime, isSwedish, localeOf } from './locale.ts';

const zone = 'Europe/Stockholm';

/** A moment, or a calendar day written YYYY-MM-DD (which has no clock and means the same day everywhere). */
export type Day = Date | string;

const moment = (day: Day): Date => (typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs fifty times as much as using it, so each is made once. */
const format = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${lang} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(lang), { timeZone: zone, ...options });
  formats.set(key, made);
  return made;
};

/** "23 november 2026" */
export const day = (at: Day, lang: string): string =>
  format(lang, { day: 'numeric', month: 'long', year: 'numeric' }).format(moment(at));

/** "23 nov." */
export const shortDay = (at: Day, lang: string): string =>
  format(lang, { day: 'numeric', month: 'short' }).format(moment(at));

/** "måndag 23 november" */
export const weekday = (at: Day, lang: string): string =>
  format(lang, { weekday: 'long', day: 'numeric', month: 'long' }).format(moment(at));

/** "juni", and "juni 2025" of another year than `now`'s. */
export const month = (at: Day, now: Date, lang: string): string => {
  const same = isoDay(moment(at)).slice(0, 4) === isoDay(now).slice(0, 4);
  return format(lang, same ? { month: 'long' } : { month: 'long', year: 'numeric' }).format(moment(at));
};

/** "18.04" in Swedish, "18:04" in English; always 24 hours. */
export const time = (at: Date, lang: string): string => {
  const text = format(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  return isSwedish(lang) ? text.replace(':', '.') : text;
};

/** "23 november 2026 kl. 18.04" */
export const dayAndTime = (at: Date, lang: string): string => `${day(at, lang)}${beforeTime(lang)}${time(at, lang)}`;

/** The calendar day in Stockholm as YYYY-MM-DD, for date fields and addresses. */
export const isoDay = (at: Date): string =>
  format('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** "v. 48" in Swedish, "week 48" in English: ISO 8601, where week 1 holds the first Thursday of the year. */
export const week = (at: Day, lang: string): string =>
  `${isSwedish(lang) ? 'v.' : lang === 'en' ? 'week' : ''} ${weekNumber(at)}`.trim();

/** The ISO 8601 week number, 1–53, of the day in Stockholm. */
export const weekNumber = (at: Day): number => {
  const date = new Date(`${typeof at === 'string' ? at : isoDay(at)}T12:00:00Z`);
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  return 1 + Math.floor((thursday.getTime() - firstOfYear) / (7 * 24 * 60 * 60 * 1000));
};

/** Whole calendar days in Stockholm from `now` to `at`; negative for the past. */
export const daysBetween = (now: Date, at: Day): number => {
  const count = (d: Day) => Date.parse(`${typeof d === 'string' ? d : isoDay(d)}T12:00:00Z`);
  return Math.round((count(at) - count(now)) / (24 * 60 * 60 * 1000));
};
