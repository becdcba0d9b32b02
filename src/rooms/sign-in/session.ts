import { z } from 'zod';
import type { AssuranceLevel } from '#house/actor.ts';

/** How a session began. */
export const ways = ['demo', 'link', 'passkey', 'provider', 'setup', 'invitation'] as const;
export type Way = (typeof ways)[number];

/** What somebody has shown at the door. */
export interface Entry {
  way: Way;
  assuranceLevel: AssuranceLevel;
  /** Browser and system in two words, so that a person knows her devices apart. */
  device: string;
  /** Two factors have been shown already, so no second step is asked for. */
  whole: boolean;
}

/** A signed-in stretch of time on one device. */
export interface Session {
  token: string;
  endsAt: Date;
  /** False while the second step is due: the session opens nothing until then. */
  admitted: boolean;
}

/** A session as its person sees it in her list. */
export interface ListedSession {
  id: string;
  way: Way;
  device: string;
  startedAt: Date;
  seenAt: Date | null;
}

/** How long a session lasts, hours. */
export const sessionHours = 12;

/** How long the second step may take, minutes. */
export const secondStepMinutes = 10;

/** How long a one-time link works, minutes. */
export const linkMinutes = 15;

/** An invented person of the demo, offered on `/demo`. */
export interface CastMember {
  id: string;
  name: string;
  key: string;
  /** What she is, before who she is. */
  title: string;
  organisationName: string;
}

export const emailSchema = z.object({ email: z.email().max(254) });
