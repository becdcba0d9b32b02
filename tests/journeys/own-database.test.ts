import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostgresServer, startPostgres } from '#house/postgres-server.ts';
import { newHome, startProgram } from '../support/program.ts';
import { openTcpDoor } from '../support/tcp-door.ts';

let server: PostgresServer;
let door: Awaited<ReturnType<typeof openTcpDoor>>;

beforeAll(async () => {
  server = await startPostgres(newHome(), ['fsync=off']);
  door = await openTcpDoor(server.socket);
  await asAdministrator('create role may_create login createrole', 'create database generous owner may_create');
  await asAdministrator('create role ordinary login', 'create database strict owner ordinary');
});
afterAll(async () => {
  door.close();
  await server.stop();
});

async function asAdministrator(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres', 'postgres') });
  await client.connect();
  for (const each of statements) await client.query(each);
  await client.end();
}

const urlOf = (owner: string, database: string) => `postgres://${owner}@127.0.0.1:${door.port}/${database}`;

test('an owner who may create roles gets a program that is not the owner', async () => {
  const program = await startProgram({ DATABASE_URL: urlOf('may_create', 'generous') });
  expect((await fetch(`${program.origin}/brohamn`)).status).toBe(200);
  await program.stop();
  program.forget();
});

test('an owner who may not is told which statements an administrator must run, and then it starts', async () => {
  const home = newHome();
  const environment = { DATABASE_URL: urlOf('ordinary', 'strict') };
  const refusal: Error = await startProgram(environment, home).then(
    () => new Error('it started'),
    error => error,
  );
  expect(refusal.message).toContain('Let an administrator run:');
  await asAdministrator(...statementsIn(refusal.message));
  const program = await startProgram(environment, home);
  expect((await fetch(`${program.origin}/brohamn`)).status).toBe(200);
  await program.stop();
  program.forget();
});

function statementsIn(message: string): string[] {
  const [, list = ''] = message.split('Let an administrator run:\n');
  return list
    .split(';')
    .map(each => each.trim())
    .filter(each => each !== '');
}
