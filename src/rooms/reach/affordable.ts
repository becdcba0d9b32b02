import { z } from 'zod';

/** What counts as affordable in a municipality: what is free always does. */
export interface AffordableTerms {
  /** Kronor for a term; what costs as much or less is affordable. */
  readonly kronor: number;
  /** Whether what takes Fritidskortet is affordable whatever it costs. */
  readonly leisureCard: boolean;
  /** 0 where the municipality has not decided anything. */
  readonly version: number;
}

/** Until a municipality says otherwise: what Fritidskortet gives a child in a year (SFS 2025:759) is a start, and nothing more. */
export const ordinaryAffordable: AffordableTerms = { kronor: 500, leisureCard: true, version: 0 };

export const mostKronor = 100_000;

/** As its form sends it. */
export const affordableSchema = z.object({
  kronor: z.coerce.number().int().min(0).max(mostKronor),
  leisureCard: z.boolean(),
  version: z.coerce.number().int().min(0),
});
