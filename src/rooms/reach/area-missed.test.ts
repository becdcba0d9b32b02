import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

const path = '/arbete/vita-flackar/brohamn/omrade/9999-harvsund';
const read = async (as: string) => (await house.request(path, { as })).text();

test('an area tells whoever coordinates what families there miss, and nobody else', async () => {
  const coordinator = await read('municipal-coordinator');
  expect(coordinator).toContain('Har sagt att något saknas');
  expect(coordinator).toMatch(/13–15 år.*minst 15/s);
  const leader = await read('association-leader');
  expect(leader).toContain('Harvsund');
  expect(leader).not.toContain('Har sagt att något saknas');
});
