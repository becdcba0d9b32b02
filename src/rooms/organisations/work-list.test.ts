import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { open } from '../../../tests/support/public-list.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { workListOf, workStartOf } from './work-list.queries.ts';
import { type WorkScope, workStates } from './work-list.ts';

let house: TestHouse;
let coordinator: Actor;
let leader: Actor;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
});
afterAll(() => house.close());

const brohamn: WorkScope = { organisationIds: [], municipalityCodes: ['9999'] };
const list = (actor: Actor, scope: WorkScope, question = {}, now = house.now) =>
  workListOf(house.database, actor, scope, { state: 'all', text: '', page: 1, ...question }, now);

test.each(workStates)('the tab “%s” counts what it shows', async state => {
  const { rows, total, counts } = await list(coordinator, brohamn, { state });
  expect(total).toBe(counts[state]);
  expect(total).toBeGreaterThan(0);
  expect(rows.length).toBe(Math.min(total, 50));
});

test('the second page goes on where the first ended', async () => {
  const [first, second] = [await list(coordinator, brohamn), await list(coordinator, brohamn, { page: 2 })];
  const names = [...first.rows, ...second.rows].map(row => row.name);
  expect(names.length).toBe(first.total);
  expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
});

test('a name is found without its dots, and a sign of the query language is only a sign', async () => {
  expect((await list(coordinator, brohamn, { text: 'FORALDRA' })).rows.map(row => row.name)).toContain(
    'Föräldraföreningen Lugna hörnet',
  );
  expect((await list(coordinator, brohamn, { text: '%' })).total).toBe(0);
});

test('asking for a whole municipality shows a member no more than her own', async () => {
  expect((await list(leader, brohamn)).rows.map(row => row.name)).toEqual(['Boxklubben Ankaret']);
});

test('a year later everything needs confirming', async () => {
  const { counts } = await list(coordinator, brohamn, {}, new Date('2027-11-24T11:00:00Z'));
  expect([counts.amber, counts.hidden]).toEqual([0, counts.all - counts.closed]);
});

test('the start tells a coordinator of the oldest first, and a leader of her own alone', async () => {
  const hers = await workStartOf(house.database, coordinator, house.now);
  const written = hers.waiting.rows.map(row => row.writtenAt.getTime());
  expect(written).toEqual([...written].sort((a, b) => a - b));
  expect(hers.empty).toEqual([]);
  // Her change waits, but for somebody else to read it.
  const own = await workStartOf(house.database, await house.actor('school-leader'), house.now);
  expect(own.mine.map(row => [row.name, row.fate])).toEqual([['Hamnskolan', 'waiting']]);
  expect([own.waiting.total, own.hidden.total, own.amber.total, own.checks.total]).toEqual([0, 0, 0, 0]);
});

test('a municipality with nobody in it but its own office is led to its register', async () => {
  await open(house, '1383', 'Varberg');
  const started = await workStartOf(house.database, inVarberg(coordinator), house.now);
  expect(started.empty).toEqual(['1383']);
});

/** The same person, given a place in another municipality's office. */
function inVarberg(actor: Actor): Actor {
  if (actor.kind !== 'person') return actor;
  const memberships = actor.memberships.map(held => ({ ...held, municipalityCode: '1383' }));
  return { ...actor, memberships };
}
