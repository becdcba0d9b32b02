import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are nobody's public address (IANA special-purpose registries, RFC 6890): the house, its neighbours, the cloud's own. */
const closed4: readonly [string, number][] = [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
  ] as [string, number][]),
  ...([
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
  ] as [string, number][]),
  ...([
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as [string, number][]),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as [string, number][]),
];
/** Within the one block that is given out (2000::/3), what leads elsewhere: tunnels, documentation, benchmarks, 6to4. */
const closed6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [net, bits] of closed4) closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of closed6) closed.addSubnet(net, bits, 'ipv6');
const given6 = new BlockList();
given6.addSubnet('2000::', 3, 'ipv6');

/** Whether an address of the network may be anybody's in the world, and none behind the wall. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && given6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** The name leads, wholly or in part, behind the wall. */
export class NotPublic extends Error {}

/**
 * Finds the addresses of a name for the very connection that is made: what was looked at is what is connected to, so a name that changes
 * its mind in between gains nothing. One closed address among open ones closes them all.
 */
export const publicLookup: LookupFunction = (hostname, options, answer) => {
  lookup(hostname, { ...options, all: true })
    .then(found => {
      const [first] = found;
      if (!first || !found.every(({ address }) => isPublicAddress(address))) throw new NotPublic();
      if (options.all) answer(null, found);
      else answer(null, first.address, first.family);
    })
    .catch(error => answer(error, []));
};
