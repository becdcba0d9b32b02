import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { closeOrganisation, editOrganisation, returnVersion } from '#rooms/organisations/organisation.commands.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { type Organisation, type Profile, profileSchema } from '#rooms/organisations/organisation.ts';
import { type Importing, importingAs } from '../../../tests/support/importing.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { type CastCustomer, ibgoFile } from './register-import.cast.ts';
import { chooseRows } from './register-import.commands.ts';

const code = '9999';
const now = new Date('2026-11-23T11:00:00Z');
const ankaret = 'Boxklubben Ankaret';
let house: TestHouse;
let coordinator: Actor;
let leader: Actor;
let importing: Importing;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
  importing = importingAs(house, coordinator);
  return () => house.close();
});

const received = (...customers: CastCustomer[]) => importing.received(ibgoFile(customers));
const applied = (id: string) => importing.applied(id);
const row = (id: string) => importing.row(id);
const found = async (name: string, actor: Actor = coordinator) => {
  const all = await house.database.read(actor, sight => findOrganisationsOf(sight, code));
  return all.find(({ newest, published }) =>
    [newest, published].some(each => each?.profile.name === name),
  ) as Organisation;
};
const edit = async (actor: Actor, change: Partial<Profile>) => {
  const { id, newest } = await found(ankaret);
  const profile = profileSchema.parse({ ...newest.profile, ...change });
  await editOrganisation(house.database, actor, { organisationId: id, baseVersionId: newest.id, profile }, now);
};
const listing = async (name: string) =>
  house.database.read({ kind: 'visitor' }, sight =>
    sight.selectFrom('listings').where('name', '=', name).selectAll().executeTakeFirst(),
  );

test('what the register says anew is changed; what it does not tell stays', async () => {
  const before = await listing(ankaret);
  const id = await received({ id: 1, name: ankaret, website: 'https://ankaret.example/nytt' });
  expect(await row(id)).toMatchObject({
    outcome: 'changed',
    differences: [{ field: 'website', after: 'https://ankaret.example/nytt', own: false }],
  });
  await applied(id);
  const after = await listing(ankaret);
  expect(after?.profile).toEqual({ ...(before?.profile as object), website: 'https://ankaret.example/nytt' });
  expect(after?.checked_kinds).toEqual(before?.checked_kinds);
});

test("an organisation's own words are shown and kept, unless the coordinator lets the register go before them", async () => {
  await edit(coordinator, { website: 'https://ankaret.example/vart' });
  const id = await received({ id: 1, name: ankaret, website: 'https://register.example' });
  expect(await row(id)).toMatchObject({ outcome: 'unchanged', differences: [{ field: 'website', own: true }] });
  await applied(id);
  expect((await found(ankaret)).published?.profile.website).toBe('https://ankaret.example/vart');
  const again = await received({ id: 1, name: ankaret, website: 'https://register.example' });
  await chooseRows(house.database, coordinator, again, [{ position: 1, takes: true, overwrites: true }], now);
  await applied(again);
  expect((await found(ankaret)).published?.profile.website).toBe('https://register.example');
});

test('a hidden place never comes back, not even while the hiding waits for approval', async () => {
  await edit(leader, { placePrecision: 'hidden' });
  const customer = { id: 1, name: ankaret, postalCode: '49910', city: 'Brohamn', districts: ['Tallhöjden'] };
  const id = await received({ ...customer, website: 'https://ankaret.example/nytt' });
  const compared = await row(id);
  expect(compared?.differences.map(({ field }) => field)).toEqual(['website']);
  expect(compared?.remarks).toContainEqual({ code: 'place-stays-hidden' });
  await applied(id);
  for (const version of [(await found(ankaret)).published, (await found(ankaret)).newest])
    expect(version?.profile).not.toHaveProperty('city');
  const listed = await listing(ankaret);
  expect([listed?.lat, listed?.place_name, listed?.area_ids]).toEqual([null, null, []]);
  expect(JSON.stringify(listed?.profile)).not.toMatch(/49910|Tallhöjden/);
});

test('a closed organisation is shown and stays closed', async () => {
  const { id: closed } = await found(ankaret);
  await closeOrganisation(house.database, coordinator, closed, 'Slut', now);
  const id = await received({ id: 1, name: ankaret });
  expect(await row(id)).toMatchObject({
    outcome: 'rejected',
    reason: { code: 'organisation-closed' },
    organisationId: closed,
  });
  await applied(id);
  expect((await found(ankaret)).closed).toBeDefined();
  expect(await listing(ankaret)).toBeUndefined();
});

test('an edit that waits for approval stays on top, with what the register brought in', async () => {
  await edit(leader, { description: 'Vi väntar på svar.' });
  const waiting = (await found(ankaret)).newest;
  await applied(await received({ id: 1, name: ankaret, website: 'https://ankaret.example/nytt' }));
  const { newest, published } = await found(ankaret, leader);
  expect(newest).toMatchObject({ fate: 'waiting', origin: 'organisation', writtenAt: waiting.writtenAt });
  expect(newest.profile).toEqual({ ...waiting.profile, website: 'https://ankaret.example/nytt' });
  expect(published?.profile.description).not.toBe('Vi väntar på svar.');
});

test('a version sent back keeps its reason', async () => {
  await edit(leader, { description: 'Vi väntar på svar.' });
  const { id, newest } = await found(ankaret);
  await returnVersion(house.database, coordinator, id, newest.id, 'Skriv mer.', now);
  await applied(await received({ id: 1, name: ankaret, website: 'https://ankaret.example/nytt' }));
  expect((await found(ankaret)).newest).toMatchObject({ fate: 'returned', returnReason: 'Skriv mer.' });
});

test('a new name in the register is a change of the same organisation', async () => {
  await applied(await received({ id: 1, name: 'Kajens Vävstuga' }));
  await applied(await received({ id: 1, name: 'Kajens Väv- och Nålstuga' }));
  expect(await found('Kajens Vävstuga')).toBeUndefined();
  expect((await listing('Kajens Väv- och Nålstuga'))?.slug).toBe('kajens-vavstuga');
});
