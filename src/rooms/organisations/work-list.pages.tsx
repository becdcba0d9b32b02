import { page } from '#house/answer.ts';
import { type Door, door } from '#house/door.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { organisationMessages } from './organisation.messages.ts';
import { coordinatedCodes } from './organisation.policy.ts';
import { workListMessages } from './work-list.messages.ts';
import { workListOf } from './work-list.queries.ts';
import { type WorkQuestion, type WorkScope, workStates } from './work-list.ts';
import { WorkListPage } from './work-list.views.tsx';
import { workListPath } from './work-list-rows.views.tsx';

/** Where one comes in, and the list of the working face. */
export const workNavigation: NavigationEntry[] = [
  { path: '/arbete', label: { sv: workListMessages.sv.menu, en: workListMessages.en.menu } },
  { path: workListPath, label: { sv: organisationMessages.sv.actors, en: organisationMessages.en.actors } },
];

/** Everybody one works with. */
export const workListDoors: Door[] = [
  door.signedIn.get(workListPath, async visit => {
    const codes = coordinatedCodes(visit.actor);
    const municipalities = codes.flatMap(code => gazetteerOf(visit).municipalityByCode(code) ?? []);
    const chosen = municipalities.find(({ code }) => code === visit.query.get('kommun'));
    const question = questionOf(visit);
    const scope = chosen ? { organisationIds: [], municipalityCodes: [chosen.code] } : wholeScope(visit);
    const found = await workListOf(visit.house.database, visit.actor, scope, question, visit.now);
    return page(<WorkListPage visit={visit} question={question} {...{ municipalities, chosen, ...found }} />);
  }),
];

function wholeScope({ actor }: Visit): WorkScope {
  const memberships = actor.kind === 'person' ? actor.memberships : [];
  return {
    organisationIds: memberships.map(({ organisationId }) => organisationId),
    municipalityCodes: coordinatedCodes(actor),
  };
}

/** Far more than a name has; the rest of what somebody pastes says nothing. */
const longestText = 200;
const lastPage = 10_000;

function questionOf({ query }: Visit): WorkQuestion {
  const page = Number(query.get('sida') ?? 1);
  return {
    state: workStates.find(state => state === query.get('visa')) ?? 'all',
    text: (query.get('q') ?? '').trim().slice(0, longestText),
    page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1,
  };
}
