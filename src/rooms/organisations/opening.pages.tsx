import { holds } from '#house/actor.ts';
import { page, seeOther } from '#house/answer.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { areasOf, gazetteerOf, openCodes, openingOf } from '#rooms/places/municipality.queries.ts';
import { addArea, changeOpening, nameArea, openMunicipality } from './opening.commands.ts';
import { openingMessages } from './opening.messages.ts';
import { mayChoose, mayOpen, type OpeningRefusal } from './opening.policy.ts';
import { areaSchema } from './opening.ts';
import { AlreadyOpenPage, type Listed, MunicipalitiesPage, OpenPage, SettingsPage } from './opening.views.tsx';
import { readArea, readOpening, typedOfOpening } from './opening-form.rules.ts';
import { municipalitiesPath, type OpeningForm } from './opening-form.views.tsx';
import { coordinatedCodes } from './organisation.policy.ts';

const one = `${municipalitiesPath}/:municipality`;

/** Where the working face leads here. */
export const openingNavigation: NavigationEntry = {
  path: municipalitiesPath,
  label: { sv: openingMessages.sv.menu, en: openingMessages.en.menu },
  seenBy: actor => holds(actor, 'coordinate') || holds(actor, 'host'),
};

/** Where municipalities are opened, and where an open one chooses its names, languages and areas. */
export const openingDoors: Door[] = [
  door.signedIn.get(municipalitiesPath, visit => listPage(visit)),
  door.signedIn.get(one, visit => ownPage(visit, municipalityOf(visit))),
  door.host.post(`${one}/open`, visit => open(visit, municipalityOf(visit))),
  door.coordinate.post(`${one}/change`, async visit => {
    const municipality = municipalityOf(visit);
    insist(mayChoose(visit.actor, municipality.code));
    const reading = readOpening(await visit.typed());
    if (!reading.ok) return settings(visit, municipality, { form: reading }, 422);
    await changeOpening(visit.house.database, visit.actor, municipality, reading.values, visit.now);
    return back(visit, 'change');
  }),
  door.coordinate.post(`${one}/areas/add`, visit => add(visit, municipalityOf(visit))),
  door.coordinate.post(`${one}/areas/name`, visit => rename(visit, municipalityOf(visit))),
];

const municipalityOf = (visit: Visit): Municipality =>
  present(gazetteerOf(visit).municipalityBySlug(visit.param('municipality')));

const back = (visit: Visit, done: string, part = '') =>
  seeOther(visit, `${municipalitiesPath}/${municipalityOf(visit).slug}?klart=${done}${part}`);

async function listPage(visit: Visit): Promise<Response> {
  const gazetteer = gazetteerOf(visit);
  const opened = await openCodes(visit.house.database);
  const shown = mayOpen(visit.actor).allowed ? opened : coordinatedCodes(visit.actor);
  const listed = async (municipality: Municipality): Promise<Listed> => {
    const open = opened.includes(municipality.code);
    const opening = open ? await openingOf(visit.house.database, municipality.code) : undefined;
    return { municipality, openedAt: opening?.openedAt };
  };
  const asked = (visit.query.get('q') ?? '').trim().slice(0, 100);
  const found = asked === '' ? [] : gazetteer.findMunicipality(asked);
  const open = shown.flatMap(code => gazetteer.municipalityByCode(code) ?? []);
  const [openListed, foundListed] = [await Promise.all(open.map(listed)), await Promise.all(found.map(listed))];
  return page(<MunicipalitiesPage visit={visit} open={openListed} asked={asked} found={foundListed} />);
}

async function ownPage(visit: Visit, municipality: Municipality): Promise<Response> {
  if (await openingOf(visit.house.database, municipality.code)) {
    insist(mayChoose(visit.actor, municipality.code));
    return settings(visit, municipality);
  }
  insist(mayOpen(visit.actor));
  const start = {
    logoText: municipality.name,
    welcome: null,
    languages: ['sv' as const, 'en' as const],
    names: {},
    licence: 'CC0-1.0' as const,
  };
  const form = { typed: typedOfOpening(start), faults: {} };
  return page(<OpenPage visit={visit} municipality={municipality} form={form} />);
}

async function open(visit: Visit, municipality: Municipality): Promise<Response> {
  insist(mayOpen(visit.actor));
  const reading = readOpening(await visit.typed());
  if (!reading.ok) return page(<OpenPage visit={visit} municipality={municipality} form={reading} />, 422);
  try {
    await openMunicipality(visit.house.database, visit.actor, municipality, reading.values, visit.now);
  } catch (error) {
    if (refusal(error) !== 'opening.already-open') throw error;
    return page(<AlreadyOpenPage visit={visit} municipality={municipality} />, 409);
  }
  return back(visit, 'open');
}

interface Forms {
  form?: OpeningForm;
  added?: OpeningForm;
  renamed?: OpeningForm & { id: string };
}

const empty: OpeningForm = { typed: {}, faults: {} };

async function settings(visit: Visit, municipality: Municipality, forms: Forms = {}, status = 200): Promise<Response> {
  const { database } = visit.house;
  const opening = present(await openingOf(database, municipality.code));
  const areas = await areasOf(database, visit.actor, municipality.code);
  const form = forms.form ?? { typed: typedOfOpening(opening), faults: {} };
  const props = { visit, municipality, opening, areas, form, added: forms.added ?? empty, renamed: forms.renamed };
  return page(<SettingsPage {...props} />, status);
}

async function add(visit: Visit, municipality: Municipality): Promise<Response> {
  insist(mayChoose(visit.actor, municipality.code));
  const gazetteer = gazetteerOf(visit);
  const reading = readArea(await visit.typed(), gazetteer, municipality.code);
  if (!reading.ok) return settings(visit, municipality, { added: reading }, 422);
  const point = gazetteer.postcodePlace(reading.values.postalCode ?? '');
  const fault = await faultOf(
    addArea(visit.house.database, visit.actor, municipality.code, reading.values, point, visit.now),
  );
  if (fault) return settings(visit, municipality, { added: { typed: reading.typed, faults: { name: fault } } }, 422);
  return back(visit, 'area-add', '#omraden');
}

async function rename(visit: Visit, municipality: Municipality): Promise<Response> {
  insist(mayChoose(visit.actor, municipality.code));
  const typed = await visit.typed();
  const id = first(typed, 'id') ?? '';
  const name = first(typed, 'name') ?? '';
  const reading = areaSchema.shape.name.safeParse(name);
  const { database } = visit.house;
  const fault = reading.success
    ? await faultOf(nameArea(database, visit.actor, municipality.code, id, reading.data, visit.now))
    : name === ''
      ? 'missing'
      : 'too-long';
  if (fault) return settings(visit, municipality, { renamed: { id, typed, faults: { name: fault } } }, 422);
  return back(visit, 'area-name', '#omraden');
}

/** What a refused name is called in the form; other refusals go on as they are. */
async function faultOf(act: Promise<void>): Promise<string | undefined> {
  try {
    await act;
    return undefined;
  } catch (error) {
    const codes: Partial<Record<OpeningRefusal, string>> = {
      'opening.name-taken': 'taken',
      'opening.too-many-areas': 'too-many',
    };
    const code = codes[refusal(error) as OpeningRefusal];
    if (code === undefined) throw error;
    return code;
  }
}

const refusal = (error: unknown): string | undefined => (error instanceof Refused ? error.reason : undefined);
