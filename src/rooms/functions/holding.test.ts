import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { beginHolding } from './function.commands.ts';
import { insertHolding } from './holding.storage.ts';

let house: TestHouse;
let owner: pg.Client;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await house.close();
});

test('whoever turns out to be under 18 holds no function any longer, and is let into none', async () => {
  const leader = (await house.actor('association-leader')) as SignedIn;
  const young = (await house.actor('area-police-officer')) as SignedIn;
  const current = `select from holdings where person_id = '${young.id}' and ended_at is null`;
  expect((await owner.query(current)).rowCount).toBe(1);
  await owner.query(`update memberships set rights = '{}', young = true where person_id = '${young.id}'`);
  expect((await owner.query(current)).rowCount).toBe(0);

  const functionId = await functionCalled(house, leader, 'Föreningskontakt');
  const organisationId = leader.memberships[0]?.organisationId ?? '';
  await owner.query(`insert into memberships (person_id, organisation_id, title, rights, young, since)
    values ('${young.id}', '${organisationId}', 'x', '{}', true, now())`);
  const input = { personId: young.id, part: 'deputy', endsOn: undefined } as const;
  await expect(beginHolding(house.database, leader, functionId, input, house.now)).rejects.toMatchObject({
    reason: 'function.not-a-member',
  });
  await expect(
    house.database.as(leader, sight => insertHolding(sight, { functionId, organisationId }, input, house.now)),
  ).rejects.toThrow(/row-level security/);
  expect((await owner.query(current)).rowCount).toBe(0);
});
