import { page } from '#house/answer.ts';
import { Absent, present, Refused } from '#house/decision.ts';
import { type Door, door } from '#house/door.ts';
import { first, type Typed } from '#house/form.ts';
import { inEveryLanguage, publicLanguages } from '#house/language.ts';
import type { NavigationEntry } from '#house/navigation.ts';
import type { Visit } from '#house/visit.ts';
import { askByReceipt } from '#rooms/enquiries/ask-by-receipt.commands.ts';
import type { KindInput } from '#rooms/enquiries/enquiry-form.rules.ts';
import type { EnquiryKind } from '#rooms/enquiries/enquiry-kind.ts';
import { familyLine } from '#rooms/enquiries/kind-family-line.ts';
import { noName } from '#rooms/enquiries/kind-no-name.ts';
import { bearerOf, openedReceipt, sealedReceipt } from '#rooms/enquiries/receipt.rules.ts';
import { noNamesMessages } from '#rooms/no-names/no-names.messages.ts';
import type { Place } from '#rooms/places/municipality.queries.ts';
import { within } from '#rooms/places/opened.pages.tsx';
import { isoDay } from '#ui/dates.ts';
import { consultationOf, familyLineOf, isStaffed } from './concern.queries.ts';
import {
  type ConcernForm,
  type ConcernReading,
  emptyForm,
  readConsultation,
  readFamilyLine,
} from './concern-form.rules.ts';
import { consultationMessages } from './consultation.messages.ts';
import { ConsultationPage } from './consultation.views.tsx';
import { entryMessages } from './entry.messages.ts';
import { familyMessages } from './family.messages.ts';
import { FamilyPage } from './family.views.tsx';
import { ConsultationSentPage, FamilySentPage } from './sent.views.tsx';

const languages = publicLanguages;

/** Ways in for whoever worries, under the public menu of a municipality. */
export const concernEntries: NavigationEntry[] = [
  {
    path: '/orolig',
    label: inEveryLanguage(language => familyMessages[language].title),
    lead: inEveryLanguage(language => entryMessages[language].family),
    icon: 'heart',
  },
  {
    path: '/radfraga',
    label: inEveryLanguage(language => consultationMessages[language].menu),
    lead: inEveryLanguage(language => entryMessages[language].consultation),
    icon: 'speech',
  },
];
const asking = { limit: 'concern.form', languages } as const;

/** Asking without an account: advice without a name, and the line for families. */
export const concernDoors: Door[] = [
  door.public.get('/:place/radfraga', within(consultation), { languages }),
  door.public.post('/:place/radfraga', within(askAdvice), asking),
  door.public.get('/:place/orolig', within(family), { languages }),
  door.public.post('/:place/orolig', within(askFamilyLine), asking),
];

/** Of what is asked without an account nothing stays behind in the browser. */
export const nothingKept = { 'cache-control': 'no-store' };

async function consultation(visit: Visit, place: Place, form = emptyForm, status = 200): Promise<Response> {
  const known = await consultationOf(visit.house.database, place.municipality.code, visit.now);
  const receipt = receiptFor(visit, form);
  return page(<ConsultationPage visit={visit} place={place} {...known} {...{ form, receipt }} />, status, nothingKept);
}

async function family(visit: Visit, place: Place, form = emptyForm, status = 200): Promise<Response> {
  const line = await familyLineOf(visit.house.database, place.municipality.code, visit.now);
  const more = { form, staffed: isStaffed(line), receipt: receiptFor(visit, form) };
  return page(<FamilyPage visit={visit} place={place} {...line} {...more} />, status, nothingKept);
}

/** The same form asks with the same receipt, however often it is mended. */
function receiptFor({ house }: Visit, { typed }: ConcernForm): string {
  return first(typed, 'kvitto') ?? sealedReceipt(house.seal);
}

async function askAdvice(visit: Visit, place: Place): Promise<Response> {
  const { choosable, areas } = await consultationOf(visit.house.database, place.municipality.code, visit.now);
  const typed = await visit.typed();
  const reading = readConsultation(typed, choosable, around(visit, areas));
  const refuse = (form: ConcernForm) => consultation(visit, place, form, 422);
  return asked(visit, place, { kind: noName, typed, reading, field: 'functionId', refuse }, receipt => {
    const to = present(choosable.find(({ local }) => local.id === first(typed, 'functionId'))).local;
    return page(<ConsultationSentPage visit={visit} place={place} to={to} receipt={receipt} />, 200, nothingKept);
  });
}

async function askFamilyLine(visit: Visit, place: Place): Promise<Response> {
  const line = await familyLineOf(visit.house.database, place.municipality.code, visit.now);
  const typed = await visit.typed();
  const reading = readFamilyLine(typed, line.choosable, around(visit, line.areas));
  const refuse = (form: ConcernForm) => family(visit, place, form, 422);
  if (!isStaffed(line)) return refuse(reading.ok ? { ...emptyForm, typed } : reading.form);
  return asked(visit, place, { kind: familyLine, typed, reading, field: 'functions', refuse }, receipt => {
    const chosen = line.choosable.filter(({ local }) => typed.functions?.includes(local.id));
    const team = chosen.map(({ local }) => local);
    return page(<FamilySentPage visit={visit} place={place} team={team} receipt={receipt} />, 200, nothingKept);
  });
}

const around = ({ spoken, now }: Visit, areas: readonly string[]) => ({
  ...{ areas, words: noNamesMessages[spoken].neutral, today: isoDay(now) },
});

/** Too much from one address, or for one municipality: only what would be asked is counted. */
async function isFlooded({ house, address, now }: Visit, municipalityCode: string): Promise<boolean> {
  const mine = await house.knocks('concern.ask', address, now);
  return mine > 0 || (await house.knocks('concern.flood', municipalityCode, now)) > 0;
}

interface Sent {
  kind: EnquiryKind;
  typed: Typed;
  reading: ConcernReading<KindInput & { functionIds: string[] }>;
  /** Where it is said that who was chosen cannot be asked any longer. */
  field: string;
  refuse(form: ConcernForm): Promise<Response>;
}

/** Asks once with the receipt of the form; what cannot be asked is told on the form, with everything typed kept. */
async function asked(
  visit: Visit,
  place: Place,
  { kind, typed, reading, field, refuse }: Sent,
  done: (receipt: string) => Promise<Response>,
): Promise<Response> {
  if (!reading.ok) return refuse(reading.form);
  const { house, now, spoken } = visit;
  const municipalityCode = place.municipality.code;
  if (await isFlooded(visit, municipalityCode)) return refuse({ ...emptyForm, typed, faults: { full: 'full' } });
  const receipt = openedReceipt(house.seal, first(typed, 'kvitto'));
  const question = { ...reading.values, municipalityCode, language: spoken };
  try {
    await askByReceipt(house, bearerOf(house.seal, receipt), kind, question, now);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Absent)) throw error;
    return refuse({ ...emptyForm, typed, faults: { [field]: 'changed' } });
  }
  house.deliver();
  return done(receipt);
}
