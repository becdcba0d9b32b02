import { holds } from '#house/actor.ts';
import { page, seeOther } from '#house/answer.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import { labelsTold } from '#house/labelling.ts';
import { languages } from '#house/language.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { coordinatedCodes } from '#rooms/organisations/organisation.policy.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerOf, openingOf } from '#rooms/places/municipality.queries.ts';
import { isoDay } from '#ui/dates.ts';
import {
  addChannel,
  changeChannel,
  changeRule,
  confirmChannel,
  confirmRule,
  removeChannel,
} from './guidance.commands.ts';
import { guidanceMessages } from './guidance.messages.ts';
import { mayKeepGuidance } from './guidance.policy.ts';
import { keptChannelOf, keptGuidanceOf } from './guidance.queries.ts';
import { GuidanceWorkPage } from './guidance.views.tsx';
import {
  readChannel,
  readRule,
  typedOfChannel,
  typedOfRule,
  writtenInChannel,
  writtenInRule,
} from './guidance-form.rules.ts';
import { ChannelFormPage, type GuidanceForm } from './guidance-form.views.tsx';
import { guidancePathOf, guidanceWorkPath } from './guide-path.ts';
import { RuleFormPage } from './rule-form.views.tsx';
import { type SituationId, situationIds } from './situation.ts';
import { situations } from './situations.ts';

/** Where the working face leads to the numbers and texts of the guide. */
export const guidanceNavigation: NavigationEntry = {
  path: guidanceWorkPath,
  label: { sv: guidanceMessages.sv.menu, en: guidanceMessages.en.menu },
  seenBy: actor => holds(actor, 'coordinate'),
};

const one = `${guidanceWorkPath}/:municipality`;

/** Keeping a municipality's numbers and texts. */
export const guidanceDoors: Door[] = [
  door.coordinate.get(guidanceWorkPath, visit => seeOther(visit, guidancePathOf(present(coordinatedIn(visit)[0])))),
  door.coordinate.get(one, visit => workPage(visit)),
  door.coordinate.get(`${one}/kanal/ny`, visit => channelForm(visit, blank(visit))),
  door.coordinate.post(`${one}/channels/add`, visit => add(visit)),
  door.coordinate.get(`${one}/kanal/:channel`, visit => changePage(visit)),
  door.coordinate.post(`${one}/channels/:channel/change`, visit => change(visit)),
  door.coordinate.post(`${one}/channels/:channel/confirm`, async visit => {
    const { id } = await channelOf(visit);
    await confirmChannel(visit.house.database, visit.actor, id, visit.now);
    return back(visit, 'confirm');
  }),
  door.coordinate.post(`${one}/channels/:channel/remove`, async visit => {
    const { id } = await channelOf(visit);
    await removeChannel(visit.house.database, visit.actor, id, visit.now);
    return back(visit, 'remove');
  }),
  door.coordinate.get(`${one}/situation/:situation`, visit => rulePage(visit)),
  door.coordinate.post(`${one}/rules/:situation/change`, visit => rewrite(visit)),
  door.coordinate.post(`${one}/rules/:situation/confirm`, async visit => {
    const { code } = municipalityOf(visit);
    await confirmRule(visit.house.database, visit.actor, code, situationOf(visit), keeperOf(visit), visit.now);
    return back(visit, 'confirm');
  }),
];

const municipalityOf = (visit: Visit): Municipality =>
  present(gazetteerOf(visit).municipalityBySlug(visit.param('municipality')));

const situationOf = (visit: Visit): SituationId =>
  present(situationIds.find(each => each === visit.param('situation')));

const coordinatedIn = (visit: Visit): Municipality[] =>
  coordinatedCodes(visit.actor).flatMap(code => gazetteerOf(visit).municipalityByCode(code) ?? []);

const back = (visit: Visit, done: string) => seeOther(visit, `${guidancePathOf(municipalityOf(visit))}?klart=${done}`);

const channelOf = (visit: Visit) =>
  keptChannelOf(visit.house.database, visit.actor, municipalityOf(visit).code, visit.id('channel'));

