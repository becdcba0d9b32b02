import { z } from 'zod';

/** A signed-in stretch of time on one device. */
export interface Session {
  token: string;
  endsAt: Date;
}

/** How long a session lasts without being rotated, hours. */
export const sessionHours = 12;

/** How long a one-time link made in the terminal works, minutes. */
export const linkMinutes = 15;

/** Somebody who can sign in. */
export interface Person {
  id: string;
  name: string;
}

/** An invented person of the demo, offered on `/demo`. */
export interface CastMember extends Person {
  key: string;
  /** What she is, before who she is. */
  title: string;
  organisationName: string;
}

export const demoSignInSchema = z.object({ as: z.string().min(1).max(60) });

/** Tokens are 32 random bytes in base64url. */
export const tokenPattern = /^[\w-]{43}$/;
