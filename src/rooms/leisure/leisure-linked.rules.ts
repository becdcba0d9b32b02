import { type ActivityProfile, oldestAge } from '#rooms/activities/activity.ts';
import { daysWithout } from '#rooms/activities/activity-calendar.rules.ts';
import { sessionOn } from '#rooms/activities/schedule.rules.ts';
import type { FoundActivity } from './leisure.ts';

/** Where an activity's page is, and its organisation's. */
export interface LinkedAddresses {
  page: string;
  organisation: string;
}

const schema = 'https://schema.org';

/** An activity as schema.org has it: a series of events on a schedule, for anybody of the ages, at a price, by an organisation. */
export function linkedActivity(found: FoundActivity, addresses: LinkedAddresses): object {
  const { profile } = found;
  const { title: name, description, schedule, languages, capacity } = profile;
  const location = placeOf(found);
  return {
    ...{ '@context': schema, '@type': 'EventSeries', '@id': addresses.page, url: addresses.page, name, description },
    ...{ startDate: schedule.startDate, endDate: schedule.endDate, eventSchedule: schedulesOf(found) },
    ...(schedule.extraSessions.length > 0 ? { subEvent: extrasOf(found, location) } : {}),
    ...{ location, eventAttendanceMode: `${schema}/OfflineEventAttendanceMode` },
    ...{ isAccessibleForFree: profile.cost.amount === 0, offers: offerOf(profile, addresses) },
    ...{ typicalAgeRange: ageRange(profile), audience: audienceOf(profile) },
    ...{ inLanguage: languages, maximumAttendeeCapacity: capacity },
    organizer: { '@type': 'Organization', name: found.organisationName, url: addresses.organisation },
  };
}

function extrasOf({ profile: { title: name, schedule } }: FoundActivity, location: object | undefined): object[] {
  return schedule.extraSessions.map(each => {
    const { startsAt, endsAt } = sessionOn(each.date, each, true);
    return { '@type': 'Event', name, startDate: startsAt, endDate: endsAt, location };
  });
}

function schedulesOf({ profile: { schedule }, assuredAt }: FoundActivity): object[] {
  const { startDate, endDate, times } = schedule;
  return times.map(time => ({
    ...{ '@type': 'Schedule', repeatFrequency: 'P1W', byDay: `${schema}/${time.byDay}` },
    ...{ startTime: time.startTime, endTime: time.endTime, scheduleTimezone: 'Europe/Stockholm', startDate, endDate },
    exceptDate: daysWithout(schedule, time, assuredAt),
  }));
}

/** As far as it may be told: its own listing has been masked already, and a hidden place is not there at all. */
function placeOf({ profile, placeName }: FoundActivity): object | undefined {
  const { placePrecision, streetAddress, postalCode, city, latitude, longitude } = profile;
  if (placePrecision === 'hidden') return undefined;
  const exact = placePrecision === 'exact' && latitude !== undefined;
  return {
    ...{ '@type': 'Place', name: placeName },
    address: {
      ...{ '@type': 'PostalAddress', streetAddress, postalCode, addressLocality: city, addressCountry: 'SE' },
    },
    geo: exact ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
  };
}

const units = { time: 'session', term: 'term', year: 'year' } as const;

function offerOf({ cost }: ActivityProfile, { page: url }: LinkedAddresses): object {
  const price = { price: cost.amount, priceCurrency: 'SEK' };
  const unit = { '@type': 'UnitPriceSpecification', ...price, unitText: units[cost.per] };
  return { '@type': 'Offer', url, ...price, priceSpecification: cost.amount > 0 ? unit : undefined };
}

/** "10-13", or "15-" where nothing bounds it. */
const ageRange = ({ minimumAge, maximumAge }: ActivityProfile): string =>
  `${minimumAge}-${maximumAge < oldestAge ? maximumAge : ''}`;

const genders: Partial<Record<ActivityProfile['audience'], string>> = { girls: 'female', boys: 'male' };

const audienceOf = ({ minimumAge, maximumAge, audience }: ActivityProfile): object => ({
  ...{ '@type': 'PeopleAudience', suggestedMinAge: minimumAge },
  suggestedMaxAge: maximumAge < oldestAge ? maximumAge : undefined,
  suggestedGender: genders[audience],
});

/** What is found, as a list of pages; `first` is the number of the first one in the whole. */
export function linkedList(
  found: readonly FoundActivity[],
  total: number,
  first: number,
  pageOf: (each: FoundActivity) => string,
): object {
  return {
    ...{ '@context': schema, '@type': 'ItemList', numberOfItems: total },
    itemListElement: found.map((each, index) => ({
      ...{ '@type': 'ListItem', position: first + index, url: pageOf(each), name: each.profile.title },
    })),
  };
}
