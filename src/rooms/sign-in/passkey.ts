import { z } from 'zod';

/** A passkey as its person sees it in her list. */
export interface Passkey {
  id: string;
  name: string;
  addedAt: Date;
  usedAt: Date | null;
}

/** How long the browser may take with a passkey, minutes. */
export const challengeMinutes = 5;

/** More than anybody has. */
export const mostPasskeys = 20;

/** What the browser hands in, as its script packs it; the library judges the rest. */
export const passkeyAnswerSchema = z.looseObject({
  id: z.string().min(1).max(1400),
  rawId: z.string().max(1400),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string().max(10_000) }),
  clientExtensionResults: z.looseObject({}).default({}),
});
export type PasskeyAnswer = z.output<typeof passkeyAnswerSchema>;
