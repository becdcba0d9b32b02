import { z } from 'zod';

/** How long the link to the first start works, hours; the next start of the program prints a new one. */
export const setupHours = 24;

/** Who becomes the first coordinator, and where. */
export const setupSchema = z.object({
  municipality: z.string().regex(/^\d{4}$/),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254),
});
export type SetupInput = z.output<typeof setupSchema>;
