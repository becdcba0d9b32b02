import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '#house/project-folder.ts';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';

let house: TestHouse;
let owner: pg.Client;
beforeAll(async () => {
  house = await openTestHouse();
  owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await house.close();
});

/** Not forced, because the functions that the rules call must look past them as the owner (see 0003, 0004 and 0009). */
const notForced = [
  'activities',
  'activity_listings',
  'activity_sources',
  'activity_vouching_removals',
  'activity_vouchings',
  'answer_tallies',
  'browsers',
  'drafts',
  'duties',
  'enquiries',
  'faces',
  'feeds',
  'functions',
  'handovers',
  'holdings',
  'journal_head',
  'journal_links',
  'listings',
  'memberships',
  'notices',
  'open_feed_marks',
  'organisation_versions',
  'organisations',
  'people',
  'wish_tallies',
];

test('every table has sight rules, and the owner is bound by them too', async () => {
  const { rows } = await owner.query(`select relname, relrowsecurity, relforcerowsecurity from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'schema_migrations' order by relname`);
  expect(rows.filter(row => !row.relrowsecurity).map(row => row.relname)).toEqual([]);
  expect(rows.filter(row => !row.relforcerowsecurity).map(row => row.relname)).toEqual(notForced);
});

test('the program owns nothing and cannot pass the rules by', async () => {
  const { rows } = await owner.query("select rolsuper, rolbypassrls from pg_roles where rolname = 'brygga_program'");
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  const owned = await owner.query(
    "select tablename from pg_tables where schemaname = 'public' and tableowner <> 'brygga_owner'",
  );
  expect(owned.rows).toEqual([]);
});

test('the journal is only ever added to', async () => {
  await expect(
    house.database.as({ kind: 'terminal' }, sight => sight.deleteFrom('journal_entries').execute()),
  ).rejects.toThrow();
  await expect(owner.query('delete from journal_entries')).rejects.toThrow('only ever added to');
});

test('no column asks for who a child is', async () => {
  const { rows } = await owner.query(
    "select table_name, column_name from information_schema.columns where table_schema = 'public'",
  );
  const asking = /personal_number|personnummer|child|birth|diagnos|suspicion|guardian/;
  expect(rows.filter(row => asking.test(row.column_name))).toEqual([]);
});

test('the types of the tables are those of the database', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/schema.mjs', '--verify'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  expect(`${stdout}${status === 0 ? '' : stderr}`).toContain('up-to-date');
});
