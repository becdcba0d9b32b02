import type { Language } from '#house/language.ts';
import { adaptations, oldestAge } from '#rooms/activities/activity.ts';
import { activityTerms } from '#rooms/activities/activity-terms.messages.ts';
import type { OpenActivity } from '#rooms/activities/open-activity.ts';
import type { OpenActor } from '#rooms/organisations/open-actor.ts';
import { wordsFor } from '#rooms/organisations/organisation-terms.messages.ts';
import { hsdsMessages } from './hsds.messages.ts';
import type { ServiceSource, Whereabouts } from './hsds.ts';
import { partId, twinId } from './hsds-id.rules.ts';
import { hsdsOrganization } from './hsds-organization.rules.ts';
import { organizationPlaces, placesOf } from './hsds-place.rules.ts';
import { type HsdsRecord, told } from './hsds-record.rules.ts';
import { hsdsSchedules } from './hsds-schedule.rules.ts';
import { attributeOf, wordsAttribute } from './hsds-term.rules.ts';

type ActivitySource = Extract<ServiceSource, { of: 'activity' }>;

/** What an answer is made for: in which language, on which day, and whether with what is only told of one at a time. */
export interface Telling {
  whole: boolean;
  where: Whereabouts;
  language: Language;
  today: string;
}

/** A service of HSDS with everything that hangs on it. */
export function hsdsService(source: ServiceSource, telling: Telling): HsdsRecord {
  return source.of === 'activity'
    ? activityService(source, telling)
    : organizationService(source.organisation, telling);
}

function activityService(source: ActivitySource, telling: Telling): HsdsRecord {
  const { activity, organisation } = source;
  const { id, profile } = activity;
  const { where, language, whole } = telling;
  const slug = where.municipality(activity.municipalityCode)?.slug;
  const terms = activityTerms[language];
  return told({
    ...{ id, organization_id: organisation?.id, name: profile.title, description: profile.description },
    ...{ url: `${where.origin}/${slug}/fritid/${activity.slug}`, status: 'active' },
    fees_description: feesOf(activity, language),
    eligibility_description: `${terms.audiences[profile.audience]}, ${terms.ages(profile.minimumAge, profile.maximumAge)}`,
    ...{ minimum_age: profile.minimumAge, maximum_age: upTo(profile.maximumAge) },
    ...{ assured_date: dayOf(activity.assuredAt), last_modified: activity.modifiedAt.toISOString() },
    service_at_locations: placesOf(id, profile, language),
    organization: organisation && hsdsOrganization(organisation, where, language),
    ...(whole ? hangingOn(source, telling) : {}),
  });
}

/** What a service has several of. */
function hangingOn({ activity, contact }: ActivitySource, { where, language, today }: Telling): HsdsRecord {
  const { id, profile } = activity;
  const place = where.municipality(activity.municipalityCode);
  return {
    schedules: hsdsSchedules(id, profile.schedule, today),
    service_areas: [areaOf(id, activity.areaName ?? place?.fullName ?? '')],
    languages: languagesOf(id, profile.languages, language),
    cost_options: [costOf(activity, language)],
    contacts: contact ? [{ id: partId(id, 'contact', contact.id), service_id: id, title: contact.title }] : [],
    attributes: attributesOf(activity, language),
  };
}

/** What an organisation does that has told of no activity, in the little that its page says. */
function organizationService(actor: OpenActor, { where, language }: Telling): HsdsRecord {
  const id = twinId(actor.id, 'service');
  const { profile } = actor;
  const organization = hsdsOrganization(actor, where, language);
  const { asWritten } = hsdsMessages[language];
  return told({
    ...{ id, organization_id: actor.id, name: profile.name, description: profile.description, url: organization.uri },
    ...{ status: 'active', minimum_age: profile.minimumAge, maximum_age: upTo(profile.maximumAge) },
    ...{ assured_date: dayOf(actor.assuredAt), last_modified: actor.modifiedAt.toISOString() },
    service_areas: actor.areas.map(area => areaOf(id, area.name, area.id)),
    service_at_locations: organizationPlaces(id, actor),
    languages: languagesOf(id, profile.languages, language),
    organization,
    attributes: [
      ...profile.activities.map(code => attributeOf(id, 'service', { taxonomy: 'activity', code }, language)),
      ...profile.activitiesAsWritten.flatMap(each => wordsAttribute(id, 'service', 'as-written', each, asWritten)),
      ...(profile.leisureCard
        ? [attributeOf(id, 'service', { taxonomy: 'offer', code: 'leisure-card' }, language)]
        : []),
      ...assurerOf(id, actor.assurer, language),
    ],
  });
}

