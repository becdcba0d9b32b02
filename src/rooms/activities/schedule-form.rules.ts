import { first, type Typed } from '#house/form.ts';
import { type RowName, rowFields } from './activity-form.ts';
import { type Faults, rowsIn } from './activity-form-parts.rules.ts';
import { scheduleFault } from './schedule.rules.ts';
import { type Schedule, type ScheduleFault, scheduleSchema } from './schedule.ts';

/** "17:00", "17.00" and "17" are times of day. */
function timeOf(text: string | undefined): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text ?? '') ?? [];
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minute}`;
}

const readers: Record<string, (text: string | undefined) => string | undefined> = {
  startTime: timeOf,
  endTime: timeOf,
};

/** The rows that are filled in; a row that is filled in by half is a fault of its own. */
function rowsOf(typed: Typed, name: RowName): { rows: Record<string, string>[]; faults: Faults } {
  const faults: Faults = {};
  const rows = rowsIn(typed, name).map(row => {
    const read = (field: string) => (readers[field] ?? (each => each))(first(typed, `${name}.${row}.${field}`));
    const pairs = rowFields[name].map(field => [field, read(field)] as const);
    for (const [field, value] of pairs) if (value === undefined) faults[`${name}.${row}.${field}`] = 'incomplete';
    return Object.fromEntries(pairs.map(([field, value]) => [field, value ?? '']));
  });
  return { rows, faults };
}

/** Where in the form a fault of the whole schedule is told. */
const places: Record<ScheduleFault, string> = {
  none: 'times.0.byDay',
  'odd-year': 'startDate',
  'odd-extra-year': 'extraSessions.0.date',
  'ends-first': 'times.0.endTime',
  never: 'times.0.byDay',
  reversed: 'endDate',
  'too-long': 'endDate',
  over: 'endDate',
  'break-reversed': 'breaks.0.endDate',
};

/** Reads when it happens; one that never happens from `today` on is refused. */
export function readSchedule(typed: Typed, today: string): { value: Schedule | undefined; faults: Faults } {
  const read = Object.fromEntries(
    (Object.keys(rowFields) as RowName[]).map(name => [name, rowsOf(typed, name)]),
  ) as Record<RowName, ReturnType<typeof rowsOf>>;
  const faults: Faults = Object.assign({}, ...Object.values(read).map(each => each.faults));
  const parsed = scheduleSchema.safeParse({
    ...{ times: read.times.rows, breaks: read.breaks.rows, extraSessions: read.extraSessions.rows },
    exceptDates: read.exceptDates.rows.map(({ date }) => date),
    ...{ startDate: first(typed, 'startDate') ?? today, endDate: first(typed, 'endDate') },
  });
  for (const { path } of parsed.success ? [] : parsed.error.issues) {
    const name = nameOf(path, read, typed);
    faults[name] ??= name.endsWith('Time') ? 'no-such-time' : name.endsWith('byDay') ? 'incomplete' : 'no-such-day';
  }
  if (!parsed.success || Object.keys(faults).length > 0) return { value: undefined, faults };
  const fault = scheduleFault(parsed.data, today);
  return fault ? { value: undefined, faults: { [places[fault]]: fault } } : { value: parsed.data, faults };
}

/** The schema counts the rows that are filled in, the form counts all. */
function nameOf([list, at, field = 'date']: PropertyKey[], read: Record<string, unknown>, typed: Typed): string {
  if (!(String(list) in read)) return String(list);
  return `${String(list)}.${rowsIn(typed, list as RowName)[Number(at)] ?? 0}.${String(field)}`;
}
