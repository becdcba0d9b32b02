import { type ActivityProfile, type Audience, adaptations, oldestAge } from '#rooms/activities/activity.ts';
import { sv as terms } from '#rooms/activities/activity-terms.messages.sv.ts';
import type { ListedActivity } from '#rooms/activities/listed-activity.ts';
import type { Session } from '#rooms/activities/schedule.ts';
import { sv as words } from './openactive.messages.sv.ts';
import { activityConcept, ownConcept } from './openactive-concept.rules.ts';
import { activityPlace } from './openactive-place.rules.ts';
import { context, type JsonRecord, told, type World } from './openactive-record.rules.ts';
import { duration, localMoment, partialSchedules } from './openactive-schedule.rules.ts';

export const seriesId = (activityId: string, { origin }: World): string =>
  `${origin}/api/openactive/session-series/${activityId}`;

/** An activity as a SessionSeries of Modelling Opportunity Data 2.0. What nobody has said, such as places left, is not in it. */
export function sessionSeries(activity: ListedActivity, organisationShown: boolean, world: World): JsonRecord {
  const { id, profile } = activity;
  return told({
    ...{ '@context': context, '@type': 'SessionSeries', '@id': seriesId(id, world), identifier: id },
    ...{ name: profile.title, description: profile.description, url: pageOf(activity, world) },
    activity: [activityConcept(profile.what, world)],
    category: [ownConcept(profile.what, world)],
    ...ages(profile),
    ...audience(profile.audience),
    location: activityPlace(activity, world),
    organizer: organizer(activity, organisationShown, world),
    offers: [offer(profile)],
    isAccessibleForFree: profile.cost.amount === 0,
    maximumAttendeeCapacity: profile.capacity,
    accessibilityInformation: adaptationsSaid(profile),
    attendeeInstructions: [profile.gettingThere, profile.equipment && words.item.borrow(profile.equipment)]
      .filter(Boolean)
      .join('\n'),
    eventSchedule: partialSchedules(profile.schedule),
    schedulingNote: profile.schedule.extraSessions.length > 0 ? words.item.extraSessions : undefined,
  });
}

function pageOf({ municipalityCode, slug }: ListedActivity, world: World): string {
  return `${world.origin}/${world.municipality(municipalityCode)?.slug}/fritid/${slug}`;
}

/** An upper bound that nobody reaches is none. */
function ages({ minimumAge, maximumAge }: ActivityProfile): JsonRecord {
  const range = { minValue: minimumAge, maxValue: maximumAge < oldestAge ? maximumAge : undefined };
  return { ageRange: told({ '@type': 'QuantitativeValue', ...range }) };
}

/** OpenActive knows female, male and mixed; who else is meant is said in words, not turned away. */
function audience(whom: Audience): JsonRecord {
  const restriction = { girls: 'FemaleOnly', boys: 'MaleOnly', all: 'NoRestriction', families: 'NoRestriction' }[
    whom as 'all'
  ];
  if (restriction === undefined) return { additionalAdmissionRestriction: [terms.audiences[whom]] };
  return { genderRestriction: `https://openactive.io/${restriction}` };
}

function organizer({ organisation, municipalityCode }: ListedActivity, shown: boolean, world: World): JsonRecord {
  const page = `${world.origin}/${world.municipality(municipalityCode)?.slug}/aktorer/${organisation.slug}`;
  const id = `${world.origin}/api/hsds/organizations/${organisation.id}`;
  return told({ '@type': 'Organization', '@id': id, name: organisation.name, url: shown ? page : undefined });
}

/** What a family pays, in kronor; nothing is told as 0. */
function offer({ cost, firstTimeFree, leisureCard }: ActivityProfile): JsonRecord {
  const said = [
    firstTimeFree && cost.amount > 0 && `${terms.firstTimeFree}.`,
    leisureCard?.accepted && words.item.leisureCard(leisureCard.checkedOn),
  ];
  return told({
    ...{ '@type': 'Offer', name: words.item.per[cost.per], price: cost.amount, priceCurrency: 'SEK' },
    description: said.filter(Boolean).join(' '),
  });
}

/** The answers that say yes, wholly or partly; an adaptation is of the place and the leaders, never of who comes. */
function adaptationsSaid({ adaptations: answers }: ActivityProfile): string {
  const given = adaptations.filter(each => answers[each] === 'yes' || answers[each] === 'partly');
  return given.map(each => `${terms.adaptations[each]} ${terms.answers[answers[each] ?? 'no']}.`).join('\n');
}

/** An id of a session that stays the same for as long as it begins when it does. */
export function sessionItemId(activityId: string, startsAt: Date): string {
  return `${activityId}-${stamp(startsAt)}`;
}

const stamp = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** One time that an activity happens, as a ScheduledSession; all else is told by its series. */
export function scheduledSession(activity: ListedActivity, { startsAt, endsAt }: Session, world: World): JsonRecord {
  const series = seriesId(activity.id, world);
  return {
    ...{ '@context': context, '@type': 'ScheduledSession', '@id': `${series}#${stamp(startsAt)}` },
    ...{ identifier: sessionItemId(activity.id, startsAt), superEvent: series, url: pageOf(activity, world) },
    ...{ startDate: localMoment(startsAt), endDate: localMoment(endsAt) },
    duration: duration((endsAt.getTime() - startsAt.getTime()) / 60_000),
    eventStatus: 'https://schema.org/EventScheduled',
  };
}
