import { type Day, daysBetween, time, weekday } from './dates.ts';
import { beforeTime, localeOf } from './locale.ts';

const minute = 60_000;
const hour = 60 * minute;

/** "för 3 månader sedan", "i går", "om 20 minuter": the largest unit that is true, counted in calendar days from a day on. */
export const relative = (at: Day, now: Date, lang: string): string => {
  const counted = new Intl.RelativeTimeFormat(localeOf(lang));
  const words = new Intl.RelativeTimeFormat(localeOf(lang), { numeric: 'auto' });
  const days = daysBetween(now, at);
  if (Math.abs(days) >= 365) return counted.format(Math.trunc(days / 365), 'year');
  if (Math.abs(days) >= 31) return counted.format(Math.trunc(days / 30.4), 'month');
  if (Math.abs(days) >= 14) return counted.format(Math.trunc(days / 7), 'week');
  if (days !== 0 || typeof at === 'string') return words.format(days, 'day');
  const ms = at.getTime() - now.getTime();
  if (Math.abs(ms) >= hour) return words.format(Math.trunc(ms / hour), 'hour');
  return words.format(Math.trunc(ms / minute), 'minute');
};

/** "i morgon kl. 18.04 (19 tim kvar)": the moment as people say it, and how long until then or since. */
export const deadline = (at: Date, now: Date, lang: string): string => {
  const days = daysBetween(now, at);
  const spoken =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(localeOf(lang), { numeric: 'auto' }).format(days, 'day')
      : weekday(at, lang);
  const said = `${spoken}${beforeTime(lang)}${time(at, lang)}`;
  const rest = remaining(at, now, lang);
  return lang in left && rest !== spoken ? `${said} (${rest})` : said;
};

const left: Record<string, string> = { sv: 'kvar', 'sv-x-latt': 'kvar', en: 'left' };

/** "19 tim kvar", "3 d kvar"; when the moment has passed, how long ago. */
export const remaining = (at: Date, now: Date, lang: string): string => {
  const ms = at.getTime() - now.getTime();
  const word = left[lang];
  if (ms < 0 || word === undefined) return relative(at, now, lang);
  return `${amount(ms, lang)} ${word}`;
};

/** Under an hour in minutes, under two days in hours, then days; always rounded down, so that nobody is promised too much. */
const amount = (ms: number, lang: string): string => {
  if (ms < hour) return quantity(ms / minute, 'minute', 'short', lang);
  if (ms < 48 * hour) return quantity(ms / hour, 'hour', 'short', lang);
  return quantity(ms / (24 * hour), 'day', 'long', lang);
};

const quantity = (count: number, unit: string, unitDisplay: 'short' | 'long', lang: string): string =>
  new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit, unitDisplay }).format(Math.floor(count));