/** An upper bound that nobody reaches is none. */
const upTo = (age: number | undefined) => (age !== undefined && age < oldestAge ? age : undefined);

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const areaOf = (serviceId: string, name: string, key = name) => ({
  ...{ id: partId(serviceId, 'area', key), service_id: serviceId, name },
});

function languagesOf(serviceId: string, codes: readonly string[], language: Language): HsdsRecord[] {
  const { language: name } = wordsFor(language);
  return codes.map(code => ({
    ...{ id: partId(serviceId, 'language', code), service_id: serviceId, name: name(code), code },
  }));
}

/** "450 kr per termin", "Gratis" */
function priceOf({ profile: { cost } }: OpenActivity, language: Language): string {
  const terms = activityTerms[language];
  return cost.amount === 0 ? terms.free : terms.cost[cost.per](String(cost.amount));
}

/** What a family pays, in words. */
function feesOf(activity: OpenActivity, language: Language): string {
  const { firstTimeFree, leisureCard } = activity.profile;
  const terms = activityTerms[language];
  const card = leisureCard && (leisureCard.accepted ? terms.leisureCard : terms.noLeisureCard);
  return [
    priceOf(activity, language),
    ...(firstTimeFree ? [terms.firstTimeFree] : []),
    ...(leisureCard && card ? [`${card} (${terms.checkedOn(leisureCard.checkedOn)})`] : []),
  ].join('. ');
}

function costOf(activity: OpenActivity, language: Language): HsdsRecord {
  const { id, profile } = activity;
  const { amount, per } = profile.cost;
  const amountDescription = priceOf(activity, language);
  return {
    ...{ id: partId(id, 'cost'), service_id: id, currency: 'SEK', amount, amount_description: amountDescription },
    ...(amount === 0 ? {} : { option: per }),
  };
}

function attributesOf({ id, profile, assurer }: OpenActivity, language: Language): HsdsRecord[] {
  const has = (taxonomy: Parameters<typeof attributeOf>[2]['taxonomy'], code: string, value?: string) =>
    attributeOf(id, 'service', { taxonomy, code }, language, value);
  const answered = adaptations.filter(each => ['yes', 'partly'].includes(profile.adaptations[each] ?? 'no'));
  return [
    ...[has('activity', profile.what), has('audience', profile.audience)],
    ...answered.map(each => has('adaptation', each, profile.adaptations[each])),
    ...(profile.cost.amount === 0 ? [has('offer', 'free')] : []),
    ...(profile.firstTimeFree ? [has('offer', 'first-time-free')] : []),
    ...(profile.leisureCard?.accepted ? [has('offer', 'leisure-card', profile.leisureCard.checkedOn)] : []),
    ...(profile.parentMayStay ? [has('parent', profile.parentMayStay)] : []),
    ...(profile.policePresence ? [has('police', profile.policePresence)] : []),
    ...wordsAttribute(id, 'service', 'equipment', profile.equipment, hsdsMessages[language].equipment),
    ...assurerOf(id, assurer, language),
  ];
}

/** HSDS only has an address of the assurer, which would be a person's: here it is said whose word it is. */
function assurerOf(
  serviceId: string,
  assurer: 'organisation' | 'coordinator' | 'register' | null | undefined,
  language: Language,
) {
  const { assurer: label, assurers } = hsdsMessages[language];
  return assurer ? wordsAttribute(serviceId, 'service', 'assurer', assurers[assurer], label) : [];
}
