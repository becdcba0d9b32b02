import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** The embedded database of a program, past its doors and its sight rules. */
async function reachInto(home: string): Promise<pg.Client> {
  const [, , , , socket] = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const client = new pg.Client({ host: socket, user: 'postgres', database: 'brygga' });
  await client.connect();
  return client;
}

/** Puts everything that has been asked so many hours into the past, as if the time had gone by; the clock finds it at its next round. */
export async function letHoursPass(home: string, hours: number): Promise<void> {
  const client = await reachInto(home);
  const moments = ['asked_at', 'soft_due_at', 'due_at', 'next_at', 'reminded_at', 'taken_at', 'answered_at'];
  const earlier = moments.map(moment => `${moment} = ${moment} - make_interval(hours => $1)`);
  await client.query(`update enquiries set ${earlier.join()}`, [hours]);
  await client.end();
}

/** Every row of every table in every schema of the program's database, as text. */
export async function everyRow(home: string): Promise<string[]> {
  const client = await reachInto(home);
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
