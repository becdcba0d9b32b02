import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#house/actor.ts';
import { Absent } from '#house/decision.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { openTestHouse, type TestHouse } from '../../../tests/support/test-house.ts';
import { applyImport } from './import-application.commands.ts';
import { endOf } from './import-progress.storage.ts';
import { brohamnRegister, ibgoFile } from './register-import.cast.ts';
import { chooseRows, dropImport, mapColumns, receiveRegister } from './register-import.commands.ts';
import { columnsOf, importOf, previewOf, rowsOf } from './register-import.queries.ts';
import type { ComparedRow } from './register-import.ts';

const code = '9999';
const now = new Date('2026-11-23T11:00:00Z');
let house: TestHouse;
let coordinator: Actor;
let leader: Actor;
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  coordinator = await house.actor('municipal-coordinator');
  leader = await house.actor('association-leader');
});
afterAll(() => house.close());

async function received(bytes: Buffer, fileName = 'register.json'): Promise<string> {
  const answer = await receiveRegister(house.database, coordinator, code, { fileName, bytes }, now);
  if (!answer.ok) throw new Error(answer.fault.code);
  await endOf(answer.id);
  return answer.id;
}

async function applied(id: string): Promise<void> {
  const { fingerprint } = await importOf(house.database, coordinator, id);
  await applyImport(house.database, coordinator, id, fingerprint ?? '', now);
  await endOf(id);
}

const rows = (id: string) => rowsOf(house.database, coordinator, id);
const brief = ({ position, outcome, reason }: ComparedRow) => `${position} ${outcome} ${reason?.code ?? ''}`.trim();

test('every row has an outcome, and the counts add up to the file', async () => {
  const id = await received(ibgoFile(brohamnRegister));
  expect((await rows(id)).map(brief)).toEqual([
    '1 new',
    '2 duplicate same-row',
    '3 new',
    '4 rejected looks-like-test',
    '5 rejected dormant',
    '6 rejected other-municipality',
    '7 new',
    '8 rejected no-name',
  ]);
  const { counts, total, summary, state } = await importOf(house.database, coordinator, id);
  expect({ counts, total, state }).toEqual({
    counts: { new: 3, changed: 0, unchanged: 0, duplicate: 1, rejected: 4 },
    total: 8,
    state: 'previewed',
  });
  expect(summary.unknownWords).toEqual([{ word: 'Glasblåsning', rows: 1 }]);
  expect(summary.newAreas).toEqual([{ word: 'Bryggaren', rows: 1 }]);
});

test('applied, it can be read in again and nothing happens', async () => {
  await applied(await received(ibgoFile(brohamnRegister)));
  const again = await received(ibgoFile(brohamnRegister));
  const { counts, summary } = await importOf(house.database, coordinator, again);
  expect(counts).toEqual({ new: 0, changed: 0, unchanged: 3, duplicate: 1, rejected: 4 });
  expect(summary.newAreas).toEqual([]);
  const { actions } = await previewOf(house.database, coordinator, again, undefined, 1);
  expect(actions).toEqual({ create: 0, change: 0, assure: 3, none: 5 });
  await applied(again);
  const made = await house.database.read(coordinator, sight => findOrganisationsOf(sight, code));
  expect(made.filter(({ newest }) => newest.profile.name === 'Kajens Fotbollsklubb')).toHaveLength(1);
});

test('what is read in is on the public list, with area, kind and activity', async () => {
  const made = await house.database.read({ kind: 'visitor' }, sight =>
    sight.selectFrom('listings').where('slug', '=', 'brofastets-glasblasare').selectAll().executeTakeFirst(),
  );
  expect(made?.area_ids).toEqual(['9999-bryggaren']);
  expect(made?.profile).toMatchObject({ activitiesAsWritten: ['Glasblåsning'] });
  const page = await house.database.read({ kind: 'visitor' }, sight =>
    sight.selectFrom('listings').where('slug', '=', 'kajens-fotbollsklubb').selectAll().executeTakeFirst(),
  );
  expect(page?.activities).toEqual(['football']);
});

test('a row that is left out can be taken in by hand, and stays one at the next import', async () => {
  const id = await received(ibgoFile([...brohamnRegister]));
  const choice = (position: number) => ({ position, takes: true, overwrites: false });
  await chooseRows(house.database, coordinator, id, [2, 5].map(choice), now);
  const { actions } = await previewOf(house.database, coordinator, id, undefined, 1);
  expect(actions).toEqual({ create: 2, change: 0, assure: 3, none: 3 });
  await applied(id);
  const again = await received(ibgoFile(brohamnRegister));
  expect((await importOf(house.database, coordinator, again)).counts).toMatchObject({
    new: 0,
    unchanged: 5,
    duplicate: 0,
  });
});

test('what is gone from the register is told, and nothing is deleted', async () => {
  const id = await received(ibgoFile(brohamnRegister.filter(({ id }) => id !== 1)));
  const { summary } = await importOf(house.database, coordinator, id);
  expect(summary.gone.map(({ name }) => name)).toEqual(['Kajens Fotbollsklubb']);
  await applied(id);
  const left = await house.database.read(coordinator, sight => findOrganisationsOf(sight, code));
  expect(left.some(({ newest }) => newest.profile.name === 'Kajens Fotbollsklubb')).toBe(true);
});

test('a CSV waits for its columns, and then its bytes are let go', async () => {
  const bytes = Buffer.from('Vem;Vad\nSjöbodens Vävare;Vävning\nKontakt Larsson;Fiske\n');
  const id = await received(bytes, 'lista.csv');
  expect((await importOf(house.database, coordinator, id)).state).toBe('mapping');
  expect((await columnsOf(id, now))?.columns.map(({ header }) => header)).toEqual(['Vem', 'Vad']);
  expect(await mapColumns(house.database, coordinator, id, [null, 'activities'], now)).toMatchObject({
    fault: { code: 'no-name-column' },
  });
  await mapColumns(house.database, coordinator, id, ['name', 'activities'], now);
  await endOf(id);
  expect((await importOf(house.database, coordinator, id)).counts).toMatchObject({ new: 2 });
  expect(await columnsOf(id, now)).toBeUndefined();
});

test('a file that can not be read leaves nothing behind', async () => {
  const count = () =>
    house.database.read(coordinator, sight => sight.selectFrom('register_imports').select('id').execute());
  const before = await count();
  const upload = { fileName: 'a.json', bytes: Buffer.from('{"Customers": [{"Name": "Kaj') };
  expect(await receiveRegister(house.database, coordinator, code, upload, now)).toMatchObject({ ok: false });
  expect(await count()).toHaveLength(before.length);
});

test('a dropped import keeps no rows', async () => {
  const id = await received(ibgoFile(brohamnRegister));
  await dropImport(house.database, coordinator, id);
  expect(await rows(id)).toEqual([]);
  await expect(applied(id)).rejects.toThrow('register-import.not-waiting');
});

test('nobody but a coordinator of the municipality sees that there is an import', async () => {
  const id = await received(ibgoFile(brohamnRegister));
  const upload = { fileName: 'a.json', bytes: ibgoFile(brohamnRegister) };
  await expect(receiveRegister(house.database, leader, code, upload, now)).rejects.toThrow(Absent);
  await expect(receiveRegister(house.database, coordinator, '1383', upload, now)).rejects.toThrow(Absent);
  await expect(importOf(house.database, leader, id)).rejects.toThrow(Absent);
  await expect(dropImport(house.database, leader, id)).rejects.toThrow(Absent);
  await expect(applyImport(house.database, leader, id, '', now)).rejects.toThrow(Absent);
});
