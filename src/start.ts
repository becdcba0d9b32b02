import { join } from 'node:path';
import { type Database, openDatabase } from '#house/database.ts';
import { prepareDatabase } from '#house/database-setup.ts';
import { migrate } from '#house/migrations.ts';
import { projectFolder } from '#house/project-folder.ts';
import type { Settings } from '#house/settings.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { fillReferenceData } from '#rooms/places/reference-data.storage.ts';

export interface StartedHouse {
  database: Database;
  stop(): Promise<void>;
}

/** Database up, migrated and filled with the country's own data; the same for the server and the terminal. */
export async function startHouse(settings: Settings): Promise<StartedHouse> {
  const { owner, program, server } = await prepareDatabase(settings);
  try {
    await migrate(owner, join(projectFolder, 'db', 'migrations'));
    await fillReferenceData(owner, gazetteerWith(settings.demo));
  } catch (error) {
    if (!server?.adopted) await server?.stop();
    throw error;
  }
  const database = openDatabase(program);
  return {
    database,
    async stop() {
      await database.close();
      await server?.stop();
    },
  };
}
