import { page, seeOther } from '#house/answer.ts';
import { insist, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, readForm } from '#house/form.ts';
import type { Visit } from '#house/visit.ts';
import {
  approveVersion,
  assureOrganisation,
  closeOrganisation,
  reopenOrganisation,
  returnVersion,
} from './organisation.commands.ts';
import { may, type OrganisationRefusal } from './organisation.policy.ts';
import { editedPageOf, workPageOf } from './organisation.queries.ts';
import { reasonSchema } from './organisation.ts';
import { organisationEditDoors } from './organisation-edit.pages.tsx';
import type { ActFault } from './organisation-reason.views.tsx';
import { type ActorProps, WorkActorPage } from './organisation-work.views.tsx';
import { workListDoors } from './work-list.pages.tsx';

const own = (visit: Visit) => `/arbete/aktorer/${visit.param('id')}`;

/** The working face of actors: what waits, the list, one actor and all that is done to it. */
export const organisationDoors: Door[] = [
  ...workListDoors,
  ...organisationEditDoors,
  door.signedIn.get('/arbete/aktorer/:id', visit => actorPage(visit)),
  door.signedIn.post('/arbete/aktorer/:id/assure', visit =>
    act(visit, 'assure', (database, id) => assureOrganisation(database, visit.actor, id, visit.now)),
  ),
  door.signedIn.post('/arbete/aktorer/:id/approve', async visit => {
    const version = Number(first(await visit.typed(), 'version'));
    return act(visit, 'approve', (database, id) => approveVersion(database, visit.actor, id, version, visit.now));
  }),
  door.signedIn.post('/arbete/aktorer/:id/return', visit =>
    actWithReason(visit, 'return', async (database, id, reason) => {
      const version = Number(first(await visit.typed(), 'version'));
      return returnVersion(database, visit.actor, id, version, reason, visit.now);
    }),
  ),
  door.signedIn.post('/arbete/aktorer/:id/close', visit =>
    actWithReason(visit, 'close', (database, id, reason) =>
      closeOrganisation(database, visit.actor, id, reason, visit.now),
    ),
  ),
  door.signedIn.post('/arbete/aktorer/:id/reopen', visit =>
    act(visit, 'reopen', (database, id) => reopenOrganisation(database, visit.actor, id, visit.now)),
  ),
];

async function actorPage(visit: Visit, more: Pick<ActorProps, 'fault' | 'refused'> = {}, status = 200) {
  const whole = await workPageOf(visit.house.database, visit.actor, visit.param('id'));
  const beside = await visit.house.beside.work(visit, whole.organisation);
  return page(<WorkActorPage visit={visit} {...whole} {...more} beside={beside} />, status);
}

type Database = Visit['house']['database'];

/** What another's act can have changed between the page and the press; the page as it is now says more than a bare no. */
const meanwhile: readonly OrganisationRefusal[] = [
  'organisation.changed-meanwhile',
  'organisation.nothing-waits',
  'organisation.closed',
  'organisation.not-closed',
];

async function act(visit: Visit, name: string, command: (database: Database, id: string) => Promise<void>) {
  const { database } = visit.house;
  const { organisation } = await editedPageOf(database, visit.actor, visit.param('id'));
  try {
    await command(database, organisation.id);
  } catch (error) {
    const raced = error instanceof Refused && meanwhile.some(reason => reason === error.reason);
    if (!raced) throw error;
    return actorPage(visit, { refused: error.reason }, 409);
  }
  return seeOther(visit, withDone(await backOf(visit), name));
}

/** Only the working face's own lists send one back to where one pressed. */
async function backOf(visit: Visit): Promise<string> {
  const wanted = first(await visit.typed(), 'tillbaka') ?? '';
  return /^\/arbete(\/aktorer)?(\?[^\s\\]*)?$/.test(wanted) ? wanted : own(visit);
}

const withDone = (path: string, name: string) => `${path}${path.includes('?') ? '&' : '?'}klart=${name}`;

async function actWithReason(
  visit: Visit,
  name: ActFault['act'],
  command: (database: Database, id: string, reason: string) => Promise<void>,
) {
  const typed = await visit.typed();
  const written = first(typed, 'reason') ?? '';
  const reading = readForm(reasonSchema, { reason: written }, typed);
  if (reading.ok) return act(visit, name, (database, id) => command(database, id, reading.values.reason));
  const { organisation } = await editedPageOf(visit.house.database, visit.actor, visit.param('id'));
  insist(may(visit.actor, organisation)[name]);
  const fault = { act: name, code: reading.faults.reason ?? 'missing', typed: written };
  return actorPage(visit, { fault }, 422);
}
