import { z } from 'zod';
import { holdsPersonalNumber } from '#house/personal-number.ts';

/** What the one who leaves tells the one who comes. */
export const handoverParts = ['contacts', 'promises', 'relations', 'toKnow'] as const;
export type HandoverPart = (typeof handoverParts)[number];
export type HandoverContent = { [Part in HandoverPart]?: string | undefined };

/** A function on its way from one to another; accepted ones stay with the function. */
export interface Handover {
  id: string;
  functionId: string;
  fromId: string | undefined;
  toId: string | undefined;
  content: HandoverContent;
  version: number;
  begunAt: Date;
  offeredAt: Date | undefined;
  acceptedAt: Date | undefined;
}

/** So long after it was accepted a handover is what the new holder reads first, days. */
export const youngDays = 30;

/** The moment before which what has been accepted is no longer young. */
export const youngSince = (now: Date): Date => new Date(now.getTime() - youngDays * 86_400_000);

const part = z
  .string()
  .trim()
  .max(5000)
  .refine(text => !holdsPersonalNumber(text), { error: 'personal-number' })
  .optional();

export const handoverSchema = z.object({
  ...{ contacts: part, promises: part, relations: part, toKnow: part },
  toId: z.uuid().optional(),
});
export type HandoverInput = z.output<typeof handoverSchema>;
