import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#house/project-folder.ts';
import { readRegister } from '#rooms/registers/register-file.rules.ts';
import type { RegisterFile } from '#rooms/registers/register-file.ts';

/** The bytes of an invented register in `fixtures/`. */
export function fixture(name: string): Buffer {
  return readFileSync(join(projectFolder, 'src/rooms/registers/fixtures', name));
}

/** Names of the invented registers, one of each format and CSV in two encodings. */
export const fixtures = [
  'ibgo.json',
  'smartbook.json',
  'hsds.json',
  'foreningar-windows-1252.csv',
  'aktorer-utf-8.csv',
] as const;

/** Real registers carry no licence: they are read beside the project where they are, and never from inside it. */
export const sharedData = process.env.BRYGGA_SHARED_DATA ?? join(projectFolder, '..', 'shared', 'data');

/** Whether the folder of real registers is there; tests that need it say so when they are left out. */
export const hasSharedData = existsSync(join(sharedData, 'import'));

/** A file of the real or invented registers beside the project, such as `import/ibgo-varberg.json`. */
export function sharedFile(path: string): Buffer {
  return readFileSync(join(sharedData, path));
}

/** The register in the bytes; throws where they hold a fault instead. */
export function fileOf(bytes: Uint8Array): RegisterFile {
  const read = readRegister(bytes);
  if (!read.ok) throw new Error(`a fault where there should be none: ${read.fault.code}`);
  return read.file;
}

/** What a row holds where the register said nothing but a name. */
export const emptyRow = { districts: [], types: [], activities: [], targetGroups: [], languages: [], remarks: [] };
