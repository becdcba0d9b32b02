import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres, type PostgresBinaries } from './postgres-binaries.ts';

/** A running embedded PostgreSQL, reached by a socket only. */
export interface PostgresServer {
  /** The folder of its socket. */
  socket: string;
  /** Address of `database` as `user`. */
  url(user: string, database: string): string;
  /** Whether another process had started it: then its end is not ours to decide, unless we are the server proper. */
  adopted: boolean;
  /** Ends it within a second or two; what was acknowledged is kept. */
  stop(): Promise<void>;
}

/** Linux refuses socket paths longer than this, the file name included. */
const longestSocketPath = 107;
const startLimitMs = 60_000;

/** Starts the PostgreSQL that lives in `home`, or adopts the one that a dead process left running there. */
export async function startPostgres(home: string, extra: readonly string[] = []): Promise<PostgresServer> {
  const binaries = findPostgres(home);
  const data = join(home, 'postgres');
  const sockets = socketFolder(home, binaries);
  if (!existsSync(join(data, 'PG_VERSION'))) createCluster(binaries, home, data);
  const running = await runningServer(data);
  if (running) return serverAt(running.sockets, true, running.pid, undefined);
  const child = launch(binaries, data, sockets, extra);
  await untilReady(child.process, child.complaints, sockets);
  return serverAt(sockets, false, child.process.pid ?? 0, child.process);
}

function createCluster(binaries: PostgresBinaries, home: string, data: string): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (binaries.owner !== undefined) {
    chmodSync(home, statSync(home).mode | 0o011);
    chownSync(data, binaries.owner, binaries.owner);
  }
  const args = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-instructions'];
  const {
    file,
    args: all,
    options,
  } = binaries.command(binaries.initdb, [
    ...args,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]);
  const made = spawnSync(file, all, {
    uid: options.uid,
    gid: options.gid,
    env: quietEnvironment(),
    encoding: 'utf8',
    cwd: '/',
  });
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder in ${data}: ${made.stderr.trim().split('\n').at(-1)}`);
  }
}

/** Only its owner may open the folder, so the socket needs no password. */
function socketFolder(home: string, binaries: PostgresBinaries): string {
  const near = join(home, 'socket');
  const far = join(tmpdir(), `brygga-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);
  const folder = `${near}/.s.PGSQL.5432.lock`.length <= longestSocketPath ? near : far;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (binaries.owner !== undefined) chownSync(folder, binaries.owner, binaries.owner);
  const { uid } = statSync(folder);
  if (uid !== (binaries.owner ?? process.getuid?.())) throw new Error(`The folder ${folder} belongs to somebody else`);
  return folder;
}

async function runningServer(data: string): Promise<{ pid: number; sockets: string } | undefined> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const sockets = lines[4]?.trim() ?? '';
  const deadline = Date.now() + startLimitMs;
  while (alive(pid) && sockets !== '' && Date.now() < deadline) {
    if (await answers(sockets)) return { pid, sockets };
    await pause(100);
  }
  return undefined;
}

/** Reached by socket only, sized for one municipality on a small machine. */
const fixedSettings = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=60',
  'shared_buffers=256MB',
  'work_mem=16MB',
  'log_min_messages=fatal',
  'jit=off',
  'timezone=UTC',
];

function launch(binaries: PostgresBinaries, data: string, sockets: string, extra: readonly string[]) {
  const settings = [...fixedSettings, `unix_socket_directories=${sockets}`, ...extra];

  const { file, args, options } = binaries.command(binaries.postgres, [
    '-D',
    data,
    ...settings.flatMap(each => ['-c', each]),
  ]);
  const child = spawn(file, args, {
    ...options,
    env: quietEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    cwd: '/',
  });
  const complaints: string[] = [];
  child.stderr?.on('data', chunk => complaints.push(String(chunk)));
  (child.stderr as unknown as { unref(): void } | null)?.unref();
  child.unref();
  return { process: child, complaints };
}

async function untilReady(child: ChildProcess, complaints: string[], sockets: string): Promise<void> {
  const deadline = Date.now() + startLimitMs;
  while (!(await answers(sockets))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start: ${complaints.join('').trim() || 'no reason given'}`);
    }
    await pause(25);
  }
}

function serverAt(sockets: string, adopted: boolean, pid: number, child: ChildProcess | undefined): PostgresServer {
  return {
    socket: sockets,
    url: (user, database) => `postgres://${user}@/${database}?host=${encodeURIComponent(sockets)}`,
    adopted,
    async stop() {
      // SIGINT is PostgreSQL's "fast" stop: open transactions are rolled back, nothing waits.
      if (alive(pid)) process.kill(pid, 'SIGINT');
      const ended = () => (child ? child.exitCode !== null || child.signalCode !== null : !alive(pid));
      for (let waited = 0; !ended() && waited < 4000; waited += 20) await pause(20);
    },
  };
}

async function answers(sockets: string): Promise<boolean> {
  const client = new pg.Client({
    host: sockets,
    user: 'postgres',
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function alive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** The caller's PG* variables and locale must not reach the server. */
function quietEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' };
}
