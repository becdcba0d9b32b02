import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import type { Settings } from './settings.ts';

/** The two ways into a database: the owner migrates, the program works. */
export interface DatabaseAddresses {
  owner: string;
  program: string;
  /** The embedded server; absent with a server of one's own. */
  server: PostgresServer | undefined;
}

/** Oldest server with everything the migrations use. */
const oldestServer = 160_000;

/** Reaches a database with its two roles, the embedded one or that of `DATABASE_URL`; throws one clear line if it cannot. */
export async function prepareDatabase(settings: Pick<Settings, 'home' | 'databaseUrl'>): Promise<DatabaseAddresses> {
  if (settings.databaseUrl) return ownServer(settings.databaseUrl, settings.home);
  const server = await startPostgres(settings.home);
  await withClient(server.url('postgres', 'postgres'), client => createEmbedded(client, 'brygga'));
  return { owner: server.url('brygga_owner', 'brygga'), program: server.url('brygga_program', 'brygga'), server };
}

/** Creates the owner, the program's role and the database `name` on an embedded server, if they are missing. */
export async function createEmbedded(client: pg.Client, name: string): Promise<void> {
  await createRole(client, 'brygga_owner', 'login createrole');
  await createRole(client, 'brygga_app', 'nologin');
  await createRole(client, 'brygga_house', 'nologin in role brygga_app');
  await createRole(client, 'brygga_program', 'login in role brygga_app');
  await client.query(houseGrant('brygga_program'));
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)} owner brygga_owner`);
}

/** The program may step into the role of the house's own hands, but has none of its rights until it does. */
function houseGrant(role: string): string {
  return `grant brygga_house to ${pg.escapeIdentifier(role)} with inherit false, set true`;
}

async function createRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (!rowCount) await client.query(`create role ${pg.escapeIdentifier(name)} ${attributes}`);
}

async function ownServer(databaseUrl: string, home: string): Promise<DatabaseAddresses> {
  const database = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const role = `${database}_program`;
  const program = new URL(databaseUrl);
  program.username = encodeURIComponent(role);
  program.password = programPassword(home);
  await withClient(databaseUrl, async client => {
    const { rows } = await client.query("select current_setting('server_version_num')::int as version");
    if (rows[0].version < oldestServer) throw new Error('DATABASE_URL leads to a PostgreSQL older than 16');
    // A role that an administrator made may not be ours to alter, so a role that works is left alone.
    if (await stepsIn(program.href)) return;
    const statements = await missingRoles(client, role, program.password);
    for (const each of statements) await client.query(each).catch(error => explain(error, statements));
  });
  return { owner: databaseUrl, program: program.href, server: undefined };
}

/** Whether the program's role can sign in there and step into that of the house. */
async function stepsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query(
      "select pg_has_role(oid, 'SET') as may from pg_roles where rolname = 'brygga_house'",
    );
    return rows[0]?.may === true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function missingRoles(client: pg.Client, role: string, password: string): Promise<string[]> {
  const known = new Set((await client.query('select rolname from pg_roles')).rows.map(row => row.rolname));
  const quoted = pg.escapeIdentifier(role);
  const login = `login nosuperuser nobypassrls password ${pg.escapeLiteral(password)}`;
  const made = known.has(role) ? `alter role ${quoted} ${login}` : `create role ${quoted} ${login}`;
  return [
    ...(known.has('brygga_app') ? [] : ['create role brygga_app nologin']),
    ...(known.has('brygga_house') ? [] : ['create role brygga_house nologin', 'grant brygga_app to brygga_house']),
    made,
    `grant brygga_app to ${quoted}`,
    houseGrant(role),
  ];
}

function explain(error: Error, statements: string[]): never {
  throw new Error(
    `DATABASE_URL may not create roles (${error.message}). Let an administrator run:\n${statements.join(';\n')};`,
  );
}

/** The program's own password for a server of one's own, made once and kept where only this user can read. */
function programPassword(home: string): string {
  const file = join(home, 'database-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch(error => {
    throw new Error(`The database does not answer: ${error.message || error.code}`);
  });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
