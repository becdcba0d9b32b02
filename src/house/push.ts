import { Gone, type Push } from './letter.ts';
import { pushAuthorization } from './push-key.ts';
import type { Seal } from './seal.ts';
import type { Settings } from './settings.ts';

/** How long a push service may take to answer, milliseconds. */
const patienceMs = 15_000;

/** Those behind Chrome and its kin, Firefox, Safari, and Edge: all that browsers in use name. */
const services = [
  /^fcm\.googleapis\.com$/,
  /(^|\.)push\.services\.mozilla\.com$/,
  /(^|\.)push\.apple\.com$/,
  /\.notify\.windows\.com$/,
];

const longestEndpoint = 1000;

/**
 * Whether an address that a browser has given is one of a push service that we know. A list, not a check of what the name leads to:
 * whoever types an address of her own must not send the house knocking at machines behind its wall.
 */
export function isPushEndpoint(address: string, { pushOrigins }: Pick<Settings, 'pushOrigins'>): boolean {
  if (address.length > longestEndpoint || !URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password, origin } = new URL(address);
  if (username || password) return false;
  if (pushOrigins.includes(origin)) return true;
  return protocol === 'https:' && port === '' && services.some(service => service.test(hostname));
}

/**
 * Pushes nothing but that there is something (RFC 8030, without a body). Later ones take the place of one that still waits with the push
 * service. Rejects with `Gone` where nobody is at that endpoint any more.
 */
export async function sendPush(
  settings: Pick<Settings, 'pushOrigins' | 'mailFrom'>,
  seal: Seal,
  { endpoint, urgent, until }: Push,
  now: Date,
): Promise<void> {
  if (!isPushEndpoint(endpoint, settings)) throw new Gone();
  const leftSeconds = Math.floor((Date.parse(until) - now.getTime()) / 1000);
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization: await pushAuthorization(seal, endpoint, settings.mailFrom, now),
      ttl: String(Math.max(0, leftSeconds)),
      topic: 'brygga',
      urgency: urgent ? 'high' : 'normal',
    },
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  await answer.body?.cancel();
  if (answer.status === 404 || answer.status === 410) throw new Gone();
  if (!answer.ok) throw new Error(`the push service answered ${answer.status}`);
}
