import { beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#house/actor.ts';
import { functionCalled } from '../../../tests/support/enquiring.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { functionPageOf } from './function.queries.ts';
import { beginHandover, takeOver, writeHandover } from './handover.commands.ts';
import { listHandovers } from './handover.storage.ts';

let house: TestHouse;
let leaving: SignedIn;
let coming: SignedIn;
let functionId: string;
const as = async (key: string) => (await house.actor(key)) as SignedIn;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  [leaving, coming] = [await as('community-police-officer'), await as('area-police-officer')];
  functionId = await functionCalled(house, leaving, 'Kommunpolis');
  await beginHandover(house.house, leaving, functionId, house.now);
  return () => house.close();
});

const write = (offer: boolean, version = 1) => {
  const content = { contacts: 'Ring Boxklubben först.', toId: coming.id };
  return writeHandover(house.house, leaving, { functionId, version, offer }, content, house.now);
};
const holders = async () => {
  const { holdings } = await functionPageOf(house.database, leaving, functionId, house.now);
  return holdings.filter(each => !each.endedAt).map(each => [each.personId, each.part]);
};
const seenBy = (actor: SignedIn) =>
  house.database.read(actor, sight => listHandovers(sight, house.house.seal, functionId));

test('until the one who comes has accepted, the function stays where it is', async () => {
  await write(false);
  await expect(takeOver(house.house, coming, functionId, house.now)).rejects.toMatchObject({
    reason: 'function.not-the-holder',
  });
  await write(true, 2);
  expect(await holders()).toEqual([
    [leaving.id, 'holder'],
    [coming.id, 'deputy'],
  ]);
  await takeOver(house.house, coming, functionId, house.now);
  expect(await holders()).toEqual([[coming.id, 'holder']]);
});

test('what was told stays with the function, and the one who left reads it no longer', async () => {
  await write(true);
  await takeOver(house.house, coming, functionId, house.now);
  expect((await seenBy(coming))[0]).toMatchObject({
    content: { contacts: 'Ring Boxklubben först.' },
    fromId: leaving.id,
  });
  expect(await seenBy(leaving)).toEqual([]);
  expect(await seenBy(await as('municipal-coordinator'))).toEqual([]);
});

test('nobody else hands it over, takes it over, or writes in it', async () => {
  await write(true);
  const other = await as('municipal-coordinator');
  await expect(beginHandover(house.house, other, functionId, house.now)).rejects.toMatchObject({
    reason: 'function.not-the-holder',
  });
  await expect(takeOver(house.house, other, functionId, house.now)).rejects.toThrow();
  await expect(write(true, 1)).rejects.toMatchObject({ reason: 'function.changed-meanwhile' });
});
