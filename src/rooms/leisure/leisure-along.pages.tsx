import { download, page } from '#house/answer.ts';
import { present } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { type Flyer, printedFlyer } from '#house/flyer.ts';
import { calendarText } from '#house/icalendar.ts';
import { mainLanguage, type PublicLanguage, publicLanguages } from '#house/language.ts';
import { openAnswer } from '#house/open-data.ts';
import type { Visit } from '#house/visit.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { within } from '#rooms/places/opened.pages.tsx';
import { askedOf } from './leisure.pages.tsx';
import { leisureOf } from './leisure.queries.ts';
import { allLeisureIn, leisureAlone } from './leisure-along.queries.ts';
import { BusyPage } from './leisure-along.views.tsx';
import { activityCalendar, leisureCalendar, type Selection } from './leisure-calendar.views.ts';
import { chosenIn } from './leisure-chosen.views.tsx';
import { activityFlyer, mostOnFlyer, selectionFlyer } from './leisure-flyer.views.ts';

const languages = publicLanguages;

/** What one takes along from the pages of leisure: calendars to follow, and leaves for a wall. */
export const leisureAlongDoors: Door[] = [
  door.public.get('/:place/fritid.ics', within(calendar), { languages, limit: 'open-data' }),
  door.public.get('/:place/fritid/:slug/kalender.ics', within(oneCalendar), { languages, limit: 'open-data' }),
  door.public.get('/:place/fritid.pdf', within(flyer), { languages, limit: 'drawing' }),
  door.public.get('/:place/fritid/:slug/blad.pdf', within(oneFlyer), { languages, limit: 'drawing' }),
];

/** More than anybody follows; whoever wants others asks for less. */
const mostInCalendar = 500;
const calendarType = 'text/calendar; charset=utf-8';

/** What fits the question of an address, up to `most`. */
async function selected(visit: Visit, place: Place, most: number): Promise<Selection> {
  const { question, ground, where } = await askedOf(visit, place);
  const all = await allLeisureIn(visit.house.database, visit.actor, where, question, most, visit.now);
  return { question, chosen: chosenIn(question, ground.areas, visit.spoken).map(({ label }) => label), ...all };
}

async function calendar(visit: Visit, place: Place): Promise<Response> {
  const text = calendarText(leisureCalendar({ visit, place }, await selected(visit, place, mostInCalendar)));
  return openAnswer(visit, text, calendarType, named(`fritid-${place.municipality.slug}`));
}

/** What is no more is an empty calendar: programs that get 404 keep what they had, and somebody comes to a locked door. */
async function oneCalendar(visit: Visit, place: Place): Promise<Response> {
  const slug = visit.param('slug').slice(0, longestSlug);
  const found = await leisureAlone(visit.house.database, visit.actor, place.municipality.code, slug, visit.now);
  const text = calendarText(activityCalendar({ visit, place }, slug, found));
  return openAnswer(visit, text, calendarType, named(slug));
}

const longestSlug = 120;

const named = (name: string) => ({
  headers: { 'content-disposition': `inline; filename="${name.replaceAll(/[^\w-]/g, '-')}.ics"` },
});

async function flyer(visit: Visit, place: Place): Promise<Response> {
  const all = await selected(visit, place, mostOnFlyer);
  const newest = all.found.map(({ assuredAt }) => assuredAt).toSorted((a, b) => b.getTime() - a.getTime())[0];
  return leaf(
    visit,
    place,
    selectionFlyer({ visit, place }, all),
    present(newest),
    `fritid-${place.municipality.slug}`,
  );
}

async function oneFlyer(visit: Visit, place: Place): Promise<Response> {
  const { code } = place.municipality;
  const one = present(await leisureOf(visit.house.database, visit.actor, code, visit.param('slug'), visit.now));
  const { assuredAt, slug } = one.found;
  return leaf(visit, place, activityFlyer({ visit, place, ...one }), assuredAt, `blad-${slug}`);
}

/** A flyer to keep; made at the moment of its facts, so that the same words are the same file. */
async function leaf(visit: Visit, place: Place, told: Flyer, at: Date, name: string): Promise<Response> {
  const bytes = await printedFlyer(told, at);
  if (!bytes) return page(<BusyPage visit={visit} place={place} />, 503, { 'retry-after': '60' });
  const answer = download(bytes, 'application/pdf', `${name}${languageInName(visit.spoken)}.pdf`);
  answer.headers.set('cache-control', 'public, max-age=600');
  return answer;
}

const swedish = new Intl.DisplayNames('sv', { type: 'language' });

/** The file's name says in Swedish which language is in it: whoever puts leaves up may not read it. */
function languageInName(language: PublicLanguage): string {
  if (language === mainLanguage) return '';
  return `-${language === 'sv-x-latt' ? 'lätt-svenska' : swedish.of(language)}`;
}
