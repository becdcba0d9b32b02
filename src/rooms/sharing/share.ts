import { z } from 'zod';
import { holdsPersonalNumber } from '#house/personal-number.ts';
import type { Publicity } from '#rooms/organisations/publicity.rules.ts';

/** What somebody writes before she shares it. */
export interface Content {
  title: string;
  text: string;
}

/** A text that nobody but its writer sees. */
export interface Draft extends Content {
  id: string;
  organisationId: string;
  /** Rises with every change, so that what is shared is what was read. */
  version: number;
  changedAt: Date;
}

/** Why something may be shared, in the order of how much it asks. Chosen, never written: the journal keeps it for good. */
export const grounds = ['about-nobody', 'consent', 'asked', 'agreement', 'duty'] as const;
export type Ground = (typeof grounds)[number];

/** Somebody outside, who only ever gets a link to read one thing. */
export interface Guest {
  /** Function and organisation, as the sharer knows them. */
  title: string;
  email: string;
}

/** What was shared, without its words. */
export interface Share {
  id: string;
  organisationId: string;
  organisationName: string;
  givenAs: string;
  /** The function, by what it was called then; without an id where it was shared before functions had any. */
  to: { organisationId: string; organisationName: string; functionId: string | undefined; title: string } | undefined;
  guest: Guest | undefined;
  linkEndsAt: Date | undefined;
  publicity: Publicity;
  ground: Ground;
  givenAt: Date;
  endsAt: Date;
  withdrawnAt: Date | undefined;
  /** The fixed copy; undefined once it has been withdrawn. */
  content: Content | undefined;
}

export interface Opening {
  as: string;
  at: Date;
  mine: boolean;
}

/** How long a guest's link works, days. */
export const guestDays = 14;
/** How long a shared copy is kept, days; whoever must keep it longer does so in a register of her own. */
export const shareDays = 365;
/** How long a draft is kept that nobody changes, days. */
export const draftDays = 90;
/** So many characters are a long letter. */
export const mostCharacters = 20_000;

const withoutNumbers = (text: string) => !holdsPersonalNumber(text);
const safely = { error: 'personal-number' };

export const draftSchema = z.object({
  organisationId: z.uuid(),
  title: z.string().trim().min(1).max(120).refine(withoutNumbers, safely),
  text: z.string().trim().min(1).max(mostCharacters).refine(withoutNumbers, safely),
});
export type DraftInput = z.output<typeof draftSchema>;

const ground = z.enum(grounds);

/** What is asked for when something is shared with a function, and with a guest. */
export const giftSchema = z.object({ ground, version: z.coerce.number().int() });
export const guestGiftSchema = giftSchema.extend({
  title: z.string().trim().min(1).max(120).refine(withoutNumbers, safely),
  email: z.email().max(254),
});
export type Gift = z.output<typeof giftSchema>;
export type GuestGift = z.output<typeof guestGiftSchema>;
