import { beforeEach, describe, expect, test } from 'vitest';
import { type Actor, visitor } from '#house/actor.ts';
import { appliedPopulation, sentPopulation, varberg, waitingPopulation } from '../../../tests/support/populations.ts';
import { openTestHouse, type TestHouse, testNow } from '../../../tests/support/test-house.ts';
import { gazetteerWith } from './municipality.queries.ts';
import { finestPopulation, type PopulationPicture } from './population.queries.ts';
import { applyPopulation, receivePopulation, removePopulation } from './population-import.commands.ts';
import { populationImportOf, populationImports } from './population-import.queries.ts';

let house: TestHouse;
let host: Actor;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  host = await house.actor('municipal-administrator');
  return () => house.close();
});

const gazetteer = gazetteerWith(true);
const finest = (code = '1383', actor: Actor = visitor): Promise<PopulationPicture> =>
  house.database.read(actor, sight => finestPopulation(sight, gazetteer, code));
const sum = (areas: PopulationPicture['areas']) =>
  areas.flatMap(({ girls, boys }) => [...girls, ...boys]).reduce((total, count) => total + count, 0);
const deso = [{ code: '1383C1010', lat: 57.1, lon: 12.26, each: 30 }];
const desoSent = () => {
  const sent = sentPopulation(deso);
  const text = Buffer.from(sent.points?.bytes ?? [])
    .toString()
    .replaceAll('regsokod', 'desokod');
  return { ...sent, points: { name: 'deso.geojson', bytes: new Uint8Array(Buffer.from(text)) } };
};

describe('the finest there is', () => {
  test('without anything read in: the localities, and Brohamn by its invented areas', async () => {
    const varbergs = await finest();
    expect(varbergs).toMatchObject({
      level: 'locality',
      countedOn: '2019-12-31',
      source: 'Källa: SCB',
      estimated: true,
    });
    expect(varbergs.areas[0]?.name).toBe('Varberg');
    const brohamn = await finest('9999');
    expect(brohamn).toMatchObject({ level: 'regso', source: 'Påhittade siffror', estimated: false });
    expect(sum(brohamn.areas)).toBe(4900);
  });

  test('RegSO, then DeSO, then RegSO again when the DeSO are removed', async () => {
    const regsoId = await appliedPopulation(house, host);
    expect(await finest()).toMatchObject({
      level: 'regso',
      countedOn: '2024-12-31',
      source: 'Källa: SCB',
      estimated: true,
    });
    expect(sum((await finest()).areas)).toBeCloseTo(1000, 9);
    const desoId = await appliedPopulation(house, host, desoSent());
    expect(await finest()).toMatchObject({ level: 'deso', areas: [{ id: '1383C1010' }] });
    expect(await finest('1380')).toMatchObject({ level: 'locality' });
    await removePopulation(house.database, host, desoId, testNow);
    expect(await finest()).toMatchObject({ level: 'regso' });
    await removePopulation(house.database, host, regsoId, testNow);
    expect(await finest()).toMatchObject({ level: 'locality' });
  });

  test('a later day goes before an earlier one, whichever came first', async () => {
    await appliedPopulation(house, host, sentPopulation(varberg, 2025));
    await appliedPopulation(house, host, sentPopulation(varberg, 2023));
    expect((await finest()).countedOn).toBe('2025-12-31');
    expect(await populationImports(house.database, visitor)).toHaveLength(2);
  });
});

test('a preview is seen by the host alone, and changes nothing', async () => {
  const id = await waitingPopulation(house, host);
  expect(await finest()).toMatchObject({ level: 'locality' });
  await expect(populationImportOf(house.database, visitor, id)).rejects.toThrow();
  expect((await populationImportOf(house.database, host, id)).whole.summary.areas).toBe(3);
});

