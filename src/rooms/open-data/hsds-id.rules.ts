import { createHash } from 'node:crypto';

/** The same id for the same part of the same thing every time, in the shape of a UUID version 8. */
export function partId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const masks = { service: 0x62727967_6701n, place: 0x62727967_6702n } as const;

/**
 * The id of what belongs to one thing alone: an organisation's own service, a service at its place. The twin of the twin is the first id
 * again, so that whoever asks by it is found without a table of such ids.
 */
export function twinId(id: string, of: keyof typeof masks): string {
  const last = BigInt(`0x${id.slice(-12)}`) ^ masks[of];
  return id.slice(0, -12) + last.toString(16).padStart(12, '0');
}
