import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#house/database.ts';
import { createEmbedded } from '#house/database-setup.ts';
import { migrate } from '#house/migrations.ts';
import { startPostgres } from '#house/postgres-server.ts';
import { projectFolder } from '#house/project-folder.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { fillReferenceData } from '#rooms/places/reference-data.storage.ts';
import { fillDemo } from '../../src/demo/fill-demo.ts';
import { scanLogs } from './log-scan.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { socket: string; emptyTemplate: string; demoTemplate: string };
    /** Where every program that is started leaves what it has printed. */
    logs: string;
  }
}

/** One PostgreSQL for the whole run, with two templates: migrated and empty, and with Brohamn in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'brygga-test-'));
  chmodSync(home, 0o755);
  // Nothing here outlives the run, so nothing is worth waiting for a disk.
  const server = await startPostgres(home, [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ]);
  await makeTemplates(server);
  const logs = mkdtempSync(join(tmpdir(), 'brygga-logs-'));
  project.provide('logs', logs);
  project.provide('postgres', {
    socket: server.socket,
    emptyTemplate: 'empty_template',
    demoTemplate: 'demo_template',
  });
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
    try {
      scanLogs(logs);
    } finally {
      rmSync(logs, { recursive: true, force: true });
    }
  };
}

async function makeTemplates(server: Awaited<ReturnType<typeof startPostgres>>): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url('postgres', 'postgres') });
  await admin.connect();
  await createEmbedded(admin, 'empty_template');
  await migrate(server.url('brygga_owner', 'empty_template'), join(projectFolder, 'db', 'migrations'));
  await fillReferenceData(server.url('brygga_owner', 'empty_template'), gazetteerWith(true));
  await admin.query('create database demo_template template empty_template owner brygga_owner');
  const demo = openDatabase(server.url('brygga_program', 'demo_template'));
  await fillDemo(demo, new Date('2026-11-23T11:00:00Z'));
  await demo.close();
  await admin.end();
}
