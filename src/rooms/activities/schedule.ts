import { z } from 'zod';

/** Days of the week as schema.org and OpenActive name them, Monday first. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** 1 for Monday to 7 for Sunday: ISO 8601. */
export const isoWeekday = (day: Weekday): number => weekdays.indexOf(day) + 1;

/** Which day of the week a calendar day is: 1 for Monday to 7 for Sunday. */
export const isoWeekdayOf = (on: string): number => new Date(on).getUTCDay() || 7;
export const weekdayOf = (on: string): Weekday => weekdays[isoWeekdayOf(on) - 1] as Weekday;

/** The calendar day so many days after another, or before it. */
export const dayAfter = (on: string, days: number): string =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);

export const mostTimes = 14;
export const mostExceptions = 60;
/** A term longer than this is a slip of the pen; whoever goes on for longer leaves the end open. */
export const longestTermDays = 2 * 366;
/** What began longer ago than this, years, was meant to be another year; so was what is further ahead than the longest term. */
export const oldestStartYears = 30;
/** A session that runs past midnight may be so long, hours; beyond it the end was meant to come first. */
export const longestNightHours = 12;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const day = z.iso.date();

/** A time of the week. An end at or before the start is on the day after. */
export const weeklyTimeSchema = z.object({ byDay: z.enum(weekdays), startTime: clockTime, endTime: clockTime });
export type WeeklyTime = z.infer<typeof weeklyTimeSchema>;

export const breakSchema = z.object({ startDate: day, endDate: day });
export type Break = z.infer<typeof breakSchema>;

export const extraSessionSchema = z.object({ date: day, startTime: clockTime, endTime: clockTime });
export type ExtraSession = z.infer<typeof extraSessionSchema>;

/** When something happens, on the clocks of Stockholm; named after OpenActive `PartialSchedule`. */
export const scheduleSchema = z.object({
  times: z.array(weeklyTimeSchema).max(mostTimes).default([]),
  startDate: day,
  /** The last day; without one it goes on until somebody says otherwise. */
  endDate: day.optional(),
  /** Weeks without: holidays. Both days are free. */
  breaks: z.array(breakSchema).max(20).default([]),
  /** Single days on which it is cancelled. */
  exceptDates: z.array(day).max(mostExceptions).default([]),
  /** Beside the weekly times; neither breaks nor the term touch these. */
  extraSessions: z.array(extraSessionSchema).max(mostExceptions).default([]),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** One time that it happens. */
export interface Session {
  /** The day it begins, in Stockholm. */
  on: string;
  startsAt: Date;
  endsAt: Date;
  extra: boolean;
}

/** What can be wrong with a schedule as a whole. */
export type ScheduleFault =
  | 'none'
  | 'odd-year'
  | 'odd-extra-year'
  | 'reversed'
  | 'too-long'
  | 'ends-first'
  | 'break-reversed'
  | 'never'
  | 'over';
