import { createHash, randomBytes } from 'node:crypto';
import { linkMinutes, sessionHours } from './session.ts';

/** A secret that cannot be guessed: 256 bits, fit for a cookie or an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + sessionHours * 3_600_000);
}

export function linkEnd(now: Date): Date {
  return new Date(now.getTime() + linkMinutes * 60_000);
}

/** A path within this program, or the way to work where `wanted` could lead elsewhere. */
export function safeReturn(wanted: string | null | undefined): string {
  const path = wanted ?? '';
  const inside = /^\/(?![/\\])[^\\\s]*$/.test(path);
  return inside ? path : '/arbete';
}
