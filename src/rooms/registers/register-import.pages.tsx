import { download, page, seeOther } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { applyImport } from './import-application.commands.ts';
import { AppliedPage } from './import-applied.views.tsx';
import { ImportsPage, importsPath } from './import-list.views.tsx';
import { MappingPage } from './import-mapping.views.tsx';
import { DroppedPage, PreviewPage, UnderWayPage } from './import-preview.views.tsx';
import { type ColumnMapping, csvFields, type FileFault } from './register-file.ts';
import { sentence } from './register-file-sentence.ts';
import { chooseRows, dropImport, mapColumns, receiveRegister } from './register-import.commands.ts';
import { importMessages } from './register-import.messages.ts';
import { coordinatedCodes } from './register-import.policy.ts';
import { columnsOf, importOf, importsOf, previewOf, reportFor, speechOf } from './register-import.queries.ts';
import { type RegisterImport, type RowFilter, rowFilters } from './register-import.ts';

/** Room for the largest register that can be read, and for the form around it. */
const largestUpload = 21_000_000;

/** Where the working face leads here. */
export const importNavigation: NavigationEntry = {
  path: importsPath,
  label: { sv: importMessages.sv.menu, en: importMessages.en.menu },
  seenBy: actor => coordinatedCodes(actor).length > 0,
};

/** Seconds after which a page about work under way comes anew by itself. */
const lookAgain = { refresh: '2' };

const own = (visit: Visit) => `${importsPath}/${visit.param('id')}`;

/** Where registers are read in. */
export const importDoors: Door[] = [
  door.coordinate.get(importsPath, visit => importsPage(visit)),
  door.coordinate.post(
    `${importsPath}/upload`,
    async visit => {
      const { database } = visit.house;
      const file = await visit.file('file');
      const code = first(await visit.typed(), 'municipality') ?? '';
      if (!file) return importsPage(visit, importMessages[visit.language].upload.noFile, code);
      const upload = { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      const received = await receiveRegister(database, visit.actor, code, upload, visit.now);
      if (!received.ok) return importsPage(visit, faultInWords(visit, received.fault), code);
      return seeOther(visit, `${importsPath}/${received.id}`);
    },
    { bodyLimit: largestUpload },
  ),
  door.coordinate.get(`${importsPath}/:id`, async visit =>
    importPage(visit, await importOf(visit.house.database, visit.actor, visit.param('id'))),
  ),
  door.coordinate.post(`${importsPath}/:id/map`, async visit => {
    const { database } = visit.house;
    const whole = await importOf(database, visit.actor, visit.param('id'));
    const columns = await columnsOf(whole.id, visit.now);
    if (!columns) return page(<MappingPage visit={visit} whole={whole} columns={undefined} />, 410);
    const chosen = mappingOf(await visit.typed(), columns.columns.length);
    const mapped = await mapColumns(database, visit.actor, whole.id, chosen, visit.now);
    if (mapped.ok) return seeOther(visit, own(visit));
    const error = faultInWords(visit, mapped.fault);
    return page(<MappingPage visit={visit} whole={whole} columns={columns} chosen={chosen} error={error} />, 422);
  }),
  door.coordinate.post(`${importsPath}/:id/choose`, async visit => {
    const typed = await visit.typed();
    const positions = (name: string) => new Set((typed[name] ?? []).flatMap(text => text.split(' ')).map(Number));
    const [takes, overwrites] = [positions('takes'), positions('overwrites')];
    const choices = [...positions('shown')].map(position => ({
      position,
      takes: takes.has(position),
      overwrites: overwrites.has(position),
    }));
    await chooseRows(visit.house.database, visit.actor, visit.param('id'), choices, visit.now);
    const back = new URLSearchParams({ visa: first(typed, 'visa') ?? '', sida: first(typed, 'sida') ?? '1' });
    return seeOther(visit, `${own(visit)}?klart=choose&${back}`);
  }),
  door.coordinate.post(`${importsPath}/:id/apply`, async visit => {
    const seen = first(await visit.typed(), 'seen');
    await applyImport(visit.house.database, visit.actor, visit.param('id'), seen, visit.now);
    return seeOther(visit, `${own(visit)}?klart=apply`);
  }),
  door.coordinate.post(`${importsPath}/:id/drop`, async visit => {
    await dropImport(visit.house.database, visit.actor, visit.param('id'));
    return seeOther(visit, own(visit));
  }),
  door.coordinate.get(`${importsPath}/:id/rapport.csv`, async visit => {
    const { database, settings } = visit.house;
    const whole = await importOf(database, visit.actor, visit.param('id'));
    const { name, body } = await reportFor(database, visit.actor, whole, visit.language, settings.origin);
    return download(body, 'text/csv; charset=utf-8', name);
  }),
];

async function importsPage(visit: Visit, error?: string, chosen?: string): Promise<Response> {
  const codes = coordinatedCodes(visit.actor);
  const gazetteer = gazetteerOf(visit);
  const municipalities = codes.flatMap(code => gazetteer.municipalityByCode(code) ?? []);
  const imports = await importsOf(visit.house.database, visit.actor, codes);
  const props = { visit, municipalities, imports, error, chosen };
  return page(<ImportsPage {...props} />, error ? 422 : 200);
}

async function importPage(visit: Visit, whole: Awaited<ReturnType<typeof importOf>>): Promise<Response> {
  const { state, progress } = whole;
  if (state === 'mapping')
    return page(<MappingPage visit={visit} whole={whole} columns={await columnsOf(whole.id, visit.now)} />);
  if (state === 'dropped') return page(<DroppedPage visit={visit} whole={whole} />);
  if (state === 'comparing' || state === 'applying')
    return page(<UnderWayPage visit={visit} whole={whole} progress={progress} />, 200, lookAgain);
  const filter = rowFilters.find(each => each === visit.query.get('visa'));
  const number = pageNumber(visit.query.get('sida'));
  const props = { visit, whole, filter, page: number, ...(await shownOf(visit, whole, filter, number)) };
  return page(state === 'applied' ? <AppliedPage {...props} /> : <PreviewPage {...props} />);
}

async function shownOf(visit: Visit, whole: RegisterImport, filter: RowFilter | undefined, number: number) {
  const municipality = gazetteerOf(visit).municipalityByCode(whole.municipalityCode);
  return {
    ...(await previewOf(visit.house.database, visit.actor, whole.id, filter, number)),
    speech: await speechOf(visit.house.database, visit.actor, whole, visit.language),
    municipalityName: municipality?.name ?? whole.municipalityCode,
  };
}

function pageNumber(written: string | null): number {
  const number = Number(written ?? 1);
  return Number.isInteger(number) && number >= 1 && number <= 1000 ? number : 1;
}

function faultInWords(visit: Visit, fault: FileFault): string {
  return sentence(importMessages[visit.language].file.fault, fault);
}

function mappingOf(typed: Record<string, string[]>, columns: number): ColumnMapping {
  return Array.from({ length: columns }, (_, index) => {
    const chosen = first(typed, `column-${index}`);
    return csvFields.find(field => field === chosen) ?? null;
  });
}
