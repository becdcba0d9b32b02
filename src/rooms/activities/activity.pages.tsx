import { page, seeOther } from '#house/answer.ts';
import { insist, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, readForm, type Typed } from '#house/form.ts';
import { labelsTold } from '#house/labelling.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { isUuid } from '#house/uuid.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { reasonSchema } from '#rooms/organisations/organisation.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { isoDay } from '#ui/dates.ts';
import {
  approveActivity,
  assureActivity,
  closeActivity,
  createActivity,
  editActivity,
  reopenActivity,
  returnActivity,
} from './activity.commands.ts';
import { activityMessages } from './activity.messages.ts';
import { mayDo, mayMake } from './activity.policy.ts';
import { type ActivityChoices, activitiesFor, activityMakingOf, activityPageOf } from './activity.queries.ts';
import { wordsOf } from './activity.rules.ts';
import { ActivitiesPage } from './activity.views.tsx';
import type { ReasonFault } from './activity-decision.views.tsx';
import { activitiesPath } from './activity-facts.views.tsx';
import { blankActivity, readActivity, typedOfActivity } from './activity-form.rules.ts';
import { ActivityFormPage } from './activity-form.views.tsx';
import type { ActivityFormState } from './activity-form-field.views.tsx';
import { ActivityPage } from './activity-page.views.tsx';
import { runningOn } from './vouching.queries.ts';

export const activityNavigation: NavigationEntry = {
  path: activitiesPath,
  label: { sv: activityMessages.sv.menu, en: activityMessages.en.menu },
};

const own = `${activitiesPath}/:activity`;

/** The working face of activities: the list, one activity, and all that is done to it. */
export const activityDoors: Door[] = [
  door.signedIn.get(activitiesPath, visit => listPage(visit)),
  door.signedIn.get(`${activitiesPath}/ny`, visit => newPage(visit)),
  door.signedIn.post(`${activitiesPath}/create`, visit => create(visit)),
  door.signedIn.get(own, visit => activityPage(visit)),
  door.signedIn.get(`${own}/andra`, visit => changePage(visit)),
  door.signedIn.post(`${own}/edit`, visit => edit(visit)),
  door.signedIn.post(`${own}/assure`, async visit => {
    await assureActivity(visit.house.database, visit.actor, visit.id('activity'), visit.now);
    return back(visit, 'assure');
  }),
  door.signedIn.post(`${own}/approve`, async visit => {
    const version = Number(first(await visit.typed(), 'version')) || 0;
    await approveActivity(visit.house.database, visit.actor, visit.id('activity'), version, visit.now);
    return back(visit, 'approve');
  }),
  door.signedIn.post(`${own}/return`, visit => withReason(visit, 'return')),
  door.signedIn.post(`${own}/close`, visit => withReason(visit, 'close')),
  door.signedIn.post(`${own}/reopen`, async visit => {
    await reopenActivity(visit.house.database, visit.actor, visit.id('activity'), visit.now);
    return back(visit, 'reopen');
  }),
];

const back = (visit: Visit, done: string) => seeOther(visit, `${activitiesPath}/${visit.id('activity')}?klart=${done}`);

const lastPage = 10_000;

async function listPage(visit: Visit): Promise<Response> {
  const wanted = Number(visit.query.get('sida') ?? 1);
  const number = Number.isInteger(wanted) && wanted >= 1 && wanted <= lastPage ? wanted : 1;
  const person = personOf(visit);
  const work = await activitiesFor(visit.house.database, person, number);
  const mayAdd = person.memberships.some(({ rights }) => rights.includes('edit'));
  return page(<ActivitiesPage visit={visit} {...work} mayAdd={mayAdd} />);
}

type Shown = Pick<ActivityFormState, 'typed' | 'faults' | 'labels'>;

async function newPage(visit: Visit, wanted = visit.query.get('aktor') ?? undefined, shown?: Shown): Promise<Response> {
  const asked = wanted !== undefined && isUuid(wanted) ? wanted : undefined;
  const { organisation, others, ...choices } = await activityMakingOf(visit.house.database, personOf(visit), asked);
  insist(mayMake(visit.actor, organisation));
  const { id, municipalityCode, newest } = organisation;
  const state = { faults: {}, ...(shown ?? { typed: blankActivity(newest.profile, isoDay(visit.now)) }), ...choices };
  const whose = { id, municipalityCode, name: newest.profile.name };
  return page(<ActivityFormPage visit={visit} state={state} organisation={whose} others={others} />, shown ? 422 : 200);
}

