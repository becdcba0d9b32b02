import type { Actor } from '#house/actor.ts';
import type { Database, Sight } from '#house/database.ts';
import { present } from '#house/decision.ts';
import type { Language } from '#house/language.ts';
import { findOrganisationsOf } from '#rooms/organisations/organisation.storage.ts';
import { gazetteerWith } from '#rooms/places/municipality.queries.ts';
import { findAreas } from '#rooms/places/municipality.storage.ts';
import { newAreaId } from './district.rules.ts';
import { findIdentifiers } from './identifier.storage.ts';
import { progressOf } from './import-progress.storage.ts';
import { reportOf } from './import-report.rules.ts';
import { countStandings, findRows, findSeenBefore } from './import-row.storage.ts';
import type { CsvColumns } from './reader-csv-columns.rules.ts';
import type { ComparedWith } from './register-comparison.rules.ts';
import type { RegisterFormat } from './register-file.ts';
import { findImport, findImports } from './register-import.storage.ts';
import { type RegisterImport, type RowFilter, rowsPerPage } from './register-import.ts';
import { columnsInThread } from './register-thread.queries.ts';
import { countedActions } from './row-action.rules.ts';
import type { Speech } from './row-words.rules.ts';
import { findUpload } from './upload.storage.ts';

/** What a register is compared with at this moment. */
export async function comparedWith(sight: Sight, code: string, format: RegisterFormat): Promise<ComparedWith> {
  const gazetteer = gazetteerWith(true);
  return {
    surroundings: {
      municipalityCode: code,
      municipalityName: gazetteer.municipalityByCode(code)?.name ?? '',
      areas: await findAreas(sight, code),
      municipalityNames: gazetteer.municipalities.map(({ name }) => name),
    },
    municipalityOf: municipalitiesByPostalCode(),
    organisations: await findOrganisationsOf(sight, code),
    identifiers: await findIdentifiers(sight, code),
    seenBefore: await findSeenBefore(sight, code, format),
  };
}

let byPostalCode: ReadonlyMap<string, string> | undefined;

function municipalitiesByPostalCode(): ReadonlyMap<string, string> {
  const { postcodes, municipalityByCode } = gazetteerWith(true);
  byPostalCode ??= new Map(
    postcodes.map(each => [each.postalCode, municipalityByCode(each.municipalityCode)?.name ?? '']),
  );
  return byPostalCode;
}

/** Imports shown in the list of them. */
const mostShown = 50;

/** The latest imports of the municipalities that the actor coordinates. */
export function importsOf(database: Database, actor: Actor, codes: readonly string[]): Promise<RegisterImport[]> {
  return database.read(actor, sight => findImports(sight, codes, mostShown));
}

/** An import, with how far it has come where it is under way here; `Absent` where it is not there for this actor. */
export async function importOf(database: Database, actor: Actor, id: string) {
  const found = await database.read(actor, async sight => present(await findImport(sight, id)));
  return { ...found, progress: progressOf(id) };
}

/** A page of an import's rows, counted from 1, with what applying would do to all of them. */
export function previewOf(database: Database, actor: Actor, id: string, filter: RowFilter | undefined, page: number) {
  return database.read(actor, async sight => ({
    rows: await findRows(sight, id, { filter, offset: (page - 1) * rowsPerPage, limit: rowsPerPage }),
    actions: countedActions(await countStandings(sight, id)),
  }));
}

/** What the rows of an import are said with, the areas that it would add among them. */
export async function speechOf(
  database: Database,
  actor: Actor,
  { municipalityCode, summary }: RegisterImport,
  language: Language,
): Promise<Speech> {
  const areas = await database.read(actor, sight => findAreas(sight, municipalityCode));
  const known = areas.map(({ id, name }) => [id, name] as const);
  const added = summary.newAreas.map(({ word }) => [newAreaId(municipalityCode, word), word] as const);
  return { language, areaNames: new Map([...added, ...known]) };
}

/** The report of an import, every row in it, with addresses below `origin`; and what its file is to be called. */
export async function reportFor(
  database: Database,
  actor: Actor,
  whole: RegisterImport,
  language: Language,
  origin: string,
): Promise<{ name: string; body: string }> {
  const place = gazetteerWith(true).municipalityByCode(whole.municipalityCode)?.slug ?? '';
  const speech = await speechOf(database, actor, whole, language);
  const rows = await rowsOf(database, actor, whole.id);
  return {
    name: `import-${place}-${whole.startedAt.toISOString().slice(0, 10)}.csv`,
    body: reportOf(whole, rows, speech, slug => `${origin}/${place}/aktorer/${slug}`),
  };
}

/** Every row of an import with its choices, in the order of the file. */
export function rowsOf(database: Database, actor: Actor, id: string) {
  return database.read(actor, sight => findRows(sight, id));
}

/** The columns of the CSV that waits for them; undefined when the file is not kept any longer. */
export async function columnsOf(id: string, now: Date): Promise<CsvColumns | undefined> {
  const upload = findUpload(id, now);
  const read = upload && (await columnsInThread(upload.bytes));
  return read?.ok ? read.value : undefined;
}