/** In which function the actor keeps the texts here, until somebody says another. */
function keeperOf(visit: Visit): string {
  const { code } = municipalityOf(visit);
  const here = personOf(visit).memberships.find(
    held => held.municipalityCode === code && held.rights.includes('coordinate'),
  );
  return (
    [here?.title, here?.organisationName].filter(Boolean).join(', ').slice(0, 120) || municipalityOf(visit).fullName
  );
}

async function workPage(visit: Visit): Promise<Response> {
  const municipality = municipalityOf(visit);
  const local = await keptGuidanceOf(visit.house.database, visit.actor, municipality.code);
  const others = coordinatedIn(visit).filter(({ code }) => code !== municipality.code);
  return page(<GuidanceWorkPage visit={visit} municipality={municipality} others={others} {...local} />);
}

const blank = (visit: Visit): GuidanceForm => ({ typed: { checkedOn: [isoDay(visit.now)] }, faults: {} });

function channelForm(visit: Visit, form: GuidanceForm, status = 200) {
  const municipality = municipalityOf(visit);
  insist(mayKeepGuidance(visit.actor, municipality.code));
  return page(<ChannelFormPage visit={visit} municipality={municipality} form={form} />, status);
}

async function add(visit: Visit): Promise<Response> {
  const reading = labelsTold(readChannel(await visit.typed(), isoDay(visit.now)), writtenInChannel);
  if (!reading.ok) return channelForm(visit, reading, 422);
  const { code } = municipalityOf(visit);
  await addChannel(visit.house.database, visit.actor, code, reading.values, visit.now);
  return back(visit, 'add');
}

async function changePage(visit: Visit, form?: GuidanceForm, status = 200): Promise<Response> {
  const held = await channelOf(visit);
  const shown = form ?? { typed: typedOfChannel(held), faults: {} };
  const channel = { ...held, version: versionFor(form, held.version) };
  return page(
    <ChannelFormPage visit={visit} municipality={municipalityOf(visit)} {...{ channel, form: shown }} />,
    status,
  );
}

const versionIn = (typed: GuidanceForm['typed']) => Number(first(typed, 'version')) || 0;

/** A form that comes back with faults was written over what it was opened on, and only what was read may be overwritten. */
const versionFor = (form: GuidanceForm | undefined, held: number) =>
  form && !form.conflict ? versionIn(form.typed) : held;

async function change(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { id } = await channelOf(visit);
  const reading = labelsTold(readChannel(typed, isoDay(visit.now)), writtenInChannel);
  if (!reading.ok) return changePage(visit, reading, 422);
  const at = { id, version: versionIn(typed) };
  const saved = await kept(changeChannel(visit.house.database, visit.actor, at, reading.values, visit.now));
  return saved ? back(visit, 'change') : changePage(visit, { typed, faults: {}, conflict: true }, 409);
}

/** Whether it was saved; false where somebody else was first, and then nothing typed is lost. */
async function kept(saving: Promise<void>): Promise<boolean> {
  try {
    await saving;
    return true;
  } catch (error) {
    if (error instanceof Refused && error.reason === 'guidance.changed-meanwhile') return false;
    throw error;
  }
}

async function rulePage(visit: Visit, form?: GuidanceForm, status = 200): Promise<Response> {
  const municipality = municipalityOf(visit);
  const situation = situationOf(visit);
  const { database } = visit.house;
  const rule = (await keptGuidanceOf(database, visit.actor, municipality.code)).rules.get(situation);
  const standard = { owner: keeperOf(visit), texts: {}, checkedOn: situations[situation].checkedOn };
  const props = { visit, municipality, situation, version: versionFor(form, rule?.version ?? 0) };
  const opening = await openingOf(database, municipality.code);
  const offered = languages.filter(each => opening?.languages.includes(each));
  const shown = form ?? { typed: typedOfRule(rule ?? standard), faults: {} };
  return page(<RuleFormPage {...props} offered={offered} form={shown} />, status);
}

async function rewrite(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const reading = labelsTold(readRule(typed, isoDay(visit.now)), writtenInRule);
  if (!reading.ok) return rulePage(visit, reading, 422);
  const at = { municipalityCode: municipalityOf(visit).code, situation: situationOf(visit), version: versionIn(typed) };
  const saved = await kept(changeRule(visit.house.database, visit.actor, at, reading.values, visit.now));
  return saved ? back(visit, 'change') : rulePage(visit, { typed, faults: {}, conflict: true }, 409);
}
