import { type FormReading, first, readForm, type Typed } from '#house/form.ts';
import { holdsPersonalNumber } from '#house/personal-number.ts';
import type { Profile } from '#rooms/organisations/organisation.ts';
import type { Ring } from '#rooms/places/gazetteer.ts';
import { type ActivityProfile, activitySchema, adaptations } from './activity.ts';
import { lineNames, textNames } from './activity-form.ts';
import { chargeOf, downTheForm, type Faults, numberOf, rowsIn, typedOfSchedule } from './activity-form-parts.rules.ts';
import { pointFault, readPoint } from './place-point.rules.ts';
import { readSchedule } from './schedule-form.rules.ts';

/** What a form is read against. */
export interface Around {
  today: string;
  /** The municipality's land and its neighbours'. */
  land: readonly Ring[];
  areaIds: ReadonlySet<string>;
  contactIds: ReadonlySet<string>;
}

/** Signs that turn the direction of writing, and others that nobody sees. Persian writing joins with two of them, emoji with a third. */
const marks = /(?!\u200C|\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}|\uFFFD/u;
/** In running text a mark may be needed to mix Arabic and Swedish; one that turns everything after it never is. */
const turning = /[\u202A-\u202E\u2066-\u2069\uFFFD]/;

/** Reads the form; a fault's code says what is wrong, and everything typed is kept. */
export function readActivity(typed: Typed, around: Around): FormReading<ActivityProfile> {
  const schedule = readSchedule(typed, around.today);
  const point = placeOf(typed, around.land);
  const charge = chargeOf(typed, 'costAmount', 'costPer');
  const trueCharge = first(typed, 'trueAmount') ? chargeOf(typed, 'trueAmount', 'truePer') : undefined;
  const reading = readForm(
    activitySchema,
    {
      ...plainInput(typed, around),
      ...point.place,
      schedule: schedule.value,
      cost: charge.value,
      trueCost: trueCharge && { ...trueCharge.value, paidBy: first(typed, 'paidBy') },
    },
    typed,
  );
  const faults: Faults = {
    ...(reading.ok ? {} : inForm(reading.faults)),
    ...together(typed),
    ...point.faults,
    ...charge.faults,
    ...trueCharge?.faults,
    ...schedule.faults,
    ...unwelcome(typed),
  };
  return reading.ok && Object.keys(faults).length === 0 ? reading : { ok: false, faults: downTheForm(faults), typed };
}

function plainInput(typed: Typed, { today, areaIds, contactIds }: Around) {
  const text = (name: string) => first(typed, name);
  const known = (name: string, ids: ReadonlySet<string>) => (ids.has(text(name) ?? '') ? text(name) : undefined);
  const card = text('leisureCard');
  const answers = adaptations.map(each => [each, text(`adaptation.${each}`)] as const);
  return {
    ...Object.fromEntries([...lineNames, ...textNames].map(name => [name, text(name)])),
    ...{ title: text('title') ?? '', what: text('what') ?? '', audience: text('audience') ?? 'all' },
    ...{ minimumAge: numberOf(text('minimumAge')), maximumAge: numberOf(text('maximumAge')) },
    ...{ capacity: numberOf(text('capacity')), languages: typed.languages ?? [] },
    ...{ areaId: known('areaId', areaIds), contactFunctionId: known('contactFunctionId', contactIds) },
    postalCode: text('postalCode')?.replace(/^SE-?/i, '').replaceAll(/\s/g, ''),
    placePrecision: text('placePrecision') ?? 'exact',
    firstTimeFree: text('firstTimeFree') === 'yes',
    leisureCard: card === undefined ? undefined : { accepted: card === 'yes', checkedOn: today },
    ...{ parentMayStay: text('parentMayStay'), policePresence: text('policePresence') },
    adaptations: Object.fromEntries(answers.filter(([, answer]) => answer !== undefined)),
  };
}

/** The names that the form has for what the schema names otherwise. */
const names: Record<string, string> = {
  'cost.amount': 'costAmount',
  'cost.per': 'costPer',
  'trueCost.amount': 'trueAmount',
};
const numeric = /Age$|capacity|amount/;

