import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newToken } from './token.ts';

/** Keeps what must be kept but never lie open, and recognises what must not be kept at all. */
export interface Seal {
  /** Seals a text for one place, such as a table's column; it opens nowhere else. */
  close(text: string, place: string): Buffer;
  /** Opens what was sealed for this place; throws for anything else, and where the house's secret is another. */
  open(sealed: Buffer, place: string): string;
  /** The same two for what is not text. */
  closeBytes(bytes: Uint8Array, place: string): Buffer;
  openBytes(sealed: Buffer, place: string): Buffer;
  /** The same text for the same place always gives the same 32 bytes, from which it cannot be guessed. */
  imprint(text: string, place: string): Buffer;
  /** So many bytes of key for one use; the same in every process with the same secret. */
  keyFor(use: string, bytes: number): Buffer;
}

const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM and HMAC-SHA-256 under keys derived from one secret of at least 32 bytes. */
export function sealWith(secret: Buffer): Seal {
  const keyFor = (use: string, bytes = 32) => Buffer.from(hkdfSync('sha256', secret, '', `brygga ${use}`, bytes));
  const sealing = keyFor('seal');
  const imprinting = keyFor('imprint');
  const closeBytes: Seal['closeBytes'] = (bytes, place) => {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(place));
    const closed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), closed]);
  };
  const openBytes: Seal['openBytes'] = (sealed, place) => {
    const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
  };
  return {
    close: (text, place) => closeBytes(Buffer.from(text), place),
    open: (sealed, place) => openBytes(sealed, place).toString('utf8'),
    ...{ closeBytes, openBytes, keyFor },
    imprint: (text, place) => createHmac('sha256', imprinting).update(`${place}\0${text}`).digest(),
  };
}

/** The house's secret: `BRYGGA_SECRET`, or one made once and kept where only this user can read. */
export function openSeal({ home, secret }: { home: string; secret: string | undefined }): Seal {
  if (secret) return sealWith(Buffer.from(secret));
  const file = join(home, 'secret');
  if (!existsSync(file)) writeFileSync(file, newToken(), { mode: 0o600, flag: 'wx' });
  return sealWith(Buffer.from(readFileSync(file, 'utf8').trim()));
}
