import { download, page, seeOther } from '#house/answer.ts';
import { insist, present, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, readForm, type Typed } from '#house/form.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import { personOf, type Visit } from '#house/visit.ts';
import { missedInArea } from '#rooms/leisure/missed.views.tsx';
import { missedIn } from '#rooms/leisure/wish.queries.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { isoDay } from '#ui/dates.ts';
import { changeAffordable } from './affordable.commands.ts';
import { affordableSchema } from './affordable.ts';
import { AreaPage } from './area.views.tsx';
import { areaDetailOf } from './area-detail.rules.ts';
import { attemptsInArea } from './attempt.queries.ts';
import { mayFollow, mayRead } from './reach.policy.ts';
import { weekdays } from './reach.ts';
import { answerOf } from './reach-answer.rules.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { affordableFor, answerFor, type ReachMeans } from './reach-basis.queries.ts';
import { reachFile } from './reach-file.rules.ts';
import { reachPathOf, whiteSpotsPath } from './reach-path.ts';
import { onWeekday, readReachQuestion } from './reach-question.rules.ts';
import { followedAs } from './standing-question.queries.ts';
import { TermsPage } from './terms.views.tsx';
import { whiteSpotMessages } from './white-spot.messages.ts';
import { WhiteSpotsPage } from './white-spots.views.tsx';

/** Where the working face leads to what is missing; whoever belongs to an organisation of a municipality sees it. */
export const whiteSpotsNavigation: NavigationEntry = {
  path: whiteSpotsPath,
  label: { sv: whiteSpotMessages.sv.title, en: whiteSpotMessages.en.title },
  seenBy: actor => actor.kind === 'person' && actor.memberships.some(held => held.municipalityCode !== null),
};

const one = `${whiteSpotsPath}/:municipality`;

/** What is missing: a question and its answer, one area, and what counts as affordable. */
export const whiteSpotsDoors: Door[] = [
  door.signedIn.get(whiteSpotsPath, visit => {
    const search = new URL(visit.request.url).search;
    return seeOther(visit, `${reachPathOf(present(ownIn(visit)[0]))}${search}`);
  }),
  door.signedIn.get(one, visit => answerPage(visit)),
  door.signedIn.get(`${one}/csv`, visit => answerFile(visit)),
  door.signedIn.get(`${one}/omrade/:area`, visit => areaPage(visit)),
  door.coordinate.get(`${one}/villkor`, visit => termsPage(visit)),
  door.coordinate.post(`${one}/villkor/change`, visit => changeTerms(visit)),
];

/** The municipality that the path names, for those who belong there. */
export function reachMunicipalityOf(visit: Visit): Municipality {
  const municipality = present(gazetteerOf(visit).municipalityBySlug(visit.param('municipality')));
  insist(mayRead(visit.actor, municipality.code));
  return municipality;
}

export const reachMeansOf = (visit: Visit): ReachMeans => ({
  database: visit.house.database,
  gazetteer: gazetteerOf(visit),
});

/** Municipalities that the visitor belongs to. */
function ownIn(visit: Visit): Municipality[] {
  const codes = new Set(personOf(visit).memberships.map(held => held.municipalityCode));
  return [...codes].flatMap(code => (code && gazetteerOf(visit).municipalityByCode(code)) || []);
}

async function answerPage(visit: Visit): Promise<Response> {
  const municipality = reachMunicipalityOf(visit);
  const reading = readReachQuestion(visit.query);
  const others = ownIn(visit).filter(({ code }) => code !== municipality.code);
  const props = { visit, municipality, reading, others };
  if (reading.fault) return page(<WhiteSpotsPage {...props} perWeekday={[]} standingId={undefined} />, 422);
  const { question } = reading;
  const answer = await answerFor(reachMeansOf(visit), visit.actor, municipality.code, question, visit.now);
  const standingId = await followedAs(visit.house.database, visit.actor, municipality.code, question);
  return page(<WhiteSpotsPage {...props} answer={answer} perWeekday={perWeekday(answer)} standingId={standingId} />);
}

const perWeekday = ({ basis, question }: ReachAnswer): ReachAnswer[] =>
  weekdays.map(day => answerOf(basis, onWeekday(question, day)));

async function answerFile(visit: Visit): Promise<Response> {
  const { code, slug } = reachMunicipalityOf(visit);
  const { question } = readReachQuestion(visit.query);
  const answer = await answerFor(reachMeansOf(visit), visit.actor, code, question, visit.now);
  return download(reachFile(answer), 'text/csv; charset=utf-8', `vita-flackar-${slug}-${isoDay(visit.now)}.csv`);
}

async function areaPage(visit: Visit): Promise<Response> {
  const municipality = reachMunicipalityOf(visit);
  const reading = readReachQuestion(visit.query);
  const { code } = municipality;
  const answer = await answerFor(reachMeansOf(visit), visit.actor, code, reading.question, visit.now);
  const detail = present(areaDetailOf(answer, visit.param('area')));
  const attempts = await attemptsInArea(visit.house.database, visit.actor, code, detail.area.id);
  const missed = missedInArea(
    { visit, missed: await missedIn(visit.house.database, visit.actor, code, visit.now) },
    detail.area.id,
  );
  const status = reading.fault ? 422 : 200;
  return page(<AreaPage {...{ visit, municipality, answer, detail, reading, attempts, missed }} />, status);
}

async function termsPage(visit: Visit): Promise<Response> {
  const municipality = reachMunicipalityOf(visit);
  insist(mayFollow(visit.actor, municipality.code));
  const { kronor, leisureCard, version } = await affordableFor(visit.house.database, visit.actor, municipality.code);
  const typed = { kronor: [String(kronor)], leisureCard: leisureCard ? ['yes'] : [], version: [String(version)] };
  return page(<TermsPage visit={visit} municipality={municipality} typed={typed} />);
}

async function changeTerms(visit: Visit): Promise<Response> {
  const municipality = reachMunicipalityOf(visit);
  insist(mayFollow(visit.actor, municipality.code));
  const typed = await visit.typed();
  const leisureCard = first(typed, 'leisureCard') === 'yes';
  const told = { kronor: first(typed, 'kronor'), leisureCard, version: first(typed, 'version') ?? '0' };
  const reading = readForm(affordableSchema, told, typed);
  if (!reading.ok) return page(<TermsPage visit={visit} municipality={municipality} typed={typed} fault />, 422);
  try {
    await changeAffordable(visit.house.database, visit.actor, municipality.code, reading.values, visit.now);
  } catch (error) {
    if (!(error instanceof Refused && error.reason === 'reach.changed-meanwhile')) throw error;
    return conflictPage(visit, municipality, typed);
  }
  return seeOther(visit, `${reachPathOf(municipality)}?klart=terms`);
}

/** What was typed stays, and what was saved meanwhile may now be overwritten knowingly. */
async function conflictPage(visit: Visit, municipality: Municipality, typed: Typed): Promise<Response> {
  const { version } = await affordableFor(visit.house.database, visit.actor, municipality.code);
  const again = { ...typed, version: [String(version)] };
  return page(<TermsPage visit={visit} municipality={municipality} typed={again} conflict />, 409);
}
