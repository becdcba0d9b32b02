import type { Flyer, FlyerRow, FlyerText } from '#house/flyer.ts';
import { directionOf, type PublicLanguage, uncheckedLanguages } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { day, isoDay } from '#ui/dates.ts';
import { leisureMessages } from './leisure.messages.ts';
import type { LeisureOne } from './leisure.queries.ts';
import type { ActivityQuestion, FoundActivity } from './leisure.ts';
import { alongMessages } from './leisure-along.messages.ts';
import type { Selection } from './leisure-calendar.views.ts';
import { leisureAddress } from './leisure-question.rules.ts';
import {
  addressOf,
  ageSaid,
  forWhomSaid,
  pageAddress,
  placeSaid,
  priceSaid,
  speechSaid,
  termSaid,
  timesSaid,
} from './leisure-said.views.ts';

type Told = { visit: Visit; place: Place };

/** So many stand on two leaves. */
export const mostOnFlyer = 15;

/** One activity on a leaf. */
export function activityFlyer({ visit, place, found, contact }: Told & LeisureOne): Flyer {
  const { spoken, now } = visit;
  const { profile } = found;
  const price = priceSaid(profile, spoken);
  const common = frame({ visit, place }, pageAddress(visit, found));
  return {
    ...common,
    square: { ...common.square, alt: alongMessages[spoken].codeTo(profile.title) },
    title: written(profile.title),
    lead: profile.description === undefined ? undefined : written(shortened(profile.description)),
    main: [...timesSaid(profile, spoken, now), forWhomSaid(profile, spoken), ...price.slice(0, 1)],
    facts: factsOf({ found, contact }, visit, price.slice(1)),
    list: [],
    after: undefined,
    foot: footOf(spoken, ageSaid(found, spoken, now)),
  };
}

function factsOf(
  { found, contact }: Pick<LeisureOne, 'found' | 'contact'>,
  { spoken, now }: Visit,
  cheaper: readonly string[],
): Flyer['facts'] {
  const words = leisureMessages[spoken];
  const { profile } = found;
  const where = placeSaid(found);
  const facts: [string, FlyerText | undefined][] = [
    [words.when, own(termSaid(profile, spoken, isoDay(now)), spoken)],
    [words.where, where ? written(shortened(where, longestFact)) : own(words.hiddenPlace, spoken)],
    [words.price, own(cheaper.join(' · '), spoken)],
    [words.speak, own(speechSaid(profile, spoken), spoken)],
    [words.borrow, profile.equipment ? written(shortened(profile.equipment, longestFact)) : undefined],
    [words.contact, written([contact?.title, found.organisationName].filter(Boolean).join(', '))],
  ];
  return facts.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}

/** What fits a question on a leaf or two. */
export function selectionFlyer({ visit, place }: Told, { question, chosen, found, total }: Selection): Flyer {
  const { spoken, now } = visit;
  const words = alongMessages[spoken];
  const { over: _, ...common } = frame({ visit, place }, listAddress(visit, place, question));
  return {
    ...common,
    over: place.opening?.logoText ?? place.municipality.name,
    title: { text: words.titleIn(place.municipality.name), language: spoken },
    lead: own(leisureMessages[spoken].entry, spoken),
    main: chosen,
    facts: [],
    square: { ...common.square, alt: words.codeToList, aim: words.aimAll },
    list: found.map(each => rowOf(visit, each)),
    after: total > found.length ? words.more(total - found.length) : undefined,
    foot: footOf(spoken, words.listMade(day(now, spoken)), ...oldestSaid(found, spoken)),
  };
}

function rowOf(visit: Visit, found: FoundActivity): FlyerRow {
  const { spoken, now } = visit;
  const { profile } = found;
  const money = priceSaid(profile, spoken).slice(0, 2).join(' · ');
  const where = placeSaid(found);
  return {
    title: written(profile.title),
    lines: [
      { text: timesSaid(profile, spoken, now).join(' · '), language: spoken },
      { text: `${forWhomSaid(profile, spoken)} · ${money}`, language: spoken },
      ...(where ? [written(shortened(where, longestFact))] : []),
    ],
    square: {
      leadsTo: pageAddress(visit, found),
      alt: alongMessages[spoken].codeTo(profile.title),
    },
  };
}

/** What every leaf has: where it leads, and for whom it is written. */
function frame({ visit, place }: Told, leadsTo: string) {
  const words = alongMessages[visit.spoken];
  return {
    ...{ language: visit.spoken, dir: directionOf(visit.spoken), over: words.titleIn(place.municipality.name) },
    square: { leadsTo, alt: words.aim, aim: words.aim, address: leadsTo.replace(/^https?:\/\/|\?.*$/g, '') },
  };
}

const listAddress = (visit: Visit, { municipality }: Place, question: ActivityQuestion): string =>
  addressOf(visit, leisureAddress(`/${municipality.slug}/fritid`, question, { view: 'list', page: 1 }));

/** From when the oldest of the facts is. */
function oldestSaid(found: readonly FoundActivity[], spoken: PublicLanguage): string[] {
  const [oldest] = found.map(({ assuredAt }) => assuredAt).toSorted((a, b) => a.getTime() - b.getTime());
  return oldest ? [leisureMessages[spoken].assured(day(oldest, spoken))] : [];
}

function footOf(spoken: PublicLanguage, ...age: string[]): string[] {
  const unchecked = uncheckedLanguages.includes(spoken) ? [alongMessages[spoken].unchecked] : [];
  return [age.join(' '), ...(spoken === 'sv' ? [] : [leisureMessages[spoken].asWritten]), ...unchecked];
}

/** Words of the organisation, which are Swedish until a text can say otherwise. */
const written = (text: string, language: PublicLanguage = 'sv'): FlyerText => ({ text, language });

const own = (text: string | undefined, language: PublicLanguage): FlyerText | undefined =>
  text ? { text, language } : undefined;

const longestLead = 220;
const longestFact = 160;

/** A text on one line and no longer than so many letters; what is left out stands on the page. */
function shortened(text: string, longest = longestLead): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, '')} …`;
}
