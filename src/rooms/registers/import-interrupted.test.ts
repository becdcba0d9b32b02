import pg from 'pg';
import { beforeEach, expect, test } from 'vitest';
import { type Actor, clock } from '#house/actor.ts';
import { editOrganisation } from '#rooms/organisations/organisation.commands.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { type Organisation, type Profile, profileSchema } from '#rooms/organisations/organisation.ts';
import { type Importing, importingAs } from '../../../tests/support/importing.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { applyImport, forgetOldImports, recoverImports } from './import-application.commands.ts';
import { endOf } from './import-progress.storage.ts';
import { type CastCustomer, ibgoFile } from './register-import.cast.ts';
import { importOf, rowsOf } from './register-import.queries.ts';
import { moveImport } from './register-import.storage.ts';

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
const start = (id: string) => importing.start(id);
const applied = (id: string, report?: () => void) => importing.applied(id, report);
const row = (id: string) => importing.row(id);
const found = async (name: string) =>
  (await house.database.read(coordinator, sight => findOrganisationsOf(sight, code))).find(
    each => each.newest.profile.name === name,
  ) as Organisation;
const edit = async (actor: Actor, change: Partial<Profile>) => {
  const { id, newest } = await found(ankaret);
  const profile = profileSchema.parse({ ...newest.profile, ...change });
  await editOrganisation(house.database, actor, { organisationId: id, baseVersionId: newest.id, profile }, now);
};

test('two at once: the second is refused, and the first is whole', async () => {
  const [one, two] = [
    await received({ id: 1, name: 'Kajens Vävstuga' }),
    await received({ id: 2, name: 'Kajens Kör' }),
  ];
  const letOn = await heldBack();
  const results = await Promise.allSettled([start(one), start(two)]);
  await letOn();
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = results.find(each => each.status === 'rejected');
  expect(refused?.reason).toMatchObject({ reason: 'register-import.another-running' });
  await Promise.all([endOf(one), endOf(two)]);
  const states = await Promise.all([one, two].map(async id => (await importOf(house.database, coordinator, id)).state));
  expect(states.sort()).toEqual(['applied', 'previewed']);
});

/** Lets no application come to its end until it is let on: the fastest machine must meet the same as the slowest. */
async function heldBack(): Promise<() => Promise<void>> {
  const client = await administrator();
  await client.query('begin; lock table organisations in exclusive mode');
  return () => client.end();
}

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

test('the connection cut in the middle: nothing is written, the program goes on, and it can be done again', async () => {
  const customers = Array.from({ length: 450 }, (_, index) => ({ id: index, name: `Kajlag ${index} Vävare` }));
  const id = await received(...customers);
  let cut: Promise<void> | undefined;
  await importing.applied(id, () => {
    cut ??= cutConnections();
  });
  await cut;
  expect(await importOf(house.database, coordinator, id)).toMatchObject({ state: 'previewed', notice: 'failed' });
  expect(await found('Kajlag 7 Vävare')).toBeUndefined();
  await importing.applied(id);
  expect(await found('Kajlag 7 Vävare')).toBeDefined();
});

/** As if the database had been restarted: every connection of the program ends. */
async function cutConnections(): Promise<void> {
  const client = await administrator();
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'brygga_program'",
  );
  await client.end();
}

async function administrator(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: house.ownerUrl.replace('brygga_owner', 'postgres') });
  await client.connect();
  return client;
}

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
