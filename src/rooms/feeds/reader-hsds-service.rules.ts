import { longest } from '#rooms/activities/activity.ts';
import { asRecord, type JsonRecord, recordsOf, textOf } from '#rooms/registers/reader-json.rules.ts';
import { most, type ToldPlace, type ToldSeries } from './feed-item.ts';
import { readSchedules, schedulesOf } from './hsds-schedule.rules.ts';
import { ownTermsOf } from './own-terms.rules.ts';
import { dayOf } from './told-moment.rules.ts';
import { ageOf, audienceInWords, orgNumberAmong } from './told-person.rules.ts';
import { hasFreeTrial, type Offer, offerInText, priceOf } from './told-price.rules.ts';
import { type TextCleaner, textCleaner } from './told-text.rules.ts';

/** What a service tells at one of its places, or at none (HSDS 3.x). Contacts, phones and mails are people's and are not read. */
export function readService(service: JsonRecord, at: JsonRecord | undefined, knownOn: string): ToldSeries | undefined {
  const clean = textCleaner();
  const title = clean.line(textOf(service.name), longest.title);
  if (title === undefined) return undefined;
  const location = asRecord(at?.location) ?? {};
  const schedules = [schedulesOf(at ?? {}), schedulesOf(location), schedulesOf(service)];
  const when = readSchedules(schedules.find(each => each.length > 0) ?? [], knownOn);
  const offers = offersOf(service);
  const own = ownTermsOf(service);
  const words = [service.name, service.eligibility_description, ...termsOf(service)].map(textOf).join(' ');
  return {
    title,
    subjects: subjectsOf(service, clean),
    description: clean.paragraph(textOf(service.description), longest.text),
    organiser: organiserOf(asRecord(service.organization) ?? {}, clean),
    ...{ minimumAge: ageOf(service.minimum_age), maximumAge: ageOf(service.maximum_age) },
    audience: own.audience ?? audienceInWords(words) ?? 'all',
    ...{ recurrences: when.recurrences, sessions: when.sessions },
    place: placeOf(location, clean),
    price: priceOf(offers, false),
    firstTimeFree: own.firstTimeFree || hasFreeTrial(offers),
    capacity: undefined,
    languages: languagesOf([service, location]),
    access: accessOf(location),
    adaptations: own.adaptations,
    assuredOn: dayOf(service.assured_date),
    remarks: [...clean.remarks, ...(when.left > 0 ? ['times-left' as const] : [])],
  };
}

/** Names of the terms that a service carries, and their codes: ours are known by these. */
function termsOf(service: JsonRecord): string[] {
  const nested = recordsOf(service.attributes).flatMap(each => {
    const term = asRecord(each.taxonomy_term) ?? {};
    return [term.code, term.name, each.value].map(textOf);
  });
  return [...nested, ...recordsOf(service.taxonomy_terms).map(({ name }) => textOf(name))].filter(text => text !== '');
}

function subjectsOf(service: JsonRecord, clean: TextCleaner): string[] {
  return [...new Set(termsOf(service).flatMap(each => clean.line(each, 120) ?? []))].slice(0, most.subjects);
}

function organiserOf(organization: JsonRecord, clean: TextCleaner): ToldSeries['organiser'] {
  const identifiers = recordsOf(organization.organization_identifiers).map(({ identifier }) => textOf(identifier));
  return {
    name: clean.line(textOf(organization.name), longest.line),
    orgNumber: orgNumberAmong([...identifiers, textOf(organization.tax_id)]),
  };
}

function offersOf(service: JsonRecord): Offer[] {
  const told = recordsOf(service.cost_options).map(each => ({
    amount: amountOf(each.amount),
    currency: textOf(each.currency),
    words: [each.option, each.amount_description].map(textOf).join(' '),
  }));
  const inText = offerInText(textOf(service.fees_description));
  return told.length > 0 ? told : inText ? [inText] : [];
}

function amountOf(value: unknown): number | undefined {
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
  return typeof amount === 'number' && amount >= 0 ? amount : undefined;
}

function placeOf(location: JsonRecord, clean: TextCleaner): ToldPlace {
  if (/^virtual$/i.test(textOf(location.location_type))) return {};
  const addresses = recordsOf(location.addresses);
  const address = addresses.find(each => !/^postal$/i.test(textOf(each.address_type))) ?? {};
  const [latitude, longitude] = [location.latitude, location.longitude].map(each => Number(each ?? Number.NaN));
  return {
    name: clean.line(textOf(location.name), longest.line),
    streetAddress: clean.line(textOf(address.address_1), longest.line),
    postalCode: /^\d{5}$/.exec(textOf(address.postal_code).replaceAll(/\s|^SE-?/gi, ''))?.[0],
    city: clean.line(textOf(address.city), longest.line),
    ...(Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : {}),
    gettingThere: clean.paragraph(textOf(location.transportation), longest.note),
  };
}

/** What is there; what a place says that it has not is no access. */
function accessOf(location: JsonRecord): string[] {
  const told = recordsOf(location.accessibility).flatMap(each => [each.description, each.details].map(textOf));
  return told.filter(text => text !== '' && !/(?:^|\s)(?:nej|no)\.?$/i.test(text));
}

function languagesOf(records: readonly JsonRecord[]): string[] {
  return records
    .flatMap(each => recordsOf(each.languages))
    .map(({ code }) => textOf(code))
    .filter(Boolean);
}
