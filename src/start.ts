import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Database, openDatabase } from '#house/database.ts';
import { prepareDatabase } from '#house/database-setup.ts';
import { migrate } from '#house/migrations.ts';
import { projectFolder } from '#house/project-folder.ts';
import type { Settings } from '#house/settings.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { fillReferenceData } from '#rooms/places/reference-data.storage.ts';

export interface StartedHouse {
  database: Database;
  /** Ends the embedded database too, whoever started it: for the server. */
  stop(): Promise<void>;
  /** Ends the embedded database unless somebody else is at work in it: for the terminal, beside a server or alone. */
  leave(): Promise<void>;
}

/** How long work in the database may go on when the server is told to end; then it is rolled back. */
const patienceMs = 1500;

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
      await Promise.race([database.close(), pause(patienceMs)]);
      await server?.stop();
    },
    async leave() {
      await database.close();
      if (server && !server.adopted && !(await othersAtWork(owner))) await server.stop();
    },
  };
}

/** Whether any program but this one is connected to the database; nothing of this one's may be. */
async function othersAtWork(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rowCount } = await client.query(
    'select from pg_stat_activity where datname = current_database() and usename is not null and pid <> pg_backend_pid()',
  );
  await client.end();
  return (rowCount ?? 0) > 0;
}
