import type { Calendar, CalendarEvent } from '#house/icalendar.ts';
import type { PublicLanguage } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import { calendarTimes } from '#rooms/activities/activity-calendar.rules.ts';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import type { Subject } from '#rooms/organisations/taxonomy.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { day } from '#ui/dates.ts';
import { leisureMessages } from './leisure.messages.ts';
import type { ActivityQuestion, FoundActivity } from './leisure.ts';
import { alongMessages } from './leisure-along.messages.ts';
import { leisureAddress } from './leisure-question.rules.ts';
import { addressOf, forWhomSaid, pageAddress, placeSaid, priceSaid, speechSaid } from './leisure-said.views.ts';

interface Told {
  visit: Visit;
  place: Place;
}

/** What fits a question, and the question in words. */
export interface Selection {
  question: ActivityQuestion;
  chosen: readonly string[];
  found: readonly FoundActivity[];
  total: number;
}

/** Everything that fits a question, as a calendar to follow. */
export function leisureCalendar({ visit, place }: Told, { question, chosen, found, total }: Selection): Calendar {
  const words = alongMessages[visit.spoken];
  const name = [words.titleIn(place.municipality.name), ...chosen].join(' · ');
  const at = (path: string) =>
    addressOf(visit, leisureAddress(`/${place.municipality.slug}${path}`, question, { view: 'list', page: 1 }));
  return {
    ...{ name, text: total > found.length ? words.firstOf(found.length, total) : leisureMessages[visit.spoken].entry },
    ...{ url: at('/fritid'), source: at('/fritid.ics') },
    events: found.flatMap(each => eventsOf(visit, each)),
  };
}

/** One activity as a calendar; one without events where it is not there, so that whoever follows it keeps nothing that is no more. */
export function activityCalendar({ visit, place }: Told, slug: string, found: FoundActivity | undefined): Calendar {
  const town = alongMessages[visit.spoken].titleIn(place.municipality.name);
  const home = `/${place.municipality.slug}/fritid`;
  const page = `${home}/${slug}`;
  return {
    name: found ? `${found.profile.title}, ${place.municipality.name}` : town,
    text: found?.profile.description ?? town,
    url: addressOf(visit, found ? page : home),
    source: addressOf(visit, `${page}/kalender.ics`),
    events: found ? eventsOf(visit, found) : [],
  };
}

function eventsOf(visit: Visit, found: FoundActivity): CalendarEvent[] {
  const { spoken } = visit;
  const { profile, assuredAt } = found;
  const url = pageAddress(visit, found);
  const { latitude: lat, longitude: lon, placePrecision } = profile;
  const exact = placePrecision === 'exact' && lat !== undefined && lon !== undefined;
  const common = {
    ...{ title: profile.title, text: `${textOf(found, spoken)}\n\n${url}`, place: placeSaid(found), url },
    point: exact ? { lat, lon } : undefined,
    category: activityTerms[spoken].subjects[found.subject as Subject] ?? found.subject,
    ...{ contact: found.organisationName, changedAt: assuredAt },
  };
  const times = calendarTimes(profile.schedule, assuredAt);
  return times.map(({ mark, ...when }) => ({ ...common, ...when, uid: `${found.id}-${mark}` }));
}

/** What one wants to know before one goes, as lines; the date of the facts is a fixed one, so that the same calendar is the same text. */
function textOf(found: FoundActivity, spoken: PublicLanguage): string {
  const { profile, organisationName, assuredAt } = found;
  const words = leisureMessages[spoken];
  const speech = speechSaid(profile, spoken);
  const lines = [
    ...[profile.description, forWhomSaid(profile, spoken), ...priceSaid(profile, spoken)],
    speech && `${words.speak}: ${speech}`,
    profile.placePrecision === 'hidden' && words.hiddenPlace,
    `${words.by}: ${organisationName}`,
    words.assured(day(assuredAt, spoken)),
  ];
  return lines.filter(Boolean).join('\n');
}
