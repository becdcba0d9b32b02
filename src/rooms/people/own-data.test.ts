import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { personMessages } from './person.messages.ts';
import { everythingOf } from './person.queries.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

test('every kind of thing that is kept of a person has a name in words', () => {
  for (const { own } of Object.values(personMessages))
    expect(house.house.ownData.map(({ name }) => name).filter(name => !own.things[name])).toEqual([]);
});

test('so has everything that is told of it, and a picture is not spelt out', async () => {
  const actor = (await house.actor('community-police-officer')) as SignedIn;
  const everything = await everythingOf(house.house, actor);
  const keys = Object.values(everything).flatMap(rows => rows.flatMap(row => Object.keys(row)));
  expect(keys).toContain('base64');
  for (const { own } of Object.values(personMessages)) expect(keys.filter(key => !own.keys[key])).toEqual([]);
  const text = await (await house.request('/konto/uppgifter', { as: 'community-police-officer' })).text();
  expect(text).toContain('Bilder på dig som du visar');
  expect(text).not.toMatch(/[A-Za-z0-9+/]{200}/);
  for (const said of ['innehavare', 'talar för organisationen', 'svenska, engelska', 'genast'])
    expect(text).toContain(said);
  expect(text).not.toMatch(/>(holder|edit|at-once)</);
});
