import { z } from 'zod';
import { isPhoneNumber } from '#house/phone.ts';
import { spokenLanguages } from './spoken-language.ts';

/** How soon a person wants to be told of what is new: at once, or gathered. */
export const notifications = ['at-once', 'daily', 'weekly'] as const;
export type Notification = (typeof notifications)[number];

/** What a person has told of herself. */
export interface Person {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  languages: readonly string[];
  notify: Notification;
  /** Between these hours, HH:MM, nothing is sent but what she is on call for; null without such hours. */
  quiet: { from: string; until: string } | null;
  joinedAt: Date;
  /** For an invented person of the demo only. */
  castKey: string | null;
}

const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .optional();

/** What a person may change of her own; anything else that is sent is not read. */
export const personSchema = z
  .object({
    name: z.string().trim().min(1).max(120),
    phone: z.string().trim().max(40).refine(isPhoneNumber).optional(),
    languages: z.array(z.enum(spokenLanguages)).min(1),
    notify: z.enum(notifications),
    quietFrom: hour,
    quietUntil: hour,
  })
  .refine(({ quietFrom, quietUntil }) => (quietFrom === undefined) === (quietUntil === undefined), {
    path: ['quietFrom'],
    message: 'half',
  });
export type PersonInput = z.output<typeof personSchema>;

/** How long the link to a new e-mail address works, minutes. */
export const emailChangeMinutes = 60;
