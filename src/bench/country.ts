import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { terminal } from '#house/actor.ts';
import type { Database } from '#house/database.ts';
import { projectFolder } from '#house/project-folder.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { insertOpening } from '#rooms/places/municipality.storage.ts';
import { applyImport } from '#rooms/registers/import-application.commands.ts';
import { endOf } from '#rooms/registers/import-progress.storage.ts';
import { receiveRegister } from '#rooms/registers/register-import.commands.ts';
import { importOf } from '#rooms/registers/register-import.queries.ts';
import { fillInvented } from './invented.ts';

/** What was loaded, for the report. */
export interface Loaded {
  rows: number;
  registers: number;
  source: string;
}

/** Columns of the table of all registers, and what a register's own export calls them. */
const headers = {
  name: 'Föreningsnamn',
  org_number: 'Organisationsnummer',
  types: 'Föreningstyp',
  activities: 'Verksamhet',
  categories: 'Område',
  homepage_url: 'Hemsida',
  postal_code: 'Postnr',
  city: 'Ort',
  founded_year: 'Bildad',
  national_affiliation: 'Riksförbund',
  target_groups: 'Målgrupp',
} as const;

type Row = Record<keyof typeof headers | 'municipality_code', string>;

/**
 * Reads every register beside the project in, each as its municipality would: as a file, compared, then applied. Where there
 * are none, as many invented ones take their place, and the report says so.
 */
export async function loadCountry(database: Database, now: Date): Promise<Loaded> {
  const folder = process.env.BRYGGA_SHARED_DATA ?? join(projectFolder, '..', 'shared', 'data');
  const file = join(folder, 'associations.csv.gz');
  if (!existsSync(file)) {
    process.stdout.write(`${file} is missing: invented registers of the same size take its place\n`);
    return { ...(await fillInvented(database, now)), source: 'invented registers' };
  }
  const all: Row[] = parse(gunzipSync(readFileSync(file)), { columns: true });
  const registers = Map.groupBy(all, row => row.municipality_code);
  let rows = 0;
  for (const [code, register] of registers) rows += await importRegister(database, code, register, now);
  return { rows, registers: registers.size, source: 'real registers' };
}

/** Answers how many actors came of it. */
async function importRegister(database: Database, code: string, rows: readonly Row[], now: Date): Promise<number> {
  await open(database, code, now);
  const upload = { fileName: `${code}.csv`, bytes: csvOf(rows) };
  const received = await receiveRegister(database, terminal, code, upload, now, { guesses: true });
  if (!received.ok) throw new Error(`the register of ${code}: ${received.fault.code}`);
  await endOf(received.id);
  const { fingerprint } = await importOf(database, terminal, received.id);
  await applyImport(database, terminal, received.id, fingerprint ?? undefined, now);
  await endOf(received.id);
  const { state, summary } = await importOf(database, terminal, received.id);
  if (state !== 'applied') throw new Error(`the register of ${code} stands as ${state}`);
  return summary.done?.create ?? 0;
}

/** Nobody coordinates it: the figures need a municipality, not its people. */
function open(database: Database, code: string, now: Date): Promise<boolean> {
  const logoText = gazetteerWith(false).municipalityByCode(code)?.name ?? code;
  const opening = {
    municipalityCode: code,
    openedAt: now,
    logoText,
    welcome: null,
    names: {},
    licence: 'CC0-1.0' as const,
  };
  return database.as(terminal, sight => insertOpening(sight, { ...opening, languages: ['sv'] }, null));
}

function csvOf(rows: readonly Row[]): Uint8Array {
  const fields = Object.keys(headers) as (keyof typeof headers)[];
  const lines = rows.map(row => fields.map(field => `"${row[field].replaceAll('"', '""')}"`).join(','));
  return Buffer.from([Object.values(headers).join(','), ...lines].join('\r\n'));
}
