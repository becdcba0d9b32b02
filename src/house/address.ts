import { isIPv6 } from 'node:net';

/**
 * The network address that a request came from, behind `proxies` proxies of one's own: each adds the one before it to
 * `X-Forwarded-For`, and what stands further left was written by anybody. An IPv6 address counts with its /64, which is one household's.
 */
export function addressOf(peer: string | undefined, forwarded: string | null, proxies: number): string {
  const chain = (forwarded ?? '').split(',').map(each => each.trim());
  const told = proxies > 0 ? chain.at(-proxies) : undefined;
  const address = (told || peer || '').replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::', 2);
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return `${[...first, ...zeros, ...last]
    .slice(0, 4)
    .map(part => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`;
}
