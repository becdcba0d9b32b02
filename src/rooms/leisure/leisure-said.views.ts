import type { PublicLanguage } from '#house/language.ts';
import type { Visit } from '#house/visit.ts';
import type { ActivityProfile } from '#rooms/activities/activity.ts';
import { agesSaid, costSaid } from '#rooms/activities/activity-facts.views.tsx';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import { nextSessions } from '#rooms/activities/schedule.rules.ts';
import { weekdays } from '#rooms/activities/schedule.ts';
import { hoursSaid, sessionHours, weekdayName } from '#rooms/activities/schedule-sentence.ts';
import { freshness } from '#rooms/organisations/organisation.rules.ts';
import { languagesSaid } from '#rooms/people/spoken-language-sentence.ts';
import { gazetteerOf } from '#rooms/places/municipality.queries.ts';
import { day, weekday } from '#ui/dates.ts';
import { leisureMessages } from './leisure.messages.ts';
import type { FoundActivity } from './leisure.ts';
import { ltr } from './leisure-card.views.tsx';

/** Where it is, as far as may be told; undefined where nothing may. */
export function placeSaid({ profile, placeName }: FoundActivity): string | undefined {
  const { streetAddress, postalCode, city, placePrecision } = profile;
  if (placePrecision === 'hidden') return undefined;
  const town = [postalCode?.replace(/^(\d{3})(\d{2})$/, '$1 $2'), city].filter(Boolean).join(' ');
  return [placeName, streetAddress, town].filter(Boolean).join(', ') || undefined;
}

/** What it costs, and how it costs less: a line each. */
export function priceSaid({ cost, firstTimeFree, leisureCard }: ActivityProfile, spoken: PublicLanguage): string[] {
  const terms = activityTerms[spoken];
  const card = leisureCard && (leisureCard.accepted ? terms.leisureCard : terms.noLeisureCard);
  return [
    costSaid(cost, spoken),
    ...(cost.amount > 0 && firstTimeFree ? [terms.firstTimeFree] : []),
    ...(leisureCard ? [`${card} (${terms.checkedOn(day(leisureCard.checkedOn, spoken))})`] : []),
  ];
}

/** "10–13 år · För tjejer" */
export function forWhomSaid(profile: ActivityProfile, spoken: PublicLanguage): string {
  return `${agesSaid(profile, spoken)} · ${activityTerms[spoken].audiences[profile.audience]}`;
}

/** What the leaders speak; undefined where they have not said. */
export const speechSaid = ({ languages }: ActivityProfile, spoken: PublicLanguage): string | undefined =>
  languages.length > 0 ? languagesSaid(languages, spoken) : undefined;

const mostDays = 4;

/** When, a line for each time of the week: "tisdag och torsdag 17.00–18.30"; or the next days of what has no week. */
export function timesSaid({ schedule }: ActivityProfile, spoken: PublicLanguage, now: Date): string[] {
  const hours = new Set(schedule.times.map(each => hoursSaid(each, spoken)));
  const list = new Intl.ListFormat(spoken, { type: 'conjunction' });
  if (hours.size > 0)
    return [...hours].map(each => {
      const days = schedule.times.filter(time => hoursSaid(time, spoken) === each).map(({ byDay }) => byDay);
      const named = weekdays.filter(weekday => days.includes(weekday)).map(byDay => weekdayName(byDay, spoken));
      return `${list.format(named)} ${ltr(each)}`;
    });
  return nextSessions(schedule, now, mostDays).map(
    session => `${weekday(session.on, spoken)}, ${ltr(sessionHours(session, spoken))}`,
  );
}

/** Until when, where that is known. */
export function termSaid({ schedule: { startDate, endDate } }: ActivityProfile, spoken: PublicLanguage, today: string) {
  const terms = activityTerms[spoken];
  const parts = [startDate > today && terms.from(day(startDate, spoken)), endDate && terms.until(day(endDate, spoken))];
  return parts.filter(Boolean).join(', ') || undefined;
}

/** How old it is what is said. */
export function ageSaid({ assuredAt }: FoundActivity, spoken: PublicLanguage, now: Date): string {
  const words = leisureMessages[spoken];
  const on = day(assuredAt, spoken);
  return freshness(assuredAt, now) === 'fresh' ? words.assured(on) : words.amber(on);
}

/** The whole address of a path in the language of the visit. */
export const addressOf = (visit: Visit, path: string): string =>
  new URL(visit.href(path), visit.house.settings.origin).href;

/** Where an activity's own page is, next door too. */
export function pageAddress(visit: Visit, { municipalityCode, slug }: FoundActivity): string {
  const home = gazetteerOf(visit).municipalityByCode(municipalityCode)?.slug ?? '';
  return addressOf(visit, `/${home}/fritid/${slug}`);
}
