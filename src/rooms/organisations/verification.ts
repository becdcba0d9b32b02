import { z } from 'zod';

/** What can be looked at before an organisation counts as known (needs A8). */
export const checkKinds = [
  'number',
  'board',
  'annual-meeting',
  'register',
  'federation',
  'vouched-for',
  'democracy-conditions',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** A calendar day, YYYY-MM-DD. */
export type IsoDay = string;

/** What the public may know of a check that stands. */
export interface ListedCheck {
  kind: CheckKind;
  what: string;
  /** Title and organisation of who checked, or of who vouches. */
  byFunction: string;
  checkedOn: IsoDay;
  validUntil: IsoDay;
}

/** A check as the organisation and its coordinator see it. */
export interface Check extends ListedCheck {
  id: number;
  organisationId: string;
  recordedAt: Date;
  /** A newer check of the same matter has taken its place. */
  superseded: boolean;
  /** The newest time it was withdrawn, and what came of that. */
  withdrawal: Withdrawal | undefined;
}

export interface Withdrawal {
  id: number;
  at: Date;
  reason: string;
  appeal: Appeal | undefined;
}

export interface Appeal {
  at: Date;
  text: string;
  answer: AppealAnswer | undefined;
}

/** `upheld` lets the check stand again. */
export interface AppealAnswer {
  at: Date;
  upheld: boolean;
  reason: string;
}

export type CheckState = 'live' | 'expiring' | 'expired' | 'withdrawn' | 'superseded';

/** So many days before a check stops counting it comes up for those who can renew it, and so many days after it rests. */
export const comesUpDays = 60;

/** A check is a look at today, not a promise for ever: this many years at most. */
export const longestValidYears = 3;

const day = z.iso.date();
const text = (max: number) => z.string().trim().min(1).max(max);

export const checkSchema = z
  .object({
    kind: z.enum(checkKinds),
    what: text(500),
    byFunction: text(200),
    checkedOn: day,
    validUntil: day,
  })
  .refine(({ checkedOn, validUntil }) => validUntil > checkedOn, {
    path: ['validUntil'],
    message: 'ends-before-it-begins',
  });
export type CheckInput = z.output<typeof checkSchema>;

export const withdrawSchema = z.object({ reason: text(1000) });
export const appealSchema = z.object({ text: text(2000) });
export const answerSchema = z.object({ verdict: z.enum(['upheld', 'dismissed']), reason: text(1000) });
