import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Every row of every table in every schema of the program's database, as text. */
export async function everyRow(home: string): Promise<string[]> {
  const [, , , , socket] = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const client = new pg.Client({ host: socket, user: 'postgres', database: 'brygga' });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string }>(`select t::text as text from ${name} t`);
    texts.push(...rows.map(row => row.text));
  }
  await client.end();
  return texts;
}

/** Every file in a folder and below it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => join(folder, path))
    .filter(path => statSync(path).isFile());
}
