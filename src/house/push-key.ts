import { createECDH } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Seal } from './seal.ts';

/** A push service lets a signature live for a day at most (RFC 8292, 2). */
const signatureSeconds = 12 * 60 * 60;

/** The order of the curve P-256. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * The pair of keys by which push services know this house. It follows from the house's secret, so that every process has the same one
 * from the first moment and nothing is kept; whoever loses the secret loses the sealed endpoints too.
 */
function keyPair(seal: Seal) {
  // 16 bytes more than the curve needs, so that no key is likelier than another (FIPS 186-5, A.2.1).
  const drawn = BigInt(`0x${seal.keyFor('push', 48).toString('hex')}`);
  const secret = ((drawn % (order - 1n)) + 1n).toString(16).padStart(64, '0');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(secret, 'hex');
  return { secret: Buffer.from(secret, 'hex'), point: curve.getPublicKey() };
}

/** What a browser must know to be pushed to by this house and by nobody else, in base64url. */
export function publicPushKey(seal: Seal): string {
  return keyPair(seal).point.toString('base64url');
}

/** The header that shows the push service of `endpoint` who sends; `contact` is an e-mail address, should it want to say something. */
export async function pushAuthorization(seal: Seal, endpoint: string, contact: string, now: Date): Promise<string> {
  const { secret, point } = keyPair(seal);
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map(part => part.toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x, y, d: secret.toString('base64url') } as Record<string, string>;
  const token = await new SignJWT()
    .setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
    .setAudience(new URL(endpoint).origin)
    .setExpirationTime(Math.floor(now.getTime() / 1000) + signatureSeconds)
    .setSubject(`mailto:${contact}`)
    .sign(await importJWK({ ...jwk, kty: 'EC' }, 'ES256'));
  return `vapid t=${token}, k=${point.toString('base64url')}`;
}
