import { page, seeOther } from '#house/answer.ts';
import { insist, present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { type FormFaults, first } from '#house/form.ts';
import { labelsTold } from '#house/labelling.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { isUuid } from '#house/uuid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { speaksFor } from '#rooms/organisations/organisation.policy.ts';
import {
  beginHolding,
  changeFunction,
  createFunction,
  dissolveFunction,
  putOnCall,
  showName,
  stopHolding,
} from './function.commands.ts';
import { functionMessages } from './function.messages.ts';
import { mayKeep } from './function.policy.ts';
import { functionChoices, functionPageOf, functionsOf } from './function.queries.ts';
import type { LocalFunction } from './function.ts';
import { FunctionPage, FunctionsPage } from './function.views.tsx';
import { functionsPath } from './function-facts.views.tsx';
import {
  blankFunction,
  readDuties,
  readFunction,
  readHolding,
  typedOfFunction,
  writtenIn,
} from './function-form.rules.ts';
import { FunctionFormPage } from './function-form.views.tsx';
import type { HoldingForm } from './holding.views.tsx';

export const functionNavigation: NavigationEntry = {
  path: functionsPath,
  label: { sv: functionMessages.sv.title, en: functionMessages.en.title },
};

const own = `${functionsPath}/:function`;

/** Functions: what they are, who holds them, who is on call. */
export const functionDoors: Door[] = [
  door.signedIn.get(functionsPath, async visit => {
    const data = await functionsOf(visit.house.database, personOf(visit), visit.now);
    return page(<FunctionsPage visit={visit} {...data} mayAdd={makingFor(visit) !== undefined} />);
  }),
  door.signedIn.get(`${functionsPath}/ny`, visit => formPage(visit, present(makingFor(visit)))),
  door.signedIn.post(`${functionsPath}/create`, visit => create(visit)),
  door.signedIn.get(own, visit => functionPage(visit)),
  door.signedIn.get(`${own}/andra`, async visit => changePage(visit)),
  door.signedIn.post(`${own}/change`, visit => change(visit)),
  door.signedIn.post(`${own}/hold`, visit => hold(visit)),
  door.signedIn.post(`${own}/end`, async visit => {
    const holding = first(await visit.typed(), 'holding') ?? '';
    const id = present(isUuid(holding) ? holding : undefined);
    await stopHolding(visit.house.database, visit.actor, visit.id('function'), id, visit.now);
    return back(visit, 'end');
  }),
  door.signedIn.post(`${own}/show`, async visit => {
    const shown = first(await visit.typed(), 'shown') === 'yes';
    await showName(visit.house.database, personOf(visit), visit.id('function'), shown);
    return back(visit, 'show');
  }),
  door.signedIn.post(`${own}/duty`, visit => duty(visit)),
  door.signedIn.post(`${own}/dissolve`, async visit => {
    await dissolveFunction(visit.house.database, visit.actor, visit.id('function'), visit.now);
    return back(visit, 'dissolve');
  }),
];

const back = (visit: Visit, done: string) => seeOther(visit, `${functionsPath}/${visit.id('function')}?klart=${done}`);

/** The organisation that a new function is for: the one that was asked for, or the first that she speaks for. */
function makingFor(visit: Visit, wanted = visit.query.get('aktor')) {
  const spoken = personOf(visit).memberships.filter(held => speaksFor(visit.actor, held.organisationId));
  return spoken.find(held => held.organisationId === wanted) ?? (wanted ? undefined : spoken[0]);
}

type Making = NonNullable<ReturnType<typeof makingFor>>;

async function formPage(visit: Visit, making: Making, form?: FormFaults) {
  const choices = await functionChoices(visit.house.database, visit.actor, making.municipalityCode);
  const organisation = { id: making.organisationId, name: making.organisationName };
  const shown = form ?? { typed: blankFunction, faults: {} };
  return page(<FunctionFormPage visit={visit} organisation={organisation} {...choices} {...shown} />, form ? 422 : 200);
}

async function create(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const making = present(makingFor(visit, first(typed, 'aktor') ?? ''));
  const reading = labelsTold(readFunction(typed), writtenIn);
  if (!reading.ok) return formPage(visit, making, reading);
  const { database } = visit.house;
  const id = await createFunction(database, visit.actor, making.organisationId, reading.values, visit.now);
  return seeOther(visit, `${functionsPath}/${id}?klart=create`);
}

async function functionPage(visit: Visit, form?: HoldingForm): Promise<Response> {
  const data = await functionPageOf(visit.house.database, personOf(visit), visit.id('function'), visit.now);
  return page(<FunctionPage visit={visit} {...data} form={form} />, form ? 422 : 200);
}

async function changePage(visit: Visit, form?: FormFaults): Promise<Response> {
  const { local } = await functionPageOf(visit.house.database, personOf(visit), visit.id('function'), visit.now);
  insist(mayKeep(visit.actor, local));
  const { areas, others } = await functionChoices(visit.house.database, visit.actor, local.municipalityCode);
  const shown = form ?? { typed: typedOfFunction(local), faults: {} };
  return page(
    <FunctionFormPage
      visit={visit}
      local={local}
      organisation={{ id: local.organisationId, name: local.organisationName }}
      areas={areas}
      others={others.filter((each: LocalFunction) => each.id !== local.id)}
      {...shown}
    />,
    form ? 422 : 200,
  );
}

async function change(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const reading = labelsTold(readFunction(typed), writtenIn);
  if (!reading.ok) return changePage(visit, reading);
  const which = { id: visit.id('function'), version: Number(first(typed, 'version')) || 0 };
  await changeFunction(visit.house.database, visit.actor, which, reading.values, visit.now);
  return back(visit, 'change');
}

async function hold(visit: Visit): Promise<Response> {
  const reading = readHolding(await visit.typed());
  if (!reading.ok) return functionPage(visit, reading);
  await beginHolding(visit.house.database, visit.actor, visit.id('function'), reading.values, visit.now);
  return back(visit, 'hold');
}

/** Every week that the form showed, in one press. */
async function duty(visit: Visit): Promise<Response> {
  await putOnCall(visit.house.database, visit.actor, visit.id('function'), readDuties(await visit.typed()));
  return back(visit, 'duty');
}
