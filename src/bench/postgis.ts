import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL with PostGIS in a folder of its own, reached by a socket only. */
export interface Postgis {
  client: pg.Client;
  version: string;
  /** Milliseconds that the server has worked for this client; undefined where the system does not tell. */
  worked(): number | undefined;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as the user that owns nothing. */
const nobody = 65534;
const startLimitMs = 30_000;

/** Where Debian and its kin put each version. */
const versionsFolder = '/usr/lib/postgresql';

/** One core as we have; memory enough that nothing goes by way of the disk. */
const settings = [
  'listen_addresses=',
  'fsync=off',
  'synchronous_commit=off',
  'max_parallel_workers_per_gather=0',
  'max_parallel_maintenance_workers=0',
  'shared_buffers=1GB',
  'work_mem=1GB',
  'temp_buffers=2GB',
  'jit=off',
];

/** Starts PostGIS in a folder that is ours; undefined where it is not installed. */
export async function startPostgis(folder: string): Promise<Postgis | undefined> {
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  const data = join(folder, 'data');
  const server = launch(programs, data);
  const client = await connected(data);
  await client.query('create extension postgis');
  const { rows } = await client.query('select postgis_version() as gis, version() as server, pg_backend_pid() as pid');
  return {
    client,
    version: `PostGIS ${String(rows[0].gis).split(' ')[0]} in ${String(rows[0].server).split(' ').slice(0, 2).join(' ')}`,
    worked: () => workedMs(Number(rows[0].pid)),
    async stop() {
      await client.end();
      const ended = new Promise(resolve => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
    },
  };
}

function launch(programs: string, data: string): ChildProcess {
  const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  mkdirSync(data, { mode: 0o700 });
  if ('uid' in owner) chownSync(data, nobody, nobody);
  const options = { ...owner, cwd: data, env: { LC_ALL: 'C', TZ: 'UTC' } };
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const all = [...settings, `unix_socket_directories=${data}`].flatMap(each => ['-c', each]);
  return spawn(join(programs, 'postgres'), ['-D', data, ...all], { ...options, stdio: 'ignore' });
}

/** The newest version that has PostGIS beside it. */
function findPrograms(): string | undefined {
  const versions = existsSync(versionsFolder) ? readdirSync(versionsFolder) : [];
  const folders = versions.toSorted((a, b) => Number(b) - Number(a)).map(each => join(versionsFolder, each, 'bin'));
  return folders.find(folder => {
    const { status, stdout } = spawnSync(join(folder, 'pg_config'), ['--sharedir'], { encoding: 'utf8' });
    return status === 0 && existsSync(join(stdout.trim(), 'extension', 'postgis.control'));
  });
}

async function connected(host: string): Promise<pg.Client> {
  const deadline = Date.now() + startLimitMs;
  for (;;) {
    const client = new pg.Client({ host, user: 'postgres', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}

/** Linux counts in hundredths of a second, in user and in system. */
function workedMs(pid: number): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
