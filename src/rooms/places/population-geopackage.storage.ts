import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Feature } from './population-points.rules.ts';
import { shapeInGeoPackage } from './population-wkb.rules.ts';

/** A GeoPackage is an SQLite database. */
export function isGeoPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 15)) === 'SQLite format 3';
}

/** Hands over every feature of a GeoPackage's tables; false where the file is damaged. SQLite reads from a disk, so it lies there meanwhile. */
export function eachFeature(bytes: Uint8Array, take: (feature: Feature) => void): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'brygga-points-'));
  try {
    const file = join(folder, 'points.gpkg');
    writeFileSync(file, bytes, { mode: 0o600 });
    return readAll(file, take);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readAll(file: string, take: (feature: Feature) => void): boolean {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true, allowExtension: false });
    // What a stranger's file says of itself, in views and triggers, is not run.
    database.exec('pragma trusted_schema = off; pragma cell_size_check = on');
    for (const { table, column } of featureTables(database)) {
      const rows = database.prepare(`select * from ${quoted(table)}`).iterate() as Iterable<Record<string, unknown>>;
      for (const { [column]: blob, ...properties } of rows)
        take({ properties, shape: blob instanceof Uint8Array ? shapeInGeoPackage(blob) : undefined });
    }
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SQLITE_ERROR') return false;
    throw error;
  } finally {
    database?.close();
  }
}

function featureTables(database: DatabaseSync): { table: string; column: string }[] {
  const rows = database
    .prepare(`select g.table_name as "table", g.column_name as "column" from gpkg_geometry_columns g
      join sqlite_master m on m.name = g.table_name and m.type = 'table'`)
    .all();
  return rows.map(({ table, column }) => ({ table: String(table), column: String(column) }));
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
