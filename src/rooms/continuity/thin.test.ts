import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { terminal } from '#house/actor.ts';
import { functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
});
afterAll(() => house.close());

const page = async (path: string, as: string) => (await house.request(path, { as })).text();

test('everybody of the demo can be reached by a letter that reaches nobody', async () => {
  expect(await page('/arbete/funktioner', 'municipal-coordinator')).not.toContain('Går inte att nå med brev');
  const people = await house.database.as(terminal, sight => sight.selectFrom('people').select('email').execute());
  expect(people.map(({ email }) => email)).toContain('malin.fyrbak@brohamn.example');
  expect(people.filter(({ email }) => !email?.endsWith('@brohamn.example'))).toEqual([]);
});

test('the coordinator is told how many functions hang on one person, and others are not', async () => {
  const start = await page('/arbete', 'municipal-coordinator');
  expect(start).toContain('5 funktioner hänger på en enda person var');
  expect(await page('/arbete', 'school-leader')).not.toContain('hänger på en');
  expect(await page('/arbete', 'association-leader')).not.toContain('hänger på en');
});

test('the worst are shown first, a few, with how many there are', async () => {
  const actor = (await house.actor('school-leader')) as SignedIn;
  const titles = ['Föreningskontakt', 'Sammankallande', 'Områdesvärd', 'Rådgivning'];
  const ids = await Promise.all(titles.map(title => functionCalled(house, actor, title)));
  const [first, ...rest] = ids;
  await house.database.as(terminal, async sight => {
    await sight.updateTable('functions').set({ mandate_ends_on: '2026-01-01' }).where('id', 'in', rest).execute();
    await sight
      .updateTable('holdings')
      .set({ ended_at: house.now })
      .where('function_id', '=', first ?? '')
      .execute();
  });
  const start = await page('/arbete', 'municipal-coordinator');
  expect(start).toContain('4 funktioner hänger på en skör tråd.');
  const shown = ids.filter(id => start.includes(`/arbete/funktioner/${id}"`));
  expect(shown).toHaveLength(3);
  const order = shown.toSorted((a, b) => start.indexOf(a) - start.indexOf(b));
  expect(order[0]).toBe(first);
});
