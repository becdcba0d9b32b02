import { page, seeOther } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { inEveryLanguage, publicLanguages } from '#house/language.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import type { Municipality } from '#rooms/places/gazetteer.ts';
import { gazetteerOf, openCodes, type Place } from '#rooms/places/municipality.queries.ts';
import { within } from '#rooms/places/opened.pages.tsx';
import { leisureMessages } from './leisure.messages.ts';
import { leisureIn, leisureOf } from './leisure.queries.ts';
import { LeisurePage } from './leisure.views.tsx';
import { leisureGround } from './leisure-ground.queries.ts';
import { LeisureActivityPage } from './leisure-page.views.tsx';
import { leisureAddress, readLeisureQuestion } from './leisure-question.rules.ts';
import { leisurePath, WhereToPage } from './leisure-where.views.tsx';

const languages = publicLanguages;

/** The way in for parents and young people, under the public menu of a municipality. */
export const leisureEntry: NavigationEntry = {
  path: leisurePath,
  label: inEveryLanguage(language => leisureMessages[language].title),
  lead: inEveryLanguage(language => leisureMessages[language].entry),
  icon: 'kite',
};

/** What children and young people can do, for everybody, in the languages of residents. */
export const leisureDoors: Door[] = [
  door.public.get(leisurePath, visit => whereTo(visit), { languages, limit: 'search' }),
  door.public.get('/:place/fritid', within(list), { languages, limit: 'search' }),
  door.public.get('/:place/fritid/:slug', within(one), { languages }),
];

/** What an address asks for, and the ground it stands on. */
export async function askedOf(visit: Visit, place: Place) {
  const { question, typed } = readLeisureQuestion(visit.query);
  const { database } = visit.house;
  const municipalityCode = place.municipality.code;
  const ground = await leisureGround(database, visit.actor, gazetteerOf(visit), municipalityCode, question);
  const where = { municipalityCode, from: ground.from, neighbourCodes: ground.neighbours.map(({ code }) => code) };
  return { question, typed, ground, where };
}

async function list(visit: Visit, place: Place): Promise<Response> {
  const { question, typed, ground, where } = await askedOf(visit, place);
  const found = await leisureIn(visit.house.database, visit.actor, where, question, visit.now);
  const unknownPostalCode = !isKnown(visit, question.postalCode);
  const asked = { question, typed: { ...typed, unknownPostalCode } };
  return page(<LeisurePage visit={visit} place={place} {...asked} {...ground} {...found} />);
}

const isKnown = (visit: Visit, postalCode: string | undefined) =>
  postalCode === undefined || gazetteerOf(visit).postcodePlace(postalCode) !== undefined;

/** Without a municipality: a postal code leads to the one it is in, or to those next door. */
async function whereTo(visit: Visit): Promise<Response> {
  const { question, typed } = readLeisureQuestion(visit.query);
  const gazetteer = gazetteerOf(visit);
  const code = gazetteer.postcodePlace(question.postalCode ?? '')?.municipalityCode;
  const asked = code === undefined ? undefined : gazetteer.municipalityByCode(code);
  const open = await openCodes(visit.house.database);
  if (asked && open.includes(asked.code))
    return seeOther(visit, leisureAddress(`/${asked.slug}${leisurePath}`, question));
  const opened = (all: readonly Municipality[]) => all.filter(each => open.includes(each.code));
  const near = asked ? opened(gazetteer.neighboursOf(asked.code)) : [];
  const every = opened(gazetteer.municipalities);
  const postalCode = { typed: typed.postalCode, unknown: !isKnown(visit, question.postalCode) };
  return page(<WhereToPage visit={visit} {...{ question, postalCode, asked, near }} opened={every} />);
}

async function one(visit: Visit, place: Place): Promise<Response> {
  const { code } = place.municipality;
  const data = present(await leisureOf(visit.house.database, visit.actor, code, visit.param('slug'), visit.now));
  const source = await visit.house.beside.leisure(visit, data.found.id);
  return page(<LeisureActivityPage visit={visit} place={place} {...data} source={source} />);
}
