import { gunzipSync } from 'node:zlib';
import { terminal } from '#house/actor.ts';
import { gazetteerWith, openingOf } from '#rooms/places/municipality.queries.ts';
import { applyImport } from '#rooms/registers/import-application.commands.ts';
import { endOf } from '#rooms/registers/import-progress.storage.ts';
import { type CountryRegister, registersIn } from '#rooms/registers/register-country.rules.ts';
import { receiveRegister } from '#rooms/registers/register-import.commands.ts';
import { importOf } from '#rooms/registers/register-import.queries.ts';
import { type Counts, outcomes } from '#rooms/registers/register-import.ts';
import { CannotDo, type Command, type Station } from './command.ts';
import { bytesOf } from './import-register.ts';
import { open } from './opening.ts';
import { figure } from './screen.ts';

/** Every register of the country is a tenth of this. */
const mostBytes = 200 * 1024 * 1024;

export const importCountry: Command = {
  usage: 'import-country FILE.csv.gz',
  what: 'reads a table of many registers in, each into its municipality; opens those that are not open',
  options: [],
  read(given) {
    const bytes = bytesOf(given.word('FILE.csv.gz'), mostBytes);
    return station => readCountry(station, bytes);
  },
};

async function readCountry(station: Station, bytes: Uint8Array): Promise<void> {
  const { screen } = station;
  const from = performance.now();
  const registers = registersIn(unpacked(bytes).toString('utf8'));
  if (registers.length === 0)
    throw new CannotDo('The file must be a table of registers with the columns municipality_code and name.');
  const totals: Counts & { opened: number } = {
    new: 0,
    changed: 0,
    unchanged: 0,
    duplicate: 0,
    rejected: 0,
    opened: 0,
  };
  for (const [index, register] of registers.entries()) {
    const read = await readOne(station, register);
    for (const key of [...outcomes, 'opened'] as const) totals[key] += read[key];
    screen.progress('Registers', index + 1, registers.length);
  }
  const rows = outcomes.reduce((sum, outcome) => sum + totals[outcome], 0);
  screen.say(`${figure(rows)} rows in ${figure(registers.length)} registers, in ${seconds(from)}.`);
  for (const outcome of outcomes) screen.say(`  ${outcome.padEnd(12)} ${figure(totals[outcome]).padStart(7)}`);
  screen.say(`${figure(totals.opened)} municipalities were opened.`);
}

function unpacked(bytes: Uint8Array): Buffer {
  try {
    return bytes[0] === 0x1f ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : Buffer.from(bytes);
  } catch {
    throw new CannotDo('The file cannot be unpacked: it is damaged, or larger than 200 MB.');
  }
}

async function readOne(station: Station, { code, fileName, bytes, mapping, rows }: CountryRegister) {
  const { database, now } = station;
  const nobody = { new: 0, changed: 0, unchanged: 0, duplicate: 0, rejected: rows, opened: 0 };
  const municipality = gazetteerWith(false).municipalityByCode(code);
  if (!municipality) {
    station.screen.say(`There is no municipality with the code “${code}”: ${figure(rows)} rows are left out.`);
    return nobody;
  }
  const opened = (await openingOf(database, code)) ? 0 : 1;
  if (opened) await open(station, municipality);
  const received = await receiveRegister(database, terminal, code, { fileName, bytes }, now(), { mapping });
  if (!received.ok) return { ...nobody, opened };
  await endOf(received.id);
  const { fingerprint } = await importOf(database, terminal, received.id);
  await applyImport(database, terminal, received.id, fingerprint ?? undefined, now());
  await endOf(received.id);
  const { counts, state } = await importOf(database, terminal, received.id);
  if (state !== 'applied') throw new CannotDo(`The register of ${municipality.name} could not be read in.`);
  return { ...counts, opened };
}

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} seconds`;
}
