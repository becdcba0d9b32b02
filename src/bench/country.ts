import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#house/database.ts';
import { projectFolder } from '#house/project-folder.ts';
import { fillInvented } from './invented.ts';

/** What was loaded, for the report. */
export interface Loaded {
  rows: number;
  registers: number;
  source: string;
}

/** Loads every register beside the project; where there are none, as many invented ones, and says so. */
export async function loadCountry(database: Database, now: Date): Promise<Loaded> {
  const folder = process.env.BRYGGA_SHARED_DATA ?? join(projectFolder, '..', 'shared', 'data');
  const file = join(folder, 'associations.csv.gz');
  if (!existsSync(file))
    process.stdout.write(`${file} is missing: invented registers of the same size take its place\n`);
  return { ...(await fillInvented(database, now)), source: 'invented registers' };
}