test('the same day again takes the place of the first, municipality by municipality', async () => {
  const halmstad = [{ code: '1380R001', lat: 56.674, lon: 12.857, each: 10 }];
  const first = await appliedPopulation(house, host, sentPopulation([...varberg, ...halmstad]));
  const second = await appliedPopulation(house, host, sentPopulation(varberg.slice(0, 1)));
  expect((await finest()).areas).toHaveLength(1);
  expect((await finest('1380')).areas.map(({ id }) => id)).toEqual(['1380R001']);
  const ids = (await populationImports(house.database, host)).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([first, second].toSorted());
  await appliedPopulation(house, host, sentPopulation(halmstad));
  expect((await populationImports(house.database, host)).map(({ id }) => id)).not.toContain(first);
});

test('two hosts at once: the second is told, and reads the preview again', async () => {
  const [one, two] = [await waitingPopulation(house, host), await waitingPopulation(house, host)];
  const results = await Promise.allSettled(
    [one, two].map(id => applyPopulation(house.database, host, id, '', testNow)),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = results.find(each => each.status === 'rejected');
  expect(refused?.reason).toMatchObject({ reason: 'population.changed-meanwhile' });
  expect(sum((await finest()).areas)).toBeCloseTo(1000, 9);
  expect((await finest()).areas).toHaveLength(3);
});

test('applied once: the same again is refused', async () => {
  const id = await appliedPopulation(house, host);
  await expect(applyPopulation(house.database, host, id, '', testNow)).rejects.toMatchObject({
    reason: 'population.not-waiting',
  });
});

test('the same files again are known', async () => {
  const first = await appliedPopulation(house, host);
  const { again } = await populationImportOf(house.database, host, await waitingPopulation(house, host));
  expect(again?.id).toBe(first);
});

test('points of before serve new figures', async () => {
  await appliedPopulation(house, host, sentPopulation(varberg, 2023));
  const id = await waitingPopulation(house, host, { ...sentPopulation(), points: undefined });
  const { whole } = await populationImportOf(house.database, host, id);
  expect(whole.summary).toMatchObject({ areas: 3, pointsFrom: 'before' });
});

test('nobody but the host reads in or removes, whatever door is open', async () => {
  const coordinator = await house.actor('municipal-coordinator');
  const id = await appliedPopulation(house, host);
  const { database } = house;
  const refused = { reason: 'population.not-host' };
  await expect(receivePopulation(database, coordinator, gazetteer, sentPopulation(), testNow)).rejects.toMatchObject(
    refused,
  );
  await expect(removePopulation(database, coordinator, id, testNow)).rejects.toMatchObject(refused);
  const rows = await database.as(coordinator, sight => sight.deleteFrom('population_imports').executeTakeFirst());
  expect(Number(rows.numDeletedRows)).toBe(0);
});

test('what dies in the middle leaves nothing half', async () => {
  const id = await waitingPopulation(house, host);
  const dying = house.database.as(host, async sight => {
    await sight.updateTable('population_imports').set({ applied_at: testNow }).where('id', '=', id).execute();
    await sight.deleteFrom('populated_areas').where('code', '=', '1383R005').execute();
    throw new Error('killed');
  });
  await expect(dying).rejects.toThrow('killed');
  expect((await populationImportOf(house.database, host, id)).whole.appliedAt).toBeNull();
  await applyPopulation(house.database, host, id, '', testNow);
  expect((await finest()).areas).toHaveLength(3);
});

test('a reading that nobody wanted is gone after a week', async () => {
  await waitingPopulation(house, host);
  const later = new Date(testNow.getTime() + 8 * 86_400_000);
  await receivePopulation(house.database, host, gazetteer, sentPopulation(), later);
  expect(await populationImports(house.database, host)).toHaveLength(1);
});

test('the journal tells what was used and removed', async () => {
  const id = await appliedPopulation(house, host);
  await removePopulation(house.database, host, id, testNow);
  const acts = await house.database.as({ kind: 'terminal' }, sight =>
    sight.selectFrom('journal_entries').where('object_id', '=', id).select(['act', 'ground']).orderBy('id').execute(),
  );
  expect(acts).toEqual([
    { act: 'population.apply', ground: '3 areas, regso, 2024-12-31' },
    { act: 'population.remove', ground: 'regso, 2024-12-31' },
  ]);
});
