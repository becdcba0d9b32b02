import { z } from 'zod';
import type { AnswerPromise } from '#house/clock.ts';
import type { OrganisationKind } from '#rooms/organisations/organisation.ts';
import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import type { Face } from './face.ts';

/** What a function says of itself. */
export interface FunctionProfile {
  /** As one would ask for it: *Kommunpolis*, *Ungdomsfrågor*. */
  title: string;
  /** What one turns to it about, in its own words. */
  concerns?: string | undefined;
  areaIds: readonly string[];
  /** What it may decide, who gave it that, and until when. */
  mandate?: string | undefined;
  mandateFrom?: string | undefined;
  mandateEndsOn?: string | undefined;
  promise: AnswerPromise;
  /** When somebody is there, in words. */
  hours?: string | undefined;
  languages: readonly string[];
  /** The function that is told when this one has not answered in time; without one, those who coordinate the municipality are. */
  escalatesTo?: string | undefined;
  published: boolean;
  /** Whether the public may see how soon it usually answers. */
  showsMedian: boolean;
}

/** Something to turn to in an organisation, whoever holds it today. */
export interface LocalFunction extends FunctionProfile {
  id: string;
  organisationId: string;
  organisationName: string;
  organisationSlug: string | undefined;
  kind: OrganisationKind | undefined;
  municipalityCode: string | null;
  slug: string;
  version: number;
  dissolvedAt: Date | undefined;
  held: Held;
}

/** How a function is held, as far as everybody may know. */
export interface Held {
  holders: number;
  /** How many of them a letter reaches. */
  reached: number;
  /** Names of those who let theirs be shown, the holder first. */
  names: readonly string[];
  /** Faces of those who show theirs too, in the same order. */
  faces: readonly Face[];
}

export const parts = ['holder', 'deputy'] as const;
export type Part = (typeof parts)[number];

/** Somebody who holds a function, or stands in for who does. */
export interface Holding {
  id: string;
  personId: string | undefined;
  /** Undefined where she has erased herself, or is not to be seen from here. */
  name: string | undefined;
  part: Part;
  shown: boolean;
  /** The address of her picture, where she shows one. */
  faceId: string | undefined;
  begunAt: Date;
  endsOn: string | undefined;
  endedAt: Date | undefined;
}

/** Who is on call in the week that begins on this Monday. */
export interface Duty {
  weekOn: string;
  personId: string;
}

/** What makes a function hang by a thread, the worst first. */
export const continuityConcerns = [
  'silent',
  'no-holder',
  'no-duty',
  'unreachable',
  'time-over',
  'time-ends',
  'mandate-over',
  'one-person',
] as const;
export type ContinuityConcern = (typeof continuityConcerns)[number];

/** So long before somebody's time is over it is said, days: a handover takes some weeks. */
export const noticeDays = 45;

const text = (most: number) => z.string().trim().max(most).optional();
const calendarDay = z.iso.date().optional();

/** The longest promise, hours or working days: beyond it a promise says nothing to who waits. */
const longestPromise = 240;

export const functionSchema = z.object({
  title: z.string().trim().min(1).max(120),
  concerns: text(1000),
  areaIds: z.array(z.string().max(60)).max(200),
  mandate: text(1000),
  mandateFrom: text(200),
  mandateEndsOn: calendarDay,
  promise: z.object({
    unit: z.enum(['hours', 'working-days']),
    count: z.coerce.number().int().min(1).max(longestPromise),
  }),
  hours: text(200),
  languages: z.array(z.enum(spokenLanguages)).min(1),
  escalatesTo: z.uuid().optional(),
  published: z.boolean(),
  showsMedian: z.boolean(),
}) satisfies z.ZodType<FunctionProfile>;

export const holdingSchema = z.object({ personId: z.uuid(), part: z.enum(parts), endsOn: calendarDay });
export type HoldingInput = z.output<typeof holdingSchema>;
