import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, clock, doorkeeper, terminal, visitor } from '#house/actor.ts';
import type { Sight } from '#house/database.ts';
import { projectFolder } from '#house/project-folder.ts';
import { brohamnCast } from '../../src/demo/brohamn-cast.ts';
import { fillEveryTable } from '../support/every-table.ts';
import { importingAs } from '../support/importing.ts';
import { openTestHouse, type TestHouse } from '../support/test-house.ts';

/**
 * How many rows of each table each actor sees, changes, removes and may add, straight in SQL, past every door and policy of the program.
 * When sight has changed on purpose, `BRYGGA_WRITE_TABLE=1` writes it anew; then read what has changed.
 */
const file = join(projectFolder, 'tests/house/sight.txt');

let house: TestHouse;
let owner: pg.Client;
let actors: [string, Actor][];
let tables: string[];
beforeAll(async () => {
  house = await openTestHouse({ demo: true });
  owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  const register = Buffer.from('Namn;Typ\nProvföreningen;Idrott\n');
  await importingAs(house, await house.actor('municipal-coordinator'), '9999', true).received(register, 'prov.csv');
  await fillEveryTable(house);
  const cast = brohamnCast.map(async ({ key }): Promise<[string, Actor]> => [key, await house.actor(key)]);
  actors = [
    ['visitor', visitor],
    ['the door', doorkeeper],
    ...(await Promise.all(cast)),
    ['the clock', clock],
    ['the terminal', terminal],
  ];
  const { rows } = await owner.query(
    "select relname from pg_class where relkind = 'r' and relrowsecurity and relnamespace = 'public'::regnamespace order by 1",
  );
  tables = rows.map(row => row.relname);
});
afterAll(async () => {
  await owner.end();
  await house.close();
});

/** Tries a statement and takes it back; how many rows it met, or `-` where the actor may not even try. */
async function attempt(actor: Actor, statement: string): Promise<string> {
  let met = '-';
  const over = new Error('over');
  await house.database
    .as(actor, async (sight: Sight) => {
      const { rows, numAffectedRows } = await sql.raw<{ count?: number }>(statement).execute(sight);
      met = String(rows[0]?.count ?? numAffectedRows ?? 0);
      throw over;
    })
    .catch(error => {
      if (error !== over && !/permission denied|row-level security|only ever added to/.test(error.message)) throw error;
    });
  return met;
}

/** A column that the program may change in this table; none where it may change nothing. */
async function changeable(table: string): Promise<string | undefined> {
  const { rows } = await owner.query(
    `select column_name from information_schema.column_privileges where table_name = $1 and grantee = 'brygga_app'
     and privilege_type = 'UPDATE' and column_name not in (select column_name from information_schema.columns
       where table_name = $1 and is_generated = 'ALWAYS' or identity_generation = 'ALWAYS') order by column_name limit 1`,
    [table],
  );
  return rows[0]?.column_name;
}

/** Rows of a table as they would be written: the first few and the last few. */
async function samples(table: string): Promise<string[]> {
  const { rows: columns } = await owner.query(
    `select column_name from information_schema.columns where table_name = $1 and table_schema = 'public'
     and is_generated = 'NEVER' and coalesce(identity_generation, '') <> 'ALWAYS'`,
    [table],
  );
  const named = columns.map(({ column_name }) => `"${column_name}"`).join();
  const { rows } =
    await asOwner(`with numbered as (select to_jsonb(t) as told, row_number() over () as place, count(*) over () as count from ${table} t)
    select told from numbered where place <= 4 or place > count - 4`);
  return rows.map(
    ({ told }) =>
      `insert into ${table} (${named}) select ${named} from jsonb_populate_record(null::${table}, ${pg.escapeLiteral(JSON.stringify(told))})`,
  );
}

/** How many of these rows the actor may write, did they not stand there already; `-` where she may write none at all. */
async function additions(actor: Actor, statements: readonly string[]): Promise<string> {
  let count = 0;
  for (const statement of statements) {
    const { message = '' } = await house.database
      .as(actor, async sight => {
        await sql.raw(statement).execute(sight);
        throw new Error('duplicate key');
      })
      .catch((error: Error) => error);
    if (message.includes('permission denied')) return '-';
    if (/duplicate key/.test(message)) count += 1;
    else if (!message.includes('row-level security')) throw new Error(`${statement}: ${message}`);
  }
  return `${count} of ${statements.length}`;
}

async function sightOf(table: string): Promise<string[]> {
  const column = await changeable(table);
  const statements = await samples(table);
  const groups = new Map<string, string[]>();
  for (const [name, actor] of actors) {
    const seen = await attempt(actor, `select count(*) as count from ${table}`);
    const changed = column ? await attempt(actor, `update ${table} set ${column} = ${column}`) : '-';
    const removed = await attempt(actor, `delete from ${table}`);
    const added = await additions(actor, statements);
    const all = `sees ${seen.padStart(5)} · changes ${changed.padStart(4)} · removes ${removed.padStart(4)} · adds ${added}`;
    groups.set(all, [...(groups.get(all) ?? []), name]);
  }
  return [...groups].map(
    ([all, names]) => `  ${all.padEnd(62)}${names.length === actors.length ? 'everybody' : names.join(', ')}`,
  );
}

test('no actor sees, changes, removes or adds other rows than the table says', async () => {
  const lines: string[] = [];
  for (const table of tables) {
    const { rows } = await asOwner(`select count(*)::int as count from ${table}`);
    lines.push(`${table} (${rows[0].count})`, ...(await sightOf(table)));
  }
  const walked = `${lines.join('\n')}\n`;
  if (process.env.BRYGGA_WRITE_TABLE) writeFileSync(file, walked);
  expect(walked).toBe(readFileSync(file, 'utf8'));
});

/** Past every rule, to know how many rows there are. */
async function asOwner(statement: string) {
  await owner.query('begin');
  const { rows: forced } = await owner.query(
    "select relname from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace",
  );
  for (const { relname } of forced) await owner.query(`alter table ${relname} no force row level security`);
  const answer = await owner.query(statement);
  await owner.query('rollback');
  return answer;
}

test('every table with sight rules has rows here, so that not seeing them says something', async () => {
  const empty: string[] = [];
  for (const table of tables) {
    const { rows } = await asOwner(`select count(*)::int as count from ${table}`);
    if (rows[0].count === 0) empty.push(table);
  }
  expect(empty).toEqual([]);
});
