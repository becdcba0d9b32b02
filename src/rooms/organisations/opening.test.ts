import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor, Right } from '#house/actor.ts';
import { openingOf } from '#rooms/places/municipality.queries.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import { personWith } from '../../../tests/support/person.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { addArea, changeOpening, nameArea, openMunicipality } from './opening.commands.ts';
import { mayChoose, mayOpen } from './opening.policy.ts';
import { coordinates } from './organisation.policy.ts';
import { findOrganisationsOf } from './organisation.storage.ts';

const now = new Date('2026-11-23T11:00:00Z');
const varberg = { code: '1383', fullName: 'Varbergs kommun' };
const input = {
  logoText: 'Varberg',
  welcome: 'Hej!',
  languages: ['en' as const],
  names: { actors: 'Lokala krafter', areas: '' },
  licence: 'CC0-1.0' as const,
};

let house: TestHouse;
let host: Actor;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  host = await house.actor('municipal-administrator');
});
afterAll(() => house.close());

const person = (right: Right) => personWith(right, 'x', '9999');

test.each([
  ['edit', false, false],
  ['coordinate', false, true],
  ['host', true, false],
] as const)('whoever may %s: open %s, choose the way %s', (right, open, choose) => {
  expect([mayOpen(person(right)).allowed, mayChoose(person(right), '9999').allowed]).toEqual([open, choose]);
  expect(mayChoose(person(right), '1383').allowed).toBe(false);
});

const areasOf = (code: string) => house.database.read({ kind: 'visitor' }, sight => findAreas(sight, code));

test('opening makes the municipality its own organisation, and whoever opens it coordinates there', async () => {
  await openMunicipality(house.database, host, varberg, input, now);
  expect(await openingOf(house.database, '1383')).toMatchObject({
    languages: ['sv', 'en'],
    names: { actors: 'Lokala krafter' },
  });
  host = await house.actor('municipal-administrator');
  expect(coordinates(host, '1383')).toBe(true);
  const [unit] = await house.database.read(host, sight => findOrganisationsOf(sight, '1383'));
  expect(unit).toMatchObject({ slug: 'varbergs-kommun', published: { profile: { kind: 'municipality-unit' } } });
});

test('only the first opens, also when two try at once', async () => {
  await expect(openMunicipality(house.database, host, varberg, input, now)).rejects.toMatchObject({
    reason: 'opening.already-open',
  });
  const both = await Promise.allSettled(
    [1, 2].map(() =>
      openMunicipality(house.database, host, { code: '1384', fullName: 'Kungsbacka kommun' }, input, now),
    ),
  );
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a coordinator elsewhere changes nothing, not even past the policy', async () => {
  const coordinator = await house.actor('municipal-coordinator');
  await expect(changeOpening(house.database, coordinator, varberg, input, now)).rejects.toMatchObject({
    reason: 'opening.not-coordinator',
  });
  const touched = await house.database.as(coordinator, sight =>
    sight
      .updateTable('municipality_openings')
      .set({ logo_text: 'Kapad' })
      .where('municipality_code', '=', '1383')
      .executeTakeFirst(),
  );
  expect(touched.numUpdatedRows).toBe(0n);
});

test('the coordinator changes what stands on the door', async () => {
  await changeOpening(
    house.database,
    host,
    varberg,
    { ...input, logoText: 'Vår stad', welcome: '', names: {}, licence: 'CC-BY-4.0' },
    now,
  );
  const kept = { logoText: 'Vår stad', welcome: null, names: {}, licence: 'CC-BY-4.0' };
  expect(await openingOf(house.database, '1383')).toMatchObject(kept);
});

test('own areas are added and renamed, and no two are called the same', async () => {
  await addArea(house.database, host, '1383', { name: 'Breared' }, { lat: 57.1, lon: 12.27 }, now);
  await addArea(house.database, host, '1383', { name: 'Håsten' }, undefined, now);
  await expect(addArea(house.database, host, '1383', { name: 'hasten' }, undefined, now)).rejects.toMatchObject({
    reason: 'opening.name-taken',
  });
  const hasten = (await areasOf('1383')).find(area => area.name === 'Håsten');
  await nameArea(house.database, host, '1383', hasten?.id ?? '', 'Norra Håsten', now);
  await addArea(house.database, host, '1383', { name: 'Håsten' }, undefined, now);
  const own = (await areasOf('1383')).filter(area => area.kind === 'own');
  expect(own.map(area => [area.name, area.lat])).toEqual([
    ['Breared', 57.1],
    ['Håsten', null],
    ['Norra Håsten', null],
  ]);
  expect(new Set(own.map(area => area.id)).size).toBe(3);
});

test('a renamed area is renamed for those who search too', async () => {
  const coordinator = await house.actor('municipal-coordinator');
  const wordsOf = () =>
    house.database.read({ kind: 'visitor' }, sight =>
      sight
        .selectFrom('listings')
        .where('slug', '=', 'boxklubben-ankaret')
        .select(['place_name', 'folded_text'])
        .executeTakeFirstOrThrow(),
    );
  expect(await wordsOf()).toMatchObject({
    place_name: 'Tallhöjden',
    folded_text: expect.stringContaining('tallhojden'),
  });
  await nameArea(house.database, coordinator, '9999', '9999-tallhojden', 'Granhöjden', now);
  expect(await wordsOf()).toMatchObject({
    place_name: 'Granhöjden',
    folded_text: expect.stringContaining('granhojden'),
  });
  expect(((await wordsOf()).folded_text ?? '').split('\n')).not.toContain('tallhojden');
});

test('a statistical area keeps the name that the country gave it', async () => {
  const town = (await areasOf('1383')).find(area => area.kind === 'locality');
  await expect(nameArea(house.database, host, '1383', town?.id ?? '', 'Nytt namn', now)).rejects.toThrow();
});
