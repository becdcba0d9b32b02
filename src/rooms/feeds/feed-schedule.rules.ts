import { Temporal } from 'temporal-polyfill';
import { occursOn, scheduleFault, sessionsOn } from '#rooms/activities/schedule.rules.ts';
import {
  longestTermDays,
  mostExceptions,
  mostTimes,
  type Schedule,
  scheduleSchema,
  weekdays,
} from '#rooms/activities/schedule.ts';
import type { Recurrence, RefusalCode, RemarkCode, ToldSession } from './feed-item.ts';
import { daysOfRule, everEnds, isPlainWeekly, occurrencesOf, onOurClocks, sessionsOfRule } from './recurrence.rules.ts';
import { joinedRules, stretchedTo } from './rule-joining.rules.ts';
import { distinctSessions, type PlainSession, weeklyForm } from './weekly-form.rules.ts';

export type ScheduleReading =
  | { ok: true; schedule: Schedule; remarks: RemarkCode[] }
  | { ok: false; refusal: RefusalCode };

/**
 * The schedule that an item's rules and single times make together: weekly rules stay weekly, what cannot be said so becomes single days
 * where it ends, and is refused where it never does. Single times beside weekly rules cancel theirs, or come in addition.
 */
export function scheduleFrom(
  rules: readonly Recurrence[],
  sessions: readonly ToldSession[],
  today: string,
): ScheduleReading {
  const ahead = sessions.filter(({ on }) => on >= today);
  if (rules.length === 0 && sessions.length === 0) return { ok: false, refusal: 'no-times' };
  const { weekly, others } = sorted(rules);
  if (others.some(each => !everEnds(each))) return { ok: false, refusal: refusalOf(others) };
  const single = others.flatMap(sessionsOfRule).filter(({ on }) => on >= today);
  const kept = weekly[0] ? weeklySchedule(weekly, single, ahead) : fromSessions([...single, ...ahead]);
  return checked(kept, rules.length + sessions.length > 0, today);
}

/** A rule without an end that runs on other clocks cannot be said on ours; others would never end. */
const refusalOf = (others: readonly Recurrence[]): RefusalCode =>
  others.some(each => !everEnds(each) && isPlainWeekly(each)) ? 'zone' : 'endless';

/** The plain weekly rules of one term, that of the first without an end or with most days, on our clocks; and all others. */
function sorted(rules: readonly Recurrence[]): { weekly: Recurrence[]; others: Recurrence[] } {
  const here = rules.map(rule => (isPlainWeekly(rule) ? onOurClocks(rule) : undefined));
  const foreign = rules.filter((_, at) => here[at] === undefined);
  const plain = joinedRules(here.filter(each => each !== undefined));
  const open = plain.find(each => !everEnds(each));
  const longest = plain.toSorted((a, b) => occurrencesOf(b).length - occurrencesOf(a).length)[0];
  let weekly = [open ?? longest].filter(each => each !== undefined);
  const others: Recurrence[] = [];
  for (const rule of plain.filter(each => each !== weekly[0])) {
    const together = weekly.length < mostTimes ? ofOneTerm([...weekly, rule]) : undefined;
    if (together) weekly = together;
    else others.push(rule);
  }
  return { weekly, others: [...foreign, ...others] };
}

/** Rules that can be said to begin and end together: one that is held on Thursdays has the same term as one on Tuesdays. */
function ofOneTerm(rules: readonly Recurrence[]): Recurrence[] | undefined {
  const startDate = rules.map(each => each.startDate).toSorted()[0] ?? '';
  const ends = rules.flatMap(each => each.endDate ?? []).toSorted();
  const stretched = rules.map(each => stretchedTo(each, { startDate, endDate: ends.at(-1) }));
  return stretched.every(each => each !== undefined) ? stretched : undefined;
}

interface Kept {
  schedule: Schedule | undefined;
  cut: boolean;
}

