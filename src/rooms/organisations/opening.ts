import { z } from 'zod';

/** An area that the municipality names itself; the postal code says where about it lies. */
export const areaSchema = z.object({
  name: z.string().trim().min(1).max(60),
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
});
export type AreaInput = z.output<typeof areaSchema>;

/** A town or a part of one seldom has more districts than this that people use in speech. */
export const mostOwnAreas = 60;
