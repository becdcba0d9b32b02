import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

test('the front page finds a municipality by a town in it', async () => {
  const page = await (await house.request('/?q=tr%C3%A4slovsl%C3%A4ge')).text();
  expect(page).toContain('Varberg');
});

test('every member of the cast signs in and out', async () => {
  expect((await house.actor('association-leader')).kind).toBe('person');
  const page = await (await house.request('/demo', { as: 'association-leader' })).text();
  expect(page).toContain('Dragan Ankarlund');
});