function weeklySchedule(rules: readonly Recurrence[], single: PlainSession[], told: readonly ToldSession[]): Kept {
  const [first] = rules;
  const times = rules.flatMap(rule =>
    daysOfRule(rule).map(byDay => ({ byDay, startTime: rule.startTime, endTime: rule.endTime })),
  );
  const order = weekdays.flatMap(day => distinct(times.filter(({ byDay }) => byDay === day)));
  const plain: Schedule = {
    ...{ times: order.slice(0, mostTimes), startDate: startOf(first), endDate: first?.endDate },
    ...{ breaks: [], exceptDates: [], extraSessions: [] },
  };
  const off = [...rules.flatMap(rule => rule.exceptDates), ...told.filter(each => each.cancelled).map(({ on }) => on)];
  const exceptDates = [...new Set(off)].filter(on => occursOn(plain, on)).toSorted();
  const allTheSame = exceptDates.flatMap(on => heldAllTheSame(plain, rules, told, on));
  const beside = told.filter(each => !each.cancelled && !isOf(plain, each));
  const extra = distinctSessions([...single, ...beside, ...allTheSame]);
  return {
    schedule: {
      ...plain,
      exceptDates: exceptDates.slice(-mostExceptions),
      extraSessions: extra.slice(0, mostExceptions).map(({ on, ...clock }) => ({ ...clock, date: on })),
    },
    cut: exceptDates.length > mostExceptions || extra.length > mostExceptions || times.length > mostTimes,
  };
}

/** What has gone on for years is told from so far back that it is a term. */
function startOf(rule: Recurrence | undefined): string {
  if (!rule?.endDate) return rule?.startDate ?? '';
  const earliest = Temporal.PlainDate.from(rule.endDate)
    .subtract({ days: longestTermDays - 1 })
    .toString();
  return rule.startDate < earliest && earliest < rule.endDate ? earliest : rule.startDate;
}

const distinct = <T extends object>(all: T[]): T[] => [
  ...new Map(all.map(each => [JSON.stringify(each), each])).values(),
];

const isOf = (schedule: Schedule, { on, startTime }: PlainSession): boolean =>
  sessionsOn(schedule, on).length > 0 && schedule.times.some(each => each.startTime === startTime);

/** On a cancelled day, the times of other rules, and those that were not cancelled, are held all the same. */
function heldAllTheSame(
  plain: Schedule,
  rules: readonly Recurrence[],
  told: readonly ToldSession[],
  on: string,
): PlainSession[] {
  return rules
    .filter(rule => !rule.exceptDates.includes(on))
    .filter(rule => !told.some(each => each.cancelled && each.on === on && each.startTime === rule.startTime))
    .filter(rule => occursOn({ ...plain, times: plain.times.filter(isTimeOf(rule)) }, on))
    .map(({ startTime, endTime }) => ({ on, startTime, endTime }));
}

const isTimeOf = (rule: Recurrence) => {
  const days = daysOfRule(rule);
  return ({ byDay, startTime, endTime }: Schedule['times'][number]) =>
    days.includes(byDay) && startTime === rule.startTime && endTime === rule.endTime;
};

/** Only single times: as many as there is room for, the nearest first. */
function fromSessions(told: readonly (PlainSession & { cancelled?: boolean })[]): Kept {
  const held = distinctSessions(
    told.filter(each => !each.cancelled).map(({ on, startTime, endTime }) => ({ on, startTime, endTime })),
  );
  const whole = weeklyForm(held);
  if (whole || held.length === 0) return { schedule: whole, cut: false };
  return { schedule: weeklyForm(held.slice(0, mostExceptions)), cut: true };
}

function checked({ schedule, cut }: Kept, told: boolean, today: string): ScheduleReading {
  if (!schedule) return { ok: false, refusal: told ? 'over' : 'no-times' };
  const parsed = scheduleSchema.safeParse(schedule);
  if (!parsed.success) return { ok: false, refusal: 'times-wrong' };
  const fault = scheduleFault(parsed.data, today);
  if (fault) return { ok: false, refusal: fault === 'over' ? 'over' : fault === 'none' ? 'no-times' : 'times-wrong' };
  return { ok: true, schedule: parsed.data, remarks: cut ? ['times-cut'] : [] };
}
