import { Temporal } from 'temporal-polyfill';
import { type JsonRecord, recordsOf, textOf } from '#rooms/registers/reader-json.rules.ts';
import { most, type Recurrence, type ToldSession } from './feed-item.ts';
import { stockholm } from './recurrence.rules.ts';
import { clockTime, dayOf } from './told-moment.rules.ts';

/** What HSDS schedules say of when (RFC 5545 fields): those that come back, and those that happen once. */
export interface Schedules {
  recurrences: Recurrence[];
  sessions: ToldSession[];
  /** Schedules that say too little, such as only words. */
  left: number;
}

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

export function readSchedules(schedules: readonly JsonRecord[], knownOn: string): Schedules {
  const read: Schedules = { recurrences: [], sessions: [], left: 0 };
  for (const each of schedules.slice(0, most.list)) {
    const rule = ruleOf(each, knownOn);
    if (!rule) read.left += 1;
    else if ('freq' in rule) read.recurrences.push(rule);
    else read.sessions.push(rule);
  }
  return read;
}

/** `opens_at` may carry an offset; on the clocks of Stockholm it is then what it is there on the first day. */
function timesOf({ opens_at, closes_at }: JsonRecord, on: string) {
  const here = (written: unknown) => {
    const [, offset] = /(Z|[+-]\d{2}:?\d{2})$/i.exec(textOf(written).trim()) ?? [];
    const time = clockTime(written);
    if (time === undefined || offset === undefined) return time;
    try {
      const at = Temporal.Instant.from(`${on}T${time}${offset}`).toZonedDateTimeISO(stockholm);
      return at.toPlainTime().toString({ smallestUnit: 'minute' });
    } catch {
      return undefined;
    }
  };
  return { startTime: here(opens_at), endTime: here(closes_at) };
}

function ruleOf(told: JsonRecord, knownOn: string): Recurrence | ToldSession | undefined {
  const freq = frequencies.find(each => each === textOf(told.freq).toUpperCase());
  const startDate = dayOf(told.dtstart) ?? dayOf(told.valid_from) ?? (freq ? knownOn : undefined);
  if (startDate === undefined) return undefined;
  const { startTime, endTime } = timesOf(told, startDate);
  if (startTime === undefined || endTime === undefined) return undefined;
  const count = Number(told.count ?? 0);
  if (freq === undefined) return { on: startDate, startTime, endTime, cancelled: false };
  return {
    ...{ freq, interval: Math.max(1, Math.floor(Number(told.interval ?? 1)) || 1), startDate, startTime, endTime },
    endDate: earlier(dayOf(told.until), dayOf(told.valid_to)),
    ...{ byDay: daysIn(told.byday), byMonthDay: numbersIn(told.bymonthday), byMonth: numbersIn(told.bymonth) },
    ...{ byWeekNo: numbersIn(told.byweekno), byYearDay: numbersIn(told.byyearday) },
    count: Number.isInteger(count) && count > 0 ? count : undefined,
    exceptDates: [],
  };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b);
}

const daysIn = (value: unknown): string[] =>
  textOf(value)
    .toUpperCase()
    .split(/[,; ]+/)
    .filter(each => /^[+-]?\d?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(each))
    .map(each => each.replace('+', ''));

const numbersIn = (value: unknown): number[] =>
  textOf(value)
    .split(',')
    .filter(each => each.trim() !== '')
    .map(Number)
    .filter(Number.isInteger);

/** Schedules of a record, where it has any. */
export const schedulesOf = (record: JsonRecord): JsonRecord[] => recordsOf(record.schedules);
