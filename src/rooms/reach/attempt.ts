import { z } from 'zod';

/** What came of something that was tried. */
export const verdicts = ['worked', 'not', 'too-early'] as const;
export type Verdict = (typeof verdicts)[number];

/** What somebody said when she looked. */
export interface AttemptOutcome {
  readonly verdict: Verdict;
  readonly words: string;
  readonly lookedOn: string;
  /** When to look again, where it is too early to say. */
  readonly nextOn: string | undefined;
}

/** What is tried where children find nothing. */
export interface Attempt {
  readonly id: string;
  readonly municipalityCode: string;
  readonly organisationId: string;
  readonly areaId: string;
  readonly areaName: string;
  readonly questionId: string | undefined;
  readonly words: string;
  readonly functionId: string | undefined;
  /** The function as it was called when it was written. */
  readonly responsible: string;
  readonly beginsOn: string;
  readonly followUpOn: string;
  readonly writtenAt: Date;
  /** The first first. */
  readonly outcomes: readonly AttemptOutcome[];
}

export const longestWords = 2000;
const words = z.string().trim().min(1).max(longestWords);

export const attemptSchema = z
  .object({
    areaId: z.string().min(1).max(60),
    questionId: z.uuid().optional(),
    functionId: z.uuid(),
    words,
    beginsOn: z.iso.date(),
    followUpOn: z.iso.date(),
  })
  .refine(({ beginsOn, followUpOn }) => followUpOn >= beginsOn, { path: ['followUpOn'], message: 'before' });
export type AttemptInput = z.output<typeof attemptSchema>;

/** `today` is the day on which somebody looks. */
export const outcomeSchema = (today: string) =>
  z
    .object({ verdict: z.enum(verdicts), words, nextOn: z.iso.date().optional() })
    .refine(({ verdict, nextOn }) => verdict !== 'too-early' || nextOn !== undefined, {
      path: ['nextOn'],
      message: 'missing',
    })
    .refine(({ verdict, nextOn }) => verdict !== 'too-early' || nextOn === undefined || nextOn > today, {
      path: ['nextOn'],
      message: 'past',
    });
export type OutcomeInput = z.output<ReturnType<typeof outcomeSchema>>;
