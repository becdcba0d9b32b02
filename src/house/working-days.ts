import { Temporal } from 'temporal-polyfill';

const { PlainDate } = Temporal;
type PlainDate = Temporal.PlainDate;

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
export function easterOf(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

const saturday = 6;
const friday = 5;

/** The first such day of the week on or after a date. */
function firstOn(weekday: number, from: PlainDate): PlainDate {
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });
}

const named = new Map<number, ReadonlySet<string>>();

/**
 * Days of a year that are no working days whatever day of the week they fall on: the holidays of lagen (1989:253) om allmänna
 * helgdagar, and the three eves that lagen (1930:173) om beräkning av lagstadgad tid counts among them.
 */
export function holidaysOf(year: number): ReadonlySet<string> {
  const known = named.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const on = (month: number, day: number) => PlainDate.from({ year, month, day });
  const days = [
    ...[on(1, 1), on(1, 6), on(5, 1), on(6, 6), on(12, 24), on(12, 25), on(12, 26), on(12, 31)],
    // Good Friday, Easter, Easter Monday, Ascension, Pentecost.
    ...[-2, 0, 1, 39, 49].map(days => easter.add({ days })),
    firstOn(friday, on(6, 19)),
    firstOn(saturday, on(6, 20)),
    firstOn(saturday, on(10, 31)),
  ];
  const found = new Set(days.map(String));
  named.set(year, found);
  return found;
}

export function isWorkingDay(day: PlainDate): boolean {
  return day.dayOfWeek < saturday && !holidaysOf(day.year).has(day.toString());
}

/** The working day that is `count` working days after a day, which itself is not counted; `count` is at least 1. */
export function workingDayAfter(day: PlainDate, count: number): PlainDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = reached.add({ days: 1 });
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** How many working days come after a day, up to and including a later one. */
export function workingDaysBetween(day: PlainDate, later: PlainDate): number {
  let count = 0;
  for (let at = day.add({ days: 1 }); PlainDate.compare(at, later) <= 0; at = at.add({ days: 1 })) {
    if (isWorkingDay(at)) count += 1;
  }
  return count;
}
