import { createHash, randomBytes } from 'node:crypto';

/** A secret that cannot be guessed: 256 bits, fit for a cookie or an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Tokens are 32 random bytes in base64url. */
export const tokenPattern = /^[\w-]{43}$/;

/** What is kept of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function minutesAfter(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}
