import { type Audience, longest } from '#rooms/activities/activity.ts';
import { asRecord, type JsonRecord, recordsOf, textOf } from '#rooms/registers/reader-json.rules.ts';
import { most, type ToldPlace, type ToldSeries } from './feed-item.ts';
import { conceptWords, recurrencesOf, sessionsIn, several } from './openactive-schedule.rules.ts';
import { ageOf, audienceInWords, orgNumberAmong } from './told-person.rules.ts';
import { hasFreeTrial, type Offer, priceOf } from './told-price.rules.ts';
import { type TextCleaner, textCleaner } from './told-text.rules.ts';

/**
 * What a SessionSeries tells (OpenActive Modelling Opportunity Data 2.0). What it does not say itself it has from the series that it is a
 * part of. Leaders and contributors are people and are not read. Undefined where it has no name.
 */
export function readSeries(own: JsonRecord, knownOn: string): ToldSeries | undefined {
  const data: JsonRecord = { ...without(asRecord(own.superEvent)), ...without(own) };
  const clean = textCleaner();
  const title = clean.line(textOf(data.name), longest.title);
  if (title === undefined) return undefined;
  const offers = recordsOf(several(data.offers)).map(offerOf);
  const words = [data.name, ...conceptWords(data.category), ...several(data.additionalAdmissionRestriction)];
  return {
    title,
    subjects: subjectsOf(data, clean),
    description: clean.paragraph(descriptionOf(data), longest.text),
    organiser: organiserOf(data, clean),
    ...agesOf(data),
    audience: audienceOf(textOf(data.genderRestriction)) ?? audienceInWords(words.map(textOf).join(' ')) ?? 'all',
    ...{ recurrences: recurrencesOf(data, knownOn), sessions: sessionsIn(data) },
    place: placeOf(data, clean),
    price: priceOf(offers, data.isAccessibleForFree === true),
    firstTimeFree: hasFreeTrial(offers) || firstIsFree(data),
    capacity: capacityOf(data.maximumAttendeeCapacity),
    languages: several(data.inLanguage ?? data['beta:inLanguage']).map(languageOf),
    access: conceptWords(data.accessibilitySupport),
    remarks: [...clean.remarks],
  };
}

/** A field that is there and says nothing is as one that is not there. */
function without(record: JsonRecord | undefined): JsonRecord {
  const said = Object.entries(record ?? {}).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(said);
}

function subjectsOf(data: JsonRecord, clean: TextCleaner): string[] {
  const words = [...conceptWords(data.activity), ...conceptWords(data.category)];
  return [...new Set(words.flatMap(each => clean.line(each, 120) ?? []))].slice(0, most.subjects);
}

function descriptionOf({ description, attendeeInstructions, accessibilityInformation }: JsonRecord): string {
  const texts = [description, attendeeInstructions, accessibilityInformation].map(textOf);
  return texts.filter(text => text.trim() !== '').join('\n\n');
}

/** Only an organisation: an organiser who is a person is not taken by name. */
function organiserOf(data: JsonRecord, clean: TextCleaner): ToldSeries['organiser'] {
  const told = asRecord(data.organizer) ?? asRecord(data.provider) ?? {};
  if (/Person$/.test(textOf(told['@type'] ?? told.type))) return {};
  const identifiers = several(told.identifier).map(each => textOf(asRecord(each)?.value ?? each));
  return {
    name: clean.line(textOf(told.name) || textOf(told.legalName), longest.line),
    orgNumber: orgNumberAmong([...identifiers, textOf(told.taxID), textOf(told.vatID)]),
  };
}

function agesOf({ ageRange, ageRestriction }: JsonRecord): Pick<ToldSeries, 'minimumAge' | 'maximumAge'> {
  const range = asRecord(ageRange) ?? asRecord(ageRestriction) ?? {};
  const [from, to] = [ageOf(range.minValue), ageOf(range.maxValue)];
  // `maxValue` 0 was written where there is no upper age.
  return { minimumAge: from, maximumAge: to === 0 && (from ?? 0) > 0 ? undefined : to };
}

function audienceOf(restriction: string): Audience | undefined {
  if (/FemaleOnly$/.test(restriction)) return 'girls';
  return /MaleOnly$/.test(restriction) ? 'boys' : undefined;
}

function offerOf(offer: JsonRecord): Offer {
  const price = typeof offer.price === 'string' && offer.price.trim() !== '' ? Number(offer.price) : offer.price;
  const ages = asRecord(offer.ageRange) ?? asRecord(offer.ageRestriction) ?? {};
  return {
    amount: typeof price === 'number' && price >= 0 ? price : undefined,
    currency: textOf(offer.priceCurrency),
    words: [offer.name, offer.description].map(textOf).join(' '),
    ...{ minimumAge: ageOf(ages.minValue), maximumAge: ageOf(ages.maxValue) },
  };
}

const firstIsFree = (data: JsonRecord): boolean =>
  data.isFirstSessionAccessibleForFree === true || data['beta:isFirstSessionAccessibleForFree'] === true;

function placeOf(data: JsonRecord, clean: TextCleaner): ToldPlace {
  const location = recordsOf(several(data.location))[0] ?? {};
  const address = asRecord(location.address) ?? { streetAddress: location.address };
  const geo = asRecord(location.geo) ?? {};
  const [latitude, longitude] = [Number(geo.latitude ?? Number.NaN), Number(geo.longitude ?? Number.NaN)];
  return {
    name: clean.line(textOf(location.name), longest.line),
    streetAddress: clean.line(textOf(address.streetAddress), longest.line),
    postalCode: /^\d{5}$/.exec(textOf(address.postalCode).replaceAll(/\s|^SE-?/gi, ''))?.[0],
    city: clean.line(textOf(address.addressLocality), longest.line),
    ...(Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : {}),
    gettingThere: clean.paragraph(textOf(data.meetingPoint), longest.note),
  };
}

function capacityOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 10_000 ? value : undefined;
}

const languageOf = (value: unknown): string => textOf(asRecord(value)?.code ?? asRecord(value)?.alternateName ?? value);
