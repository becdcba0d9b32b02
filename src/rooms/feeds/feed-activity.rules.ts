import { type ActivityProfile, activitySchema, adaptations, oldestAge } from '#rooms/activities/activity.ts';
import { pointFault } from '#rooms/activities/place-point.rules.ts';
import { alike, related } from '#rooms/registers/row-matching.rules.ts';
import { codeOfWords } from './concept-words.rules.ts';
import type { Around, KnownOrganisation, Taking } from './feed-activity.ts';
import type { RefusalCode, RemarkCode, ToldSeries, ToldSession } from './feed-item.ts';
import { scheduleFrom } from './feed-schedule.rules.ts';
import { spokenAmong } from './told-language.rules.ts';

/** Whoever is older than this when she may first come is no longer one of those whom all this is for. */
const oldestBeginner = 19;

/** Thrown within this file where an item cannot be taken. */
class Untaken extends Error {
  constructor(readonly refusal: RefusalCode) {
    super(refusal);
  }
}

/** The activity that a series and its sessions make here, or why they make none. Says nothing of who may see it. */
export function activityFrom(series: ToldSeries, sessions: readonly ToldSession[], around: Around): Taking {
  const remarks = new Set<RemarkCode>(series.remarks);
  try {
    const organisation = organisationFor(series, around);
    const told = {
      title: series.title,
      what: subjectOf(series, around, remarks),
      description: series.description,
      ...agesOf(series, organisation, remarks),
      audience: series.audience,
      schedule: scheduleOf(series, sessions, around, remarks),
      ...placeOf(series, organisation, around, remarks),
      capacity: series.capacity,
      cost: costOf(series, around, remarks),
      firstTimeFree: series.firstTimeFree,
      languages: spokenAmong(series.languages),
      adaptations: { ...adaptationsOf(series.access), ...series.adaptations },
    };
    const parsed = activitySchema.safeParse(told);
    if (!parsed.success) return { ok: false, refusal: 'unreadable', remarks: [...remarks] };
    return { ok: true, organisation, profile: parsed.data, remarks: [...remarks] };
  } catch (error) {
    if (!(error instanceof Untaken)) throw error;
    return { ok: false, refusal: error.refusal, remarks: [...remarks] };
  }
}

/** The organisation that all goes to, or the one with the number, or the name, that is told. */
function organisationFor({ organiser }: ToldSeries, { organisations, organisationId }: Around): KnownOrganisation {
  const { name, orgNumber } = organiser;
  const found =
    organisationId !== undefined
      ? organisations.find(each => each.id === organisationId)
      : (organisations.find(each => orgNumber !== undefined && each.orgNumber === orgNumber) ??
        organisations.find(each => name !== undefined && isCalled(each, name, orgNumber)));
  if (!found) throw new Untaken('no-organisation');
  return found;
}

/** With another number it is another organisation, whatever the name. */
function isCalled(known: KnownOrganisation, name: string, orgNumber: string | undefined): boolean {
  if (orgNumber !== undefined && known.orgNumber !== undefined) return false;
  return alike(known.name, name) || related(known.name, name);
}

function subjectOf({ subjects, title }: ToldSeries, { unsaidSubject }: Around, remarks: Set<RemarkCode>): string {
  const code = codeOfWords(subjects) ?? codeOfWords([title]);
  if (code !== undefined) return code;
  if (unsaidSubject === undefined) throw new Untaken('no-subject');
  remarks.add('subject-assumed');
  return unsaidSubject;
}

function agesOf(series: ToldSeries, organisation: KnownOrganisation, remarks: Set<RemarkCode>) {
  const unsaid = series.minimumAge === undefined && series.maximumAge === undefined;
  const { minimumAge = 0, maximumAge = oldestAge } = unsaid ? organisation : series;
  if (unsaid) remarks.add('ages-unsaid');
  if (minimumAge > maximumAge) throw new Untaken('ages-reversed');
  if (minimumAge > oldestBeginner) throw new Untaken('adults');
  return { minimumAge, maximumAge };
}

function scheduleOf(
  series: ToldSeries,
  sessions: readonly ToldSession[],
  { today }: Around,
  remarks: Set<RemarkCode>,
): ActivityProfile['schedule'] {
  const reading = scheduleFrom(series.recurrences, [...series.sessions, ...sessions], today);
  if (!reading.ok) throw new Untaken(reading.refusal);
  for (const each of reading.remarks) remarks.add(each);
  return reading.schedule;
}

function costOf({ price }: ToldSeries, { unsaidFree }: Around, remarks: Set<RemarkCode>): ActivityProfile['cost'] {
  if (price.kind === 'currency') throw new Untaken('currency');
  if (price.kind === 'unsaid') {
    if (!unsaidFree) throw new Untaken('no-price');
    remarks.add('price-assumed');
    return { amount: 0, per: 'time' };
  }
  if (price.several) remarks.add('several-prices');
  return { amount: price.amount, per: price.per };
}

/** A place tells no more than that of its organisation does. */
function placeOf(series: ToldSeries, { placePrecision }: KnownOrganisation, around: Around, remarks: Set<RemarkCode>) {
  const { name, streetAddress, postalCode, city, latitude, longitude, gettingThere } = series.place;
  const placeName = name ?? streetAddress ?? city;
  if (placeName === undefined && placePrecision !== 'hidden') throw new Untaken('no-place');
  if (postalCode !== undefined && around.isNear(postalCode) === false) throw new Untaken('elsewhere');
  const told = { ...{ placeName, streetAddress, postalCode, city, gettingThere }, placePrecision };
  if (latitude === undefined || longitude === undefined) return told;
  if (pointFault({ lat: latitude, lon: longitude }, around.land) === undefined) return { ...told, latitude, longitude };
  remarks.add('point-left');
  return told;
}

/** Our own answers come back as their codes; that wheels get in is taken as partly, for a family to ask on. */
function adaptationsOf(access: readonly string[]): ActivityProfile['adaptations'] {
  const named = adaptations.filter(each => access.some(word => word.toLowerCase() === each));
  const wheels = access.some(word => /mobility|physical|rullstol|wheelchair|rörelse|step-?free/i.test(word));
  return {
    ...(wheels && { 'step-free': 'partly' as const }),
    ...Object.fromEntries(named.map(each => [each, 'yes' as const])),
  };
}
