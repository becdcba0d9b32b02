import { page, seeOther } from '#house/answer.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, type Typed } from '#house/form.ts';
import { labelsTold } from '#house/labelling.ts';
import type { Visit } from '#house/visit.ts';
import { areasOf, gazetteerOf } from '#rooms/places/municipality.queries.ts';
import type { Area } from '#rooms/places/municipality.ts';
import { editOrganisation, joinOrganisation } from './organisation.commands.ts';
import { coordinatedCodes, coordinates, may } from './organisation.policy.ts';
import { type EditedPage, editedPageOf, versionOf } from './organisation.queries.ts';
import { changedFields, writtenIn } from './organisation.rules.ts';
import type { Organisation, Profile } from './organisation.ts';
import { type Conflict, EditPage, JoinPage, JoinWherePage } from './organisation-edit.views.tsx';
import { merged, premisesRows, readProfile, typedOfProfile } from './profile-form.rules.ts';
import { type ProfileSection, sectionNames, sectionOf } from './profile-form.ts';
import type { FormState } from './profile-form-field.views.tsx';

/** Where an actor's page is changed, and where one is added by hand. */
export const organisationEditDoors: Door[] = [
  door.coordinate.get('/arbete/aktorer/ny', visit => newPage(visit)),
  door.coordinate.post('/arbete/aktorer/join', visit => join(visit)),
  door.signedIn.get('/arbete/aktorer/:id/andra', async visit => {
    const edited = await editable(visit);
    return firstPage(visit, edited);
  }),
  door.signedIn.post('/arbete/aktorer/:id/edit', visit => edit(visit)),
];

async function editable(visit: Visit): Promise<EditedPage> {
  const edited = await editedPageOf(visit.house.database, visit.actor, visit.param('id'));
  insist(may(visit.actor, edited.organisation).edit);
  return edited;
}

/** What the coordinator has sent back must not slip into the open with the next small change of hers. */
function startOf(visit: Visit, { newest, published, municipalityCode }: Organisation): Profile {
  const fromOpen = newest.fate === 'returned' && coordinates(visit.actor, municipalityCode);
  return (fromOpen ? published : undefined)?.profile ?? newest.profile;
}

function firstPage(visit: Visit, edited: EditedPage): Promise<Response> {
  const { newest, published } = edited.organisation;
  const start = startOf(visit, edited.organisation);
  const changed = published ? changedFields(published.profile, start).flatMap(field => sectionOf(field) ?? []) : [];
  const state = stateOf(visit, edited.areas, typedOfProfile(start));
  const open = changed.length > 0 && !visit.query.has('del') ? changed : state.open;
  return editPage(visit, edited, { state: { ...state, open }, base: newest.id });
}

function stateOf(visit: Visit, areas: Area[], typed: Typed, { faults, labels }: Mending = { faults: {} }): FormState {
  const more = first(typed, 'more') === 'premises';
  const asked = sectionNames.filter(section => section === visit.query.get('del'));
  const open: ProfileSection[] = more ? ['premises'] : asked.length > 0 ? asked : ['about'];
  return { typed, faults, labels, areas, rows: premisesRows(typed, more), open };
}

type Mending = Pick<FormState, 'faults' | 'labels'>;

interface Shown {
  state: FormState;
  /** The version that the form was made from. */
  base: number;
  conflict?: Conflict;
}

function editPage(visit: Visit, edited: EditedPage, shown: Shown, status = 200): Promise<Response> {
  return page(<EditPage visit={visit} {...edited} {...shown} />, status);
}

async function edit(visit: Visit): Promise<Response> {
  const [edited, typed] = [await editable(visit), await visit.typed()];
  const base = Number(first(typed, 'base')) || 0;
  const again = (mending?: Mending) => ({ state: stateOf(visit, edited.areas, typed, mending), base });
  if (first(typed, 'more')) return editPage(visit, edited, again());
  const reading = labelsTold(readProfile(typed, idsOf(edited.areas)), writtenIn);
  if (!reading.ok) return editPage(visit, edited, again(reading), 422);
  const change = { organisationId: edited.organisation.id, baseVersionId: base, profile: reading.values };
  try {
    const outcome = await editOrganisation(visit.house.database, visit.actor, change, visit.now);
    return seeOther(visit, `/arbete/aktorer/${change.organisationId}?klart=${outcome}`);
  } catch (error) {
    if (!(error instanceof Refused && error.reason === 'organisation.changed-meanwhile')) throw error;
    return conflictPage(visit, base, reading.values);
  }
}

const idsOf = (areas: readonly Area[]) => new Set(areas.map(({ id }) => id));

/** Both writers' changes in one form, which saves on top of what is newest now. */
async function conflictPage(visit: Visit, base: number, mine: Profile): Promise<Response> {
  const edited = await editable(visit);
  const { newest, id } = edited.organisation;
  const before = present(await versionOf(visit.house.database, visit.actor, id, base));
  const { profile, both } = merged(before, newest.profile, mine);
  const open = changedFields(newest.profile, profile).flatMap(field => sectionOf(field) ?? []);
  const state = { ...stateOf(visit, edited.areas, typedOfProfile(profile)), open };
  const conflict = { theirs: newest.profile, merged: profile, both };
  return editPage(visit, edited, { state, base: newest.id, conflict }, 409);
}

function municipalityIn(visit: Visit, code: string | null | undefined) {
  const mine = coordinatedCodes(visit.actor);
  return gazetteerOf(visit).municipalityByCode(mine.find(each => each === code) ?? '');
}

async function newPage(visit: Visit): Promise<Response> {
  const codes = coordinatedCodes(visit.actor);
  const only = codes.length === 1 ? codes[0] : undefined;
  const municipality = municipalityIn(visit, visit.query.get('kommun') ?? only);
  if (!municipality) {
    const municipalities = codes.flatMap(code => gazetteerOf(visit).municipalityByCode(code) ?? []);
    return page(<JoinWherePage visit={visit} municipalities={municipalities} />);
  }
  const areas = await areasOf(visit.house.database, visit.actor, municipality.code);
  return page(<JoinPage visit={visit} state={stateOf(visit, areas, {})} municipality={municipality} />);
}

async function join(visit: Visit): Promise<Response> {
  const { database } = visit.house;
  const typed = await visit.typed();
  const municipality = present(municipalityIn(visit, first(typed, 'kommun')));
  const areas = await areasOf(database, visit.actor, municipality.code);
  const again = (mending?: Mending) => (
    <JoinPage visit={visit} state={stateOf(visit, areas, typed, mending)} municipality={municipality} />
  );
  if (first(typed, 'more')) return page(again());
  const reading = labelsTold(readProfile(typed, idsOf(areas)), writtenIn);
  if (!reading.ok) return page(again(reading), 422);
  const { id } = await joinOrganisation(database, visit.actor, municipality.code, reading.values, visit.now);
  return seeOther(visit, `/arbete/aktorer/${id}?klart=join`);
}
