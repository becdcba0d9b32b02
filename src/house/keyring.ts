import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Seal } from './seal.ts';
import { isUuid } from './uuid.ts';

/**
 * Keys that lie in a folder of their own, outside the database, each for one thing. When a key is destroyed what it closed cannot be
 * opened again, not even out of a backup of the database from before.
 */
export interface Keyring {
  /** Makes the key of a new thing; it lies safely on disk when this is done. */
  make(id: string): Promise<Buffer>;
  /** Undefined where it has been destroyed, or never was. */
  find(id: string): Promise<Buffer | undefined>;
  destroy(id: string): Promise<void>;
  /** Things that have had a key for longer than `since`. */
  listOlder(since: Date): Promise<string[]>;
}

const keyBytes = 32;

/** What opens what is closed: the house's own seal, and keys of single things. */
export interface Openers {
  seal: Seal;
  keyring: Keyring;
}

/** A folder that only its owner can open; several processes may share it. */
export function openKeyring(folder: string): Keyring {
  // Two letters of the id make a folder of their own: some hundred thousand files in one are slow to list.
  const fileOf = (id: string) => {
    if (!isUuid(id)) throw new Error('a key of no id');
    return join(folder, id.slice(0, 2), id);
  };
  return {
    make: async id => writeKey(fileOf(id), randomBytes(keyBytes)),
    find: async id => readFile(fileOf(id)).catch(goneOr(undefined)),
    destroy: async id => removeKey(fileOf(id)),
    listOlder: since => listKeys(folder, since),
  };
}

/** A key that is there already is never written over. */
async function writeKey(file: string, key: Buffer): Promise<Buffer> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  await handle.writeFile(key);
  await handle.sync();
  await handle.close();
  await syncFolder(dirname(file));
  return key;
}

async function removeKey(file: string): Promise<void> {
  await rm(file, { force: true });
  await syncFolder(dirname(file)).catch(goneOr(undefined));
}

async function listKeys(folder: string, since: Date): Promise<string[]> {
  const parts = await readdir(folder, { recursive: true }).catch(goneOr([]));
  const older = parts
    .filter(part => isUuid(idIn(part)))
    .map(async part => {
      const told = await stat(join(folder, part)).catch(goneOr(undefined));
      return told && told.mtime < since ? [idIn(part)] : [];
    });
  return (await Promise.all(older)).flat();
}

const idIn = (part: string) => part.split(/[\\/]/).at(-1) ?? '';

/** A new name in a folder, or one that is gone, is safe on disk when the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  await handle.sync();
  await handle.close();
}

function goneOr<T>(otherwise: T): (error: NodeJS.ErrnoException) => T {
  return error => {
    if (error.code === 'ENOENT') return otherwise;
    throw error;
  };
}
