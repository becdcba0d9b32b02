import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Any number that no other program of the cluster is likely to hold; it keeps two starts from migrating at once. */
const migrationLock = 7_239_011;

/**
 * Brings the database at `ownerUrl` up to the newest file in `folder`, each file in a transaction of its own.
 * Throws when a file that has run was changed or is gone. Answers the names of the files that ran now.
 */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query(`create table if not exists schema_migrations (
      name text primary key, sha256 text not null, applied_at timestamptz not null default clock_timestamp())`);
    return await applyMissing(client, folder);
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, folder: string): Promise<string[]> {
  const done = new Map(
    (await client.query('select name, sha256 from schema_migrations')).rows.map(row => [row.name, row.sha256]),
  );
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort();
  for (const name of done.keys())
    if (!files.includes(name))
      throw new Error(`The database has run ${name}, which this version of Brygga does not have`);
  const ran: string[] = [];
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    const before = done.get(name);
    if (before !== undefined && before !== sha256) throw new Error(`${name} was changed after it had run`);
    if (before === undefined) ran.push(await apply(client, name, text, sha256));
  }
  return ran;
}

async function apply(client: pg.Client, name: string, text: string, sha256: string): Promise<string> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
    return name;
  } catch (error) {
    await client.query('rollback');
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}
