import { asRecord, type JsonRecord, listOf, recordsOf, textOf } from '#rooms/registers/reader-json.rules.ts';
import { most, type Recurrence, type ToldSession } from './feed-item.ts';
import { isZone } from './recurrence.rules.ts';
import { clockAfter, clockTime, dayOf, minutesOf, sessionOf } from './told-moment.rules.ts';

const days: Record<string, string> = {
  ...{ monday: 'MO', tuesday: 'TU', wednesday: 'WE', thursday: 'TH', friday: 'FR', saturday: 'SA', sunday: 'SU' },
};

/** One value or a list of them: JSON-LD makes no difference. */
export const several = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).slice(0, most.list);

const recordsIn = (value: unknown): JsonRecord[] => recordsOf(several(value));

/** What `eventSchedule` says of when; rules that say only half (`PartialSchedule`) are left, sessions will tell. */
export function recurrencesOf(data: JsonRecord, knownOn: string): Recurrence[] {
  return recordsIn(data.eventSchedule).flatMap(each => recurrenceOf(each, data, knownOn) ?? []);
}

function recurrenceOf(told: JsonRecord, data: JsonRecord, knownOn: string): Recurrence | undefined {
  const [from, zone] = [clockTime(told.startTime), textOf(told.scheduleTimezone)];
  const minutes = minutesOf(told.duration) ?? minutesOf(data.duration);
  const to = clockTime(told.endTime) ?? (from !== undefined && minutes ? clockAfter(from, minutes) : undefined);
  const repeat = frequencyOf(told.repeatFrequency);
  const byDay = several(told.byDay).flatMap(each => dayName(textOf(each)) ?? []);
  const startDate = dayOf(told.startDate) ?? (byDay.length > 0 ? (dayOf(data.startDate) ?? knownOn) : undefined);
  if (from === undefined || to === undefined || !repeat || !startDate || (zone !== '' && !isZone(zone)))
    return undefined;
  const count = Number(told.repeatCount ?? 0);
  return {
    ...{ ...repeat, byDay, startDate, endDate: dayOf(told.endDate), startTime: from, endTime: to },
    ...{ byMonthDay: numbersIn(told.byMonthDay), byMonth: numbersIn(told.byMonth), byWeekNo: [], byYearDay: [] },
    count: Number.isInteger(count) && count > 0 ? count : undefined,
    exceptDates: several(told.exceptDate).flatMap(each => dayOf(each) ?? []),
    zone: zone || undefined,
  };
}

const numbersIn = (value: unknown): number[] => several(value).map(Number).filter(Number.isInteger);

/** `https://schema.org/Thursday`, `Thursday`, and as iCalendar has it, `TH` or `1TH`. */
function dayName(written: string): string | undefined {
  const name = written.split(/[/#:]/).at(-1) ?? '';
  return days[name.toLowerCase()] ?? (/^-?\d?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(name) ? name : undefined);
}

const frequencies: Record<string, Recurrence['freq']> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' };

function frequencyOf(written: unknown): Pick<Recurrence, 'freq' | 'interval'> | undefined {
  const text = textOf(written);
  const [, count = '', unit = ''] = /^P(\d{1,3})([DWMY])$/.exec(text) ?? [];
  const freq = frequencies[unit];
  if (text === '') return { freq: 'WEEKLY', interval: 1 };
  return freq && Number(count) > 0 ? { freq, interval: Number(count) } : undefined;
}

/** Single sessions that are told with a series. */
export function sessionsIn(data: JsonRecord): ToldSession[] {
  return recordsIn(data.subEvent)
    .slice(0, most.sessions)
    .flatMap(each => readSession(each, data) ?? []);
}

/** One session; its length may stand with its series. */
export function readSession(
  data: JsonRecord,
  series: JsonRecord = asRecord(data.superEvent) ?? {},
): ToldSession | undefined {
  const { startDate: start, endDate: end, duration = series.duration } = data;
  return sessionOf({ start, end, duration, cancelled: isCancelled(data) });
}

export const isCancelled = ({ eventStatus }: JsonRecord): boolean =>
  /Event(?:Cancelled|Postponed)$/.test(textOf(eventStatus));

/** The words of concepts: their labels in Swedish first, then in any language, and the last part of their address. */
export function conceptWords(value: unknown): string[] {
  return several(value).flatMap(each => {
    if (typeof each === 'string') return [each.split(/[/#]/).at(-1) ?? ''];
    const concept = asRecord(each) ?? {};
    const label = asRecord(concept.prefLabel);
    const labels = label ? [label.sv, ...Object.values(label)] : listOf([concept.prefLabel, concept.name]);
    const [id] = [concept['@id'] ?? concept.id].map(textOf);
    return [...labels.map(textOf), /[#/](?![0-9a-f-]{30,})([\w-]+)$/i.exec(id ?? '')?.[1] ?? ''].filter(
      text => text !== '',
    );
  });
}