function inForm(faults: Faults): Faults {
  const told = Object.entries(faults).filter(([path]) => !path.startsWith('schedule'));
  return Object.fromEntries(
    told.map(([path, code]) => {
      const name = names[path] ?? path.replace(/^(trueCost|cost)\./, '').replace(/^adaptations\./, 'adaptation.');
      return [name, numeric.test(path) ? 'unreadable' : path === 'what' ? 'missing' : code];
    }),
  );
}

function together(typed: Typed): Faults {
  const [least, most] = [numberOf(first(typed, 'minimumAge')), numberOf(first(typed, 'maximumAge'))];
  const hidden = first(typed, 'placePrecision') === 'hidden';
  return {
    ...(!/[\p{L}\p{N}]/u.test(first(typed, 'title') ?? '') && { title: 'missing' }),
    ...(least === undefined && { minimumAge: 'missing' }),
    ...(most === undefined && { maximumAge: 'missing' }),
    ...(least !== undefined && most !== undefined && least > most && { maximumAge: 'reversed' }),
    ...(!hidden && first(typed, 'placeName') === undefined && { placeName: 'missing' }),
  };
}

function placeOf(typed: Typed, land: readonly Ring[]): { place: object; faults: Faults } {
  const text = first(typed, 'point');
  if (text === undefined) return { place: {}, faults: {} };
  const point = readPoint(text);
  const fault = point ? pointFault(point, land) : 'unreadable';
  if (fault !== undefined || !point) return { place: {}, faults: { point: fault ?? 'unreadable' } };
  return { place: { latitude: point.lat, longitude: point.lon }, faults: {} };
}

/** What may stand in no text: signs that nobody sees, and personal identity numbers. */
function unwelcome(typed: Typed): Faults {
  const faults: Faults = {};
  for (const name of [...lineNames, ...textNames]) {
    const text = typed[name]?.join(' ') ?? '';
    const unseen = (lineNames as readonly string[]).includes(name) ? marks : turning;
    if (unseen.test(text)) faults[name] = 'marks';
    else if (holdsPersonalNumber(text)) faults[name] = 'personal-number';
  }
  return faults;
}

/** An activity as its form shows it. */
export function typedOfActivity(profile: ActivityProfile): Typed {
  const { cost, trueCost, leisureCard, latitude, longitude, schedule, adaptations: answers, ...plain } = profile;
  const one = (value: string | number | undefined) => (value === undefined ? [] : [String(value)]);
  const typed: Typed = {
    ...{ costAmount: cost.amount === 0 ? [] : one(cost.amount), costPer: [cost.amount === 0 ? 'free' : cost.per] },
    ...{ trueAmount: one(trueCost?.amount), truePer: one(trueCost?.per), paidBy: one(trueCost?.paidBy) },
    leisureCard: leisureCard === undefined ? [] : [leisureCard.accepted ? 'yes' : 'no'],
    point: latitude === undefined ? [] : [`${latitude}, ${longitude}`],
    firstTimeFree: plain.firstTimeFree ? ['yes'] : [],
    ...typedOfSchedule(schedule),
  };
  for (const [question, answer] of Object.entries(answers)) typed[`adaptation.${question}`] = one(answer);
  for (const [name, value] of Object.entries(plain))
    if (!(name in typed) && value !== undefined) typed[name] = Array.isArray(value) ? [...value] : [String(value)];
  return typed;
}

/** How many rows the form shows of something: those filled in and some more to fill in. */
export function rowsShown(typed: Typed, name: Parameters<typeof rowsIn>[1], empty: number, most: number): number {
  return Math.min(most, (rowsIn(typed, name).at(-1) ?? -1) + 1 + empty);
}

/** What a new one begins with: from today on, and telling no more of a place than its organisation does. */
export function blankActivity(
  { city, placePrecision }: Pick<Profile, 'city' | 'placePrecision'>,
  today: string,
): Typed {
  return {
    ...{ startDate: [today], languages: ['sv'], audience: ['all'], placePrecision: [placePrecision] },
    city: city === undefined || placePrecision === 'hidden' ? [] : [city],
  };
}
