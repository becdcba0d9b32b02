import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { terminal } from '#house/actor.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { openingOf } from '#rooms/places/municipality.queries.ts';
import { applyImport } from '#rooms/registers/import-application.commands.ts';
import { endOf } from '#rooms/registers/import-progress.storage.ts';
import { readRegister } from '#rooms/registers/register-file.rules.ts';
import { type ColumnMapping, limits } from '#rooms/registers/register-file.ts';
import { sentence } from '#rooms/registers/register-file-sentence.ts';
import { dropImport, receiveRegister } from '#rooms/registers/register-import.commands.ts';
import { importMessages } from '#rooms/registers/register-import.messages.ts';
import { importOf, previewOf, reportFor } from '#rooms/registers/register-import.queries.ts';
import type { RegisterImport } from '#rooms/registers/register-import.ts';
import { CannotDo, type Command, type Station } from './command.ts';
import { WrongArgument } from './given.ts';
import { columnsFor, type Placing, placingsIn } from './import-columns.ts';
import { sayPreview } from './import-preview.ts';
import { open } from './opening.ts';
import { municipalityIn } from './people.ts';

const words = importMessages.en;

interface Wish {
  municipality: Municipality;
  fileName: string;
  bytes: Uint8Array;
  placings: readonly Placing[];
  /** Yes to every question. */
  applies: boolean;
  reportFile: string | undefined;
}

export const importCommand: Command = {
  usage: 'import FILE --municipality CODE [--apply] [--map "Header=field,…"] [--report FILE.csv]',
  what: 'reads a register in: shows what would happen, asks, then does it (--apply: without asking)',
  options: ['municipality', 'map', 'report'],
  flags: ['apply'],
  read(given, settings) {
    const file = given.word('FILE');
    const wish: Wish = {
      municipality: municipalityIn(given, settings),
      fileName: basename(file),
      placings: placingsIn(given.all('map')),
      bytes: bytesOf(file, limits.bytes),
      applies: given.flag('apply'),
      reportFile: given.option('report'),
    };
    return station => importRegister(station, wish);
  },
};

/** The bytes of a file; throws `WrongArgument` where it cannot be read or is larger than `most`. */
export function bytesOf(file: string, most: number): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > most) throw new CannotDo(sentence(words.file.fault, { code: 'too-large', bytes: size, max: most }));
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CannotDo) throw error;
    throw new WrongArgument(`${file} cannot be read (${(error as { code?: string }).code ?? 'unknown'}).`);
  }
}

async function importRegister(station: Station, wish: Wish): Promise<void> {
  const { screen } = station;
  const mapping = mappingFor(station, wish);
  if (!(await isOrBecomesOpen(station, wish))) return;
  const id = await compared(station, wish, mapping);
  const whole = await importOf(station.database, terminal, id);
  const { actions } = await previewOf(station.database, terminal, id, undefined, 1);
  await sayPreview(station, wish.municipality, whole);
  const nothing = actions.create + actions.change + actions.assure === 0;
  if (nothing) screen.say(words.preview.nothing);
  const goes = !nothing && (wish.applies || (await screen.ask(`${words.preview.apply(actions)}?`)));
  if (goes) await applied(station, wish.municipality, whole);
  await writeReport(station, id, wish.reportFile);
  if (goes) return;
  await dropImport(station.database, terminal, id);
  screen.say(goes === undefined ? 'Nothing has changed. Add --apply to read it in.' : words.dropped.text);
}

/** Throws what is wrong with the file before anything else is done; the mapping of a CSV. */
function mappingFor({ screen }: Station, { bytes, fileName, placings }: Wish): ColumnMapping | undefined {
  const unmapped = readRegister(bytes, { fileName });
  const isCsv = unmapped.ok ? unmapped.file.format === 'csv' : unmapped.fault.code === 'no-name-column';
  if (!isCsv && placings.length > 0) throw new WrongArgument('--map is for CSV files only.');
  const mapping = isCsv ? columnsFor(bytes, placings, screen) : undefined;
  const reading = mapping ? readRegister(bytes, { fileName, mapping }) : unmapped;
  if (!reading.ok) throw new CannotDo(sentence(words.file.fault, reading.fault));
  return mapping;
}

/** A municipality that has not opened is opened after a yes; it is never done in silence. */
async function isOrBecomesOpen(station: Station, { municipality, applies }: Wish): Promise<boolean> {
  const { database, screen, settings } = station;
  const { name, code, slug } = municipality;
  if (await openingOf(database, code)) return true;
  screen.say(`${name} (${code}) has not opened here.`);
  const goes = applies || (await screen.ask(`Open ${name}, with an address of its own and in Swedish and English?`));
  if (goes) await open(station, municipality);
  const now = `${name} is open now: ${settings.origin}/${slug}. It has no coordinator yet: npm run brygga -- add-person …`;
  const not =
    'Nothing has changed. Add --apply to open it and read the register in, or open it first: npm run brygga -- open …';
  screen.say(goes ? now : not);
  return Boolean(goes);
}

async function compared(station: Station, wish: Wish, mapping: ColumnMapping | undefined): Promise<string> {
  const { database, screen, now } = station;
  const upload = { fileName: wish.fileName, bytes: wish.bytes };
  const received = await receiveRegister(database, terminal, wish.municipality.code, upload, now(), {
    mapping,
    report: ({ done, due }) => screen.progress(words.underWay.comparing, done, due),
  });
  if (!received.ok) throw new CannotDo(sentence(words.file.fault, received.fault));
  await endOf(received.id);
  return received.id;
}

async function applied(station: Station, { slug }: Municipality, whole: RegisterImport): Promise<void> {
  const { database, screen, settings, now } = station;
  await applyImport(database, terminal, whole.id, whole.fingerprint ?? undefined, now(), ({ done, due }) =>
    screen.progress(words.underWay.applying, done, due),
  );
  await endOf(whole.id);
  const { state, notice, summary } = await importOf(database, terminal, whole.id);
  if (state !== 'applied' || !summary.done) throw new CannotDo(words.notice[notice ?? 'failed']);
  screen.say(words.applied.done(summary.done));
  screen.say(`${settings.origin}/${slug}/aktorer`);
}

async function writeReport({ database, settings, screen }: Station, id: string, file: string | undefined) {
  if (file === undefined) return;
  const whole = await importOf(database, terminal, id);
  const { body } = await reportFor(database, terminal, whole, 'sv', settings.origin);
  writeFileSync(file, body);
  screen.say(`Every row of the file, and what became of it: ${file}`);
}
