import { z } from 'zod';
import { labelsIn } from '#house/labelling.ts';
import { holdsPersonalNumber } from '#house/personal-number.ts';

/** Where one sees what one has said. */
export const vouchingsPath = '/arbete/aktiviteter/gatt-i-god-for';

/** At most so many run at a time: few enough that each says something. */
export const mostVouchings = { byVoucher: 5, onActivity: 3 } as const;

/** How long one lasts, months. */
export const vouchingMonths = { longest: 12, usual: 6 } as const;

/** So long after it is over she who said it can renew it; then it is erased, days. */
export const daysKept = 30;

/** So long before its end whoever said it is told, days. */
export const noticeDays = 30;

export const longestVouching = { words: 400, grounds: 200 } as const;

/** No second reader stands between these words and the public, so what labels, or numbers a person, is refused. */
const publicWords = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(text => !holdsPersonalNumber(text), 'personal-number')
    .refine(text => labelsIn(text).length === 0, 'labels');

export const vouchingSchema = z.object({
  /** The function that it is said in; undefined in one's own name. */
  functionId: z.uuid().optional(),
  words: publicWords(longestVouching.words),
  /** How she knows. */
  grounds: publicWords(longestVouching.grounds),
  months: z.coerce.number().int().min(1).max(vouchingMonths.longest),
});
export type VouchingInput = z.output<typeof vouchingSchema>;

/** The function that something is said in, and where it can be found and asked. */
export interface VouchingPlace {
  function: string;
  organisation: string;
  functionSlug: string;
  organisationSlug: string;
  municipalityCode: string | undefined;
}

/** What somebody says in her own words of an activity, as everybody reads it. */
export interface RunningVouching {
  id: string;
  activityId: string;
  words: string;
  grounds: string;
  /** Who says it: a function of an organisation, or a person in her own name. */
  voucher: VouchingPlace | { person: string };
  vouchedAt: Date;
  expiresOn: string;
}

/** What somebody can vouch for: an activity as the public sees it. */
export interface Vouchable {
  activityId: string;
  organisationId: string;
  organisationName: string;
  municipalityCode: string;
  slug: string;
  title: string;
  placeName: string | undefined;
}

/** A vouching as she who said it sees it, or who has taken over her function. */
export interface OwnVouching {
  id: string;
  activityId: string;
  /** Undefined where the public does not see the activity now. */
  activity: Vouchable | undefined;
  words: string;
  grounds: string;
  functionId: string | undefined;
  functionTitle: string | undefined;
  personId: string;
  /** Whether she who said it still holds the function; true in her own name. */
  holds: boolean;
  vouchedAt: Date;
  expiresOn: string;
  removed: { at: Date; reason: string } | undefined;
}

/** What becomes of it: it runs, is soon over, is over, or waits for whoever holds the function now to say it anew. */
export type VouchingState = 'running' | 'ends-soon' | 'over' | 'renew' | 'removed' | 'resting';

/** A function in which the actor can vouch. */
export interface VouchingFunction {
  id: string;
  title: string;
  organisationName: string;
}

/** Who the actor is when she vouches. */
export interface VoucherStanding {
  functions: readonly VouchingFunction[];
  /** Some organisation has let her in, and none as somebody under 18. */
  knownAdult: boolean;
}
