import { download, inAnotherLanguage, page } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Answer, type Door, door } from '#house/door.ts';
import { publicLanguages } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import type { Opening } from '#rooms/places/municipality.ts';
import { ClosedPage } from '#rooms/places/place.views.tsx';
import { isoDay } from '#ui/dates.ts';
import { ActorPage } from './actor-page.views.tsx';
import { VerificationFacts } from './actor-page-parts.views.tsx';
import { countHere, findAllHere, findEverywhere, findHere, findPublicActor } from './finding.queries.ts';
import { ActorsPage } from './finding.views.tsx';
import { readQuestion } from './finding-address.rules.ts';
import { CountryPage } from './finding-country.views.tsx';
import { csvOf } from './finding-csv.rules.ts';
import { DirectoryPage } from './finding-print.views.tsx';
import { countryPath } from './finding-results.views.tsx';
import { MunicipalityHome } from './municipality-home.views.tsx';
import { HomeInBrief } from './municipality-support.views.tsx';
import { mayOpen } from './opening.policy.ts';
import { coordinates, speaksFor } from './organisation.policy.ts';
import { wordsFor } from './organisation-terms.messages.ts';

/** The public doors on which actors are found. */
export const findingDoors: Door[] = [
  door.public.get('/:place', within(home), { languages: publicLanguages }),
  door.public.get('/:place/aktorer', within(actors), { limit: 'search' }),
  door.public.get('/:place/aktorer.csv', within(actorsFile), { limit: 'search' }),
  door.public.get('/:place/aktorer/:slug', within(oneActor)),
  door.public.get(countryPath, everywhere, { limit: 'search' }),
];

/** Another spelling of a municipality's name leads to its right address for good. */
function within(answer: (visit: Visit, municipality: Municipality) => Promise<Response>): Answer {
  return visit => {
    const asked = visit.param('place');
    const municipality = present(gazetteerOf(visit).municipalityBySlug(asked));
    if (municipality.slug === asked) return answer(visit, municipality);
    const path = visit.href(visit.path.replace(asked, municipality.slug));
    return new Response(null, {
      status: 301,
      headers: { location: encodeURI(path) + new URL(visit.request.url).search },
    });
  };
}

function closed(visit: Visit, municipality: Municipality, status = 404): Promise<Response> {
  const may = mayOpen(visit.actor).allowed;
  return page(<ClosedPage visit={visit} place={{ municipality, opening: undefined }} mayOpen={may} />, status);
}

async function home(visit: Visit, municipality: Municipality): Promise<Response> {
  const { opening, ...facts } = await countHere(visit.house.database, visit.actor, municipality.code, visit.now);
  if (!opening && visit.spoken !== visit.language) return inAnotherLanguage(visit, visit.spoken);
  if (!opening) return closed(visit, municipality, 200);
  if (visit.spoken !== visit.language) return page(<HomeInBrief visit={visit} place={{ municipality, opening }} />);
  return page(<MunicipalityHome visit={visit} place={{ municipality, opening }} {...facts} />);
}

async function actors(visit: Visit, municipality: Municipality): Promise<Response> {
  const { question, ignored } = readQuestion(visit.query);
  if (question.view === 'print') return directory(visit, municipality);
  const { opening, ...found } = await findHere(
    visit.house.database,
    visit.actor,
    municipality.code,
    question,
    visit.now,
  );
  if (!opening) return closed(visit, municipality);
  const quest = { visit, question, path: visit.path };
  const beside = question.page === 1 && (await visit.house.beside.search(visit, municipality, question.text));
  return page(
    <ActorsPage quest={quest} place={{ municipality, opening }} {...found} ignored={ignored} beside={beside} />,
  );
}

async function directory(visit: Visit, municipality: Municipality): Promise<Response> {
  const { question, opening, all } = await allHere(visit, municipality);
  if (!opening) return closed(visit, municipality);
  const quest = { visit, question, path: visit.path };
  return page(<DirectoryPage quest={quest} place={{ municipality, opening }} actors={all} />);
}

async function actorsFile(visit: Visit, municipality: Municipality): Promise<Response> {
  const { opening, all } = await allHere(visit, municipality);
  if (!opening) return closed(visit, municipality);
  const { origin } = visit.house.settings;
  const list = `${origin}${visit.href(`/${municipality.slug}/aktorer`)}`;
  const file = csvOf(all, wordsFor('sv'), actor => `${list}/${actor.slug}`);
  return download(file, 'text/csv; charset=utf-8', `aktorer-${municipality.slug}-${isoDay(visit.now)}.csv`);
}

async function allHere(visit: Visit, { code }: Municipality) {
  const { question } = readQuestion(visit.query);
  const { opening, actors: all } = await findAllHere(visit.house.database, visit.actor, code, question, visit.now);
  return { question, opening: opening as Opening | undefined, all };
}

async function oneActor(visit: Visit, municipality: Municipality): Promise<Response> {
  const { house, actor: who, now } = visit;
  const { opening, actor, checks } = await findPublicActor(
    house.database,
    who,
    municipality.code,
    visit.param('slug'),
    now,
  );
  if (!opening) return closed(visit, municipality);
  const { id } = present(actor);
  return page(
    <ActorPage
      visit={visit}
      place={{ municipality, opening }}
      actor={present(actor)}
      editable={coordinates(who, municipality.code) || speaksFor(who, id)}
      beside={await visit.house.beside.organisation(visit, municipality, id)}
      verification={checks.length > 0 && <VerificationFacts visit={visit} checks={checks} />}
    />,
  );
}

async function everywhere(visit: Visit): Promise<Response> {
  const { question, ignored } = readQuestion(visit.query);
  const { database } = visit.house;
  const found = await findEverywhere(database, visit.actor, gazetteerOf(visit), question, visit.now);
  const quest = { visit, question, path: countryPath };
  return page(<CountryPage quest={quest} {...found} ignored={ignored} />);
}
