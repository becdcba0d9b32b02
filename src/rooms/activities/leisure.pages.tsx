import { page } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { type PublicCatalogue, publicLanguages } from '#house/language.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import { gazetteerOf, type Place } from '#rooms/places/municipality.queries.ts';
import { within } from '#rooms/places/opened.pages.tsx';
import { leisureMessages } from './leisure.messages.ts';
import { leisureIn, leisureOf } from './leisure.queries.ts';
import { LeisurePage } from './leisure.views.tsx';
import { LeisureActivityPage } from './leisure-page.views.tsx';
import { readLeisureQuestion } from './leisure-question.rules.ts';

const languages = publicLanguages;

/** The way in for parents and young people, under the public menu of a municipality. */
export const leisureEntry: NavigationEntry = {
  path: '/fritid',
  label: Object.fromEntries(
    publicLanguages.map(each => [each, leisureMessages[each].title]),
  ) as PublicCatalogue<string>,
  lead: { sv: leisureMessages.sv.entry, en: leisureMessages.en.entry },
  icon: 'kite',
};

/** What children and young people can do, for everybody, in the languages of residents. */
export const leisureDoors: Door[] = [
  door.public.get('/:place/fritid', within(list), { languages, limit: 'search' }),
  door.public.get('/:place/fritid/:slug', within(one), { languages }),
];

async function list(visit: Visit, place: Place): Promise<Response> {
  const { question, typed } = readLeisureQuestion(visit.query);
  const from = question.postalCode === undefined ? undefined : gazetteerOf(visit).postcodePlace(question.postalCode);
  const look = { municipalityCode: place.municipality.code, from };
  const found = await leisureIn(visit.house.database, visit.actor, look, question, visit.now);
  const unknownPostalCode = question.postalCode !== undefined && !from;
  return page(
    <LeisurePage visit={visit} place={place} question={question} typed={{ ...typed, unknownPostalCode }} {...found} />,
  );
}

async function one(visit: Visit, place: Place): Promise<Response> {
  const { code } = place.municipality;
  const data = present(await leisureOf(visit.house.database, visit.actor, code, visit.param('slug'), visit.now));
  const source = await visit.house.beside.leisure(visit, data.found.id);
  return page(<LeisureActivityPage visit={visit} place={place} {...data} source={source} />);
}
