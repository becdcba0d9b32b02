import { z } from 'zod';

/** What has become of a goal; one that was missed may be reached later. */
export const goalOutcomes = ['reached', 'missed', 'withdrawn'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

/** That by a day there is something where there is nothing today. */
export interface Goal {
  readonly id: string;
  readonly questionId: string;
  readonly areaId: string;
  readonly areaName: string;
  readonly dueOn: string;
  readonly functionId: string | undefined;
  /** The function as it was called when the goal was set. */
  readonly responsible: string;
  readonly setAt: Date;
  readonly outcomes: readonly {
    readonly outcome: GoalOutcome;
    readonly on: string;
    readonly reason: string | undefined;
  }[];
}

export type GoalState = 'open' | 'late' | 'reached' | 'reached-late' | 'withdrawn';

/** A goal further away than this is nobody's, years. */
export const furthestYears = 5;

/** `today` is the day before the first that a goal can be due on. */
export const goalSchema = (today: string) =>
  z.object({
    areaId: z.string().min(1).max(60),
    functionId: z.uuid(),
    dueOn: z.iso
      .date()
      .refine(day => day > today, 'past')
      .refine(day => Number(day.slice(0, 4)) <= Number(today.slice(0, 4)) + furthestYears, 'far'),
  });
export type GoalInput = z.output<ReturnType<typeof goalSchema>>;