/** Reads a form; what labels is told once, and kept when somebody says so. */
function read(visit: Visit, typed: Typed, { areas, contacts }: ActivityChoices, municipalityCode: string) {
  const gazetteer = gazetteerOf(visit);
  const near = [municipalityCode, ...gazetteer.neighboursOf(municipalityCode).map(({ code }) => code)];
  const reading = readActivity(typed, {
    today: isoDay(visit.now),
    land: near.flatMap(code => gazetteer.outlineOf(code)),
    areaIds: new Set(areas.map(({ id }) => id)),
    contactIds: new Set(contacts.map(({ id }) => id)),
  });
  const told = labelsTold(reading, values => [wordsOf(values)]);
  return told.ok ? { profile: told.values } : { shown: told };
}

async function create(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const wanted = first(typed, 'aktor') ?? '';
  const { database } = visit.house;
  const making = await activityMakingOf(database, personOf(visit), isUuid(wanted) ? wanted : undefined);
  insist(mayMake(visit.actor, making.organisation));
  const { shown, profile } = read(visit, typed, making, making.organisation.municipalityCode);
  if (!profile) return newPage(visit, making.organisation.id, shown);
  const id = await createActivity(database, visit.actor, making.organisation.id, profile, visit.now);
  return seeOther(visit, `${activitiesPath}/${id}?klart=create`);
}

/** `keptVouching` is a vouching that was to be removed without a reason. */
export async function activityPage(visit: Visit, fault?: ReasonFault, keptVouching?: string): Promise<Response> {
  const { database, beside } = visit.house;
  const data = await activityPageOf(database, visit.actor, visit.id('activity'));
  const vouchings = await runningOn(database, visit.actor, [data.activity.id], visit.now);
  const source = await beside.activity(visit, data.activity.id);
  const shown = { ...data, vouchings, fault, keptVouching, source };
  return page(<ActivityPage visit={visit} {...shown} />, fault || keptVouching ? 422 : 200);
}

async function changePage(visit: Visit, shown?: Shown, conflict = false): Promise<Response> {
  const { activity, areas, contacts } = await activityPageOf(visit.house.database, visit.actor, visit.id('activity'));
  insist(mayDo(visit.actor, activity).edit);
  const { organisationId: id, organisationName: name, municipalityCode, newest } = activity;
  const state = { faults: {}, ...(shown ?? { typed: typedOfActivity(newest.profile) }), areas, contacts };
  return page(
    <ActivityFormPage
      visit={visit}
      state={state}
      activity={activity}
      organisation={{ id, name, municipalityCode }}
      conflict={conflict}
    />,
    conflict ? 409 : shown ? 422 : 200,
  );
}

async function edit(visit: Visit): Promise<Response> {
  const { database } = visit.house;
  const typed = await visit.typed();
  const { activity, ...choices } = await activityPageOf(database, visit.actor, visit.id('activity'));
  insist(mayDo(visit.actor, activity).edit);
  const { shown, profile } = read(visit, typed, choices, activity.municipalityCode);
  if (!profile) return changePage(visit, shown);
  const change = { activityId: activity.id, baseVersionId: Number(first(typed, 'base')) || 0, profile };
  try {
    return back(visit, await editActivity(database, visit.actor, change, visit.now));
  } catch (error) {
    if (!(error instanceof Refused && error.reason === 'activity.changed-meanwhile')) throw error;
    return changePage(visit, { typed, faults: {} }, true);
  }
}

async function withReason(visit: Visit, what: ReasonFault['act']): Promise<Response> {
  const typed = await visit.typed();
  const reading = readForm(reasonSchema, { reason: first(typed, 'reason') ?? '' }, typed);
  const { database } = visit.house;
  const id = visit.id('activity');
  if (!reading.ok) {
    const { activity } = await activityPageOf(database, visit.actor, id);
    insist(mayDo(visit.actor, activity)[what]);
    return activityPage(visit, { act: what, code: reading.faults.reason ?? '', typed: typed.reason?.[0] ?? '' });
  }
  const { reason } = reading.values;
  const versionId = Number(first(typed, 'version')) || 0;
  if (what === 'close') await closeActivity(database, visit.actor, id, reason, visit.now);
  else await returnActivity(database, visit.actor, id, { versionId, reason }, visit.now);
  return back(visit, what);
}
