import { page, seeOther } from '#house/answer.ts';
import { insist, present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { isUuid } from '#house/uuid.ts';
import type { Visit } from '#house/visit.ts';
import { noNamesMessages } from '#rooms/no-names/no-names.messages.ts';
import { isoDay } from '#ui/dates.ts';
import { beginAttempt, followUpAttempt } from './attempt.commands.ts';
import { attemptPageOf, triersIn } from './attempt.queries.ts';
import { NewAttemptPage } from './attempt.views.tsx';
import type { AttemptFormState } from './attempt-field.views.tsx';
import { type GuardTerms, readAttempt, readOutcome } from './attempt-form.rules.ts';
import { AttemptPage } from './attempt-page.views.tsx';
import { mayTry, mayTryFor } from './reach.policy.ts';
import { areasHere } from './reach-basis.queries.ts';
import { attemptPathOf, whiteSpotsPath } from './reach-path.ts';
import { reachMeansOf, reachMunicipalityOf } from './white-spots.pages.tsx';

const here = `${whiteSpotsPath}/:municipality`;
const one = `${here}/provas/:attempt`;

/** What is tried where children find nothing, and what comes of it. */
export const attemptDoors: Door[] = [
  door.signedIn.get(`${here}/provas/ny`, visit => newPage(visit)),
  door.signedIn.post(`${here}/attempts/begin`, visit => begin(visit)),
  door.signedIn.get(one, visit => onePage(visit)),
  door.signedIn.post(`${one}/follow-up`, visit => followUp(visit)),
];

const back = (visit: Visit, id: string, done: string) =>
  seeOther(visit, `${attemptPathOf(reachMunicipalityOf(visit), id)}?klart=${done}`);

/** How soon one usually looks, days. */
const ordinaryLookDays = 90;

function blank({ query, now }: Visit): AttemptFormState {
  const question = query.get('fraga') ?? '';
  const later = new Date(now.getTime() + ordinaryLookDays * 86_400_000);
  const typed = {
    ...{ areaId: [query.get('omrade') ?? ''], beginsOn: [isoDay(now)], followUpOn: [isoDay(later)] },
    ...(isUuid(question) && { questionId: [question] }),
  };
  return { typed, faults: {} };
}

async function newPage(visit: Visit, shown?: AttemptFormState): Promise<Response> {
  const municipality = reachMunicipalityOf(visit);
  insist(mayTry(visit.actor, municipality.code));
  const functions = await triersIn(visit.house.database, visit.actor, municipality.code);
  const areas = await areasHere(reachMeansOf(visit), visit.actor, municipality.code);
  const state = shown ?? blank(visit);
  return page(<NewAttemptPage {...{ visit, municipality, areas, functions, state }} />, shown ? 422 : 200);
}

async function guardTerms(visit: Visit): Promise<GuardTerms> {
  const areas = await areasHere(reachMeansOf(visit), visit.actor, reachMunicipalityOf(visit).code);
  return { neutral: noNamesMessages[visit.language].neutral, areas: areas.map(({ name }) => name) };
}

async function begin(visit: Visit): Promise<Response> {
  const { code } = reachMunicipalityOf(visit);
  insist(mayTry(visit.actor, code));
  const reading = readAttempt(await visit.typed(), await guardTerms(visit));
  if (!reading.ok) return newPage(visit, reading.shown);
  const id = await beginAttempt(reachMeansOf(visit), visit.actor, code, reading.values, visit.now);
  return back(visit, id, 'begin');
}

async function onePage(visit: Visit, shown?: AttemptFormState): Promise<Response> {
  const municipality = reachMunicipalityOf(visit);
  const { attempt, standing } = await attemptPageOf(visit.house.database, visit.actor, visit.id('attempt'));
  present(attempt.municipalityCode === municipality.code || undefined);
  const state = shown ?? { typed: {}, faults: {} };
  return page(<AttemptPage {...{ visit, municipality, attempt, standing, state }} />, shown ? 422 : 200);
}

async function followUp(visit: Visit): Promise<Response> {
  const id = visit.id('attempt');
  const { attempt } = await attemptPageOf(visit.house.database, visit.actor, id);
  insist(mayTryFor(visit.actor, attempt));
  const reading = readOutcome(await visit.typed(), await guardTerms(visit), isoDay(visit.now));
  if (!reading.ok) return onePage(visit, reading.shown);
  await followUpAttempt(visit.house, visit.actor, id, reading.values, visit.now);
  return back(visit, id, 'follow-up');
}
