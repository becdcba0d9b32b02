import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { recoveryCodeCount } from './second-step.ts';

const stepSeconds = 30;

/** A new secret for a code app, base32: 160 bits, as RFC 4226 advises. */
export function newCodeSecret(): string {
  return new Secret({ buffer: new Uint8Array(randomBytes(20)).buffer }).base32;
}

function generatorOf(secret: string, label = '', issuer = 'Brygga'): TOTP {
  return new TOTP({
    issuer,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: stepSeconds,
    secret: Secret.fromBase32(secret),
  });
}

/** The address that a code app reads from the square: who it is for, and the secret. */
export function codeAppUri(secret: string, label: string, issuer: string): string {
  return generatorOf(secret, label, issuer).toString();
}

/**
 * Which half minute since 1970 a code belongs to; undefined when it is none of now's or of one half minute before or after, so
 * that a phone's clock may be that much wrong.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const typed = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(typed)) return undefined;
  const delta = generatorOf(secret).validate({ token: typed, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / stepSeconds) + delta;
}

/** Without letters and figures that are taken for one another. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** New codes for paper, such as `k3mw-9xpa-r7te`: 59 bits each. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: recoveryCodeCount }, () => `${group()}-${group()}-${group()}`);
}

/** What is kept of a code on paper; however it is spaced and cased when typed. */
export function hashOfRecoveryCode(code: string): Buffer {
  return createHash('sha256')
    .update(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .digest();
}
