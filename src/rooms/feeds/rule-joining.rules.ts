import { Temporal } from 'temporal-polyfill';
import { mostExceptions, type Weekday } from '#rooms/activities/schedule.ts';
import type { Recurrence } from './feed-item.ts';
import { daysOfRule, everEnds, occurrencesOf } from './recurrence.rules.ts';

const day = (on: string, ahead: number): string => Temporal.PlainDate.from(on).add({ days: ahead }).toString();

/**
 * Plain weekly rules on our clocks, a day of the week each, and those that go on where another ended made one: HSDS knows no time zone and no day off, so whoever
 * publishes must cut a term where the clocks change and at each holiday. The days between are days off.
 */
export function joinedRules(rules: readonly Recurrence[]): Recurrence[] {
  const daily = rules.flatMap(rule => daysOfRule(rule).map(each => onOneDay(rule, each)));
  const alike = Map.groupBy(daily, rule => `${rule.byDay} ${rule.startTime} ${rule.endTime}`);
  return [...alike.values()].flatMap(all => {
    const joined: Recurrence[] = [];
    for (const rule of all.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))) {
      const before = joined.at(-1);
      const both = before && bothAsOne(before, rule);
      if (both) joined.splice(-1, 1, both);
      else joined.push(rule);
    }
    return joined;
  });
}

const onOneDay = (rule: Recurrence, weekday: Weekday): Recurrence => {
  const byDay = [weekday.slice(0, 2).toUpperCase()];
  return { ...rule, freq: 'WEEKLY', byDay };
};

/** Undefined where they overlap, or where so many days are off between them that they are two terms. */
function bothAsOne(one: Recurrence, other: Recurrence): Recurrence | undefined {
  if (one.endDate === undefined || other.startDate <= one.endDate) return undefined;
  const between = occurrencesOf({ ...one, startDate: day(one.endDate, 1), endDate: day(other.startDate, -1) });
  const exceptDates = [...one.exceptDates, ...between, ...other.exceptDates];
  return exceptDates.length > mostExceptions ? undefined : { ...one, endDate: other.endDate, exceptDates };
}

/** The rule from as early, and until as late, as a term: undefined where it would then hold on days on which it does not. */
export function stretchedTo(
  rule: Recurrence,
  { startDate, endDate }: Pick<Recurrence, 'startDate' | 'endDate'>,
): Recurrence | undefined {
  if (everEnds(rule) !== (endDate !== undefined)) return undefined;
  const stretched = { ...rule, startDate, endDate };
  const before = rule.startDate > startDate ? occurrencesOf({ ...stretched, endDate: day(rule.startDate, -1) }) : [];
  const isLonger = endDate !== undefined && rule.endDate !== undefined && rule.endDate < endDate;
  const after = isLonger ? occurrencesOf({ ...stretched, startDate: day(rule.endDate ?? '', 1) }) : [];
  return before.length + after.length > 0 ? undefined : stretched;
}
