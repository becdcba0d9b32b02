import { expect, test } from 'vitest';
import { isPublicAddress, publicLookup } from './outer-address.ts';

test.each<[string, boolean]>([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['ff02::1', false],
  ['::ffff:127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:db8::1', false],
  ['localhost', false],
])('%s is anybody’s: %s', (address, open) => {
  expect(isPublicAddress(address)).toBe(open);
});

test('a name that leads behind the wall is found out for the very connection', async () => {
  const told = await new Promise<Error | null>(resolve => {
    publicLookup('localhost', { all: true }, error => resolve(error));
  });
  expect(told?.constructor.name).toBe('NotPublic');
});
