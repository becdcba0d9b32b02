import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `db/`, `data/` and `dist/`, wherever the running file lies below it. */
export const projectFolder = above(dirname(fileURLToPath(import.meta.url)));

function above(folder: string): string {
  if (existsSync(join(folder, 'db', 'migrations'))) return folder;
  if (dirname(folder) === folder) throw new Error('the folder db/migrations is missing');
  return above(dirname(folder));
}
