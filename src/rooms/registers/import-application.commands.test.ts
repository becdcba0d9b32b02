import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { clock } from '#house/actor.ts';
import { closeOrganisation, editOrganisation, returnVersion } from '#rooms/organisations/organisation.commands.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { type Organisation, type Profile, profileSchema } from '#rooms/organisations/organisation.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { applyImport, forgetOldImports, recoverImports } from './import-application.commands.ts';
import { endOf } from './import-progress.storage.ts';
import { type CastCustomer, ibgoFile } from './register-import.cast.ts';
import { chooseRows, receiveRegister } from './register-import.commands.ts';
import { importOf, rowsOf } from './register-import.queries.ts';
import { moveImport } from './register-import.storage.ts';

const code = '9999';
const now = new Date('2026-11-23T11:00:00Z');
const ankaret = 'Boxklubben Ankaret';
let house: TestHouse;
let coordinator: Actor;
let leader: Actor;
beforeEach(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
  return () => house.close();
});

async function received(...customers: CastCustomer[]): Promise<string> {
  const upload = { fileName: 'register.json', bytes: ibgoFile(customers) };
  const answer = await receiveRegister(house.database, coordinator, code, upload, now);
  if (!answer.ok) throw new Error(answer.fault.code);
  await endOf(answer.id);
  return answer.id;
}

const start = async (id: string, report?: () => void) => {
  const { fingerprint } = await importOf(house.database, coordinator, id);
  await applyImport(house.database, coordinator, id, fingerprint ?? '', now, report);
};
const applied = async (id: string, report?: () => void) => {
  await start(id, report);
  await endOf(id);
};
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
const row = async (id: string, position = 1) =>
  (await rowsOf(house.database, coordinator, id)).find(each => each.position === position);

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

test('two at once: the second is refused, and the first is whole', async () => {
  const [one, two] = [
    await received({ id: 1, name: 'Kajens Vävstuga' }),
    await received({ id: 2, name: 'Kajens Kör' }),
  ];
  const results = await Promise.allSettled([start(one), start(two)]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = results.find(each => each.status === 'rejected');
  expect(refused?.reason).toMatchObject({ reason: 'register-import.another-running' });
  await Promise.all([endOf(one), endOf(two)]);
  const states = await Promise.all([one, two].map(async id => (await importOf(house.database, coordinator, id)).state));
  expect(states.sort()).toEqual(['applied', 'previewed']);
});

test('cut in the middle, nothing is written, and it can be done again', async () => {
  const id = await received({ id: 1, name: 'Kajens Vävstuga', districts: ['Bryggaren'] });
  const counts = async () => {
    const tables = ['organisations', 'organisation_versions', 'listings', 'areas', 'organisation_identifiers'] as const;
    return house.database.read({ kind: 'terminal' }, sight =>
      Promise.all(tables.map(async table => (await sight.selectFrom(table).selectAll().execute()).length)),
    );
  };
  const before = await counts();
  await applied(id, () => {
    throw new Error('the power is gone');
  });
  expect(await counts()).toEqual(before);
  expect(await importOf(house.database, coordinator, id)).toMatchObject({ state: 'previewed', notice: 'failed' });
  await applied(id);
  expect((await counts())[0]).toBe((before[0] ?? 0) + 1);
});

test('what has changed since the preview is shown anew before anything is written', async () => {
  const id = await received({ id: 1, name: ankaret, website: 'https://register.example' });
  await edit(leader, { website: 'https://ankaret.example/vart' });
  await applied(id);
  expect(await importOf(house.database, coordinator, id)).toMatchObject({
    state: 'previewed',
    notice: 'changed-meanwhile',
  });
  expect(await row(id)).toMatchObject({ outcome: 'unchanged', differences: [{ own: true }] });
  expect((await found(ankaret)).published?.profile.website).not.toBe('https://register.example');
  await applied(id);
  expect((await importOf(house.database, coordinator, id)).state).toBe('applied');
});

test('somebody who has read an older preview is told so', async () => {
  const id = await received({ id: 1, name: ankaret, website: 'https://register.example' });
  await expect(applyImport(house.database, coordinator, id, 'older', now)).rejects.toMatchObject({
    reason: 'register-import.changed-meanwhile',
  });
});

test('what a killed process left half-way is set back at the next start', async () => {
  const id = await received({ id: 1, name: 'Kajens Vävstuga' });
  await house.database.as(coordinator, sight => moveImport(sight, id, ['previewed'], 'applying'));
  expect(await recoverImports(house.database, clock)).toBe(1);
  expect(await importOf(house.database, coordinator, id)).toMatchObject({ state: 'previewed', notice: 'interrupted' });
  expect(await recoverImports(house.database, clock)).toBe(0);
});

test('the journal says that and how much, and never what', async () => {
  const id = await received({ id: 1, name: 'Kajens Vävstuga' }, { id: 2, name: ankaret });
  await applied(id);
  const entries = await house.database.read({ kind: 'terminal' }, sight =>
    sight
      .selectFrom('journal_entries')
      .where('object_id', '=', id)
      .select(['act', 'ground', 'municipality_code'])
      .execute(),
  );
  expect(entries).toEqual([
    { act: 'register-import.apply', ground: '1 new, 0 changed, 1 unchanged, 0 left out', municipality_code: code },
  ]);
});

test('after 90 days the rows are gone and the figures stay', async () => {
  const id = await received({ id: 1, name: 'Kajens Vävstuga' });
  await forgetOldImports(house.database, clock, new Date(now.getTime() + 89 * 86_400_000));
  expect(await rowsOf(house.database, coordinator, id)).toHaveLength(1);
  await forgetOldImports(house.database, clock, new Date(now.getTime() + 91 * 86_400_000));
  expect(await rowsOf(house.database, coordinator, id)).toHaveLength(0);
  expect((await importOf(house.database, coordinator, id)).counts.new).toBe(1);
});
