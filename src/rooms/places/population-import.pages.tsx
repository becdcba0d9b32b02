import { holds } from '#house/actor.ts';
import { page, seeOther } from '#house/answer.ts';
import { insist, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import { isoDay } from '#ui/dates.ts';
import { gazetteerOf } from './municipality.queries.ts';
import { faultSentence, fieldOf } from './population-fault-sentence.ts';
import { emptyPopulationForm, readPopulationForm } from './population-form.rules.ts';
import { applyPopulation, receivePopulation, removePopulation } from './population-import.commands.ts';
import { populationMessages } from './population-import.messages.ts';
import { mayImportPopulation } from './population-import.policy.ts';
import { populationImportOf, populationImports } from './population-import.queries.ts';
import { importLimits } from './population-import.ts';
import { PopulationListPage, type PopulationListProps, populationPath } from './population-list.views.tsx';
import { PopulationPage } from './population-preview.views.tsx';

/** Both files at their largest, one byte too many to say so kindly, and the form around them. */
const largestUpload = importLimits.figureBytes + importLimits.pointBytes + 10_000_000;

/** Where the working face leads here. */
export const populationNavigation: NavigationEntry = {
  path: populationPath,
  label: { sv: populationMessages.sv.menu, en: populationMessages.en.menu },
  seenBy: actor => holds(actor, 'host'),
};

/** Where those who run Brygga read in how many live where. */
export const populationDoors: Door[] = [
  door.host.get(populationPath, visit => listPage(visit)),
  door.host.post(`${populationPath}/upload`, visit => upload(visit), { bodyLimit: largestUpload }),
  door.host.get(`${populationPath}/:id`, visit => importPage(visit)),
  door.host.post(`${populationPath}/:id/apply`, async visit => {
    const seen = first(await visit.typed(), 'seen') ?? '';
    try {
      await applyPopulation(visit.house.database, visit.actor, visit.id('id'), seen, visit.now);
    } catch (error) {
      const changed = error instanceof Refused && error.reason === 'population.changed-meanwhile';
      if (!changed) throw error;
      return importPage(visit, true);
    }
    return seeOther(visit, `${populationPath}/${visit.id('id')}?klart=apply`);
  }),
  door.host.post(`${populationPath}/:id/remove`, async visit => {
    await removePopulation(visit.house.database, visit.actor, visit.id('id'), visit.now);
    return seeOther(visit, `${populationPath}?klart=remove`);
  }),
];

async function listPage(visit: Visit, more: Partial<PopulationListProps> = {}): Promise<Response> {
  insist(mayImportPopulation(visit.actor));
  const imports = await populationImports(visit.house.database, visit.actor);
  const props = { visit, imports, typed: emptyPopulationForm, ...more };
  return page(<PopulationListPage {...props} />, more.faults ? 422 : 200);
}

async function upload(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const [figures, points] = [await named(visit, 'figures'), await named(visit, 'points')];
  const form = readPopulationForm(typed, isoDay(visit.now));
  const words = populationMessages[visit.language];
  const faults = {
    ...(figures ? {} : { figures: words.form.required }),
    ...(form.ok ? {} : typedFaults(visit, form.faults)),
  };
  if (!figures || !form.ok) return listPage(visit, { typed, faults });
  const sent = { figures, points, countedOn: form.values.countedOn, source: form.values.source };
  const received = await receivePopulation(visit.house.database, visit.actor, gazetteerOf(visit), sent, visit.now);
  if (received.ok) return seeOther(visit, `${populationPath}/${received.id}`);
  const { fault } = received;
  const leftOut = fault.code === 'nothing-left' ? fault.reasons : undefined;
  return listPage(visit, { typed, leftOut, faults: { [fieldOf(fault)]: faultSentence(words, fault) } });
}

async function named(visit: Visit, field: string) {
  const file = await visit.file(field);
  return file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function typedFaults(visit: Visit, faults: Record<string, string>): NonNullable<PopulationListProps['faults']> {
  const words = populationMessages[visit.language].form;
  const { countedOn, source } = faults;
  return {
    ...(countedOn && { countedOn: countedOn === 'ahead' ? words.dateAhead : words.dateUnreadable }),
    ...(source && { source: source === 'too-long' ? words.sourceLong : words.sourceMissing }),
  };
}

async function importPage(visit: Visit, changed = false): Promise<Response> {
  const shown = await populationImportOf(visit.house.database, visit.actor, visit.id('id'));
  const gazetteer = gazetteerOf(visit);
  const nameOf = (code: string) => gazetteer.municipalityByCode(code)?.name ?? code;
  return page(<PopulationPage visit={visit} {...shown} nameOf={nameOf} changed={changed} />, changed ? 409 : 200);
}
