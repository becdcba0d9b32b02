import { adaptations, oldestAge } from '#rooms/activities/activity.ts';
import { isoWeekday, weekdays } from '#rooms/activities/schedule.ts';
import { type Subject, subjects } from '#rooms/organisations/taxonomy.ts';
import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import { type ActivityQuestion, companies, daytimes, distances } from './leisure.ts';

/** What an address calls each part of a question. */
export const leisureKeys = {
  subject: 'vad',
  age: 'alder',
  day: 'dag',
  postalCode: 'postnr',
  area: 'omrade',
  within: 'inom',
  place: 'plats',
  free: 'gratis',
  leisureCard: 'fritidskort',
  language: 'sprak',
  daytime: 'tid',
  company: 'vilka',
  parentStays: 'foralder',
  adaptations: 'stod',
  neighbours: 'grannar',
  view: 'visa',
  page: 'sida',
} as const satisfies Record<keyof ActivityQuestion, string>;

export const openQuestion: ActivityQuestion = {
  ...{ free: false, leisureCard: false, parentStays: false, neighbours: false },
  ...{ adaptations: [], view: 'list', page: 1 },
};

/** An area is told by its id or a name in it; both are short. */
const longestPart = 80;

/** A question read from an address, and what was typed there as an age or a postal code. Never throws. */
export function readLeisureQuestion(query: URLSearchParams) {
  const raw = (name: keyof ActivityQuestion) => (query.get(leisureKeys[name]) ?? '').trim().slice(0, longestPart);
  const oneOf = <T extends string | number>(name: keyof ActivityQuestion, all: readonly T[]) =>
    all.find(each => String(each) === raw(name));
  const ticked = (name: keyof ActivityQuestion) => raw(name) === '1';
  const page = Number(raw('page') || 1);
  const age = /^\d{1,3}( år)?$/i.test(raw('age')) ? Number.parseInt(raw('age'), 10) : undefined;
  const asked = query.getAll(leisureKeys.adaptations);
  const question: ActivityQuestion = {
    subject: oneOf<Subject>('subject', subjects),
    age: age !== undefined && age <= oldestAge ? age : undefined,
    day: oneOf('day', weekdays.map(isoWeekday)),
    postalCode: raw('postalCode').replaceAll(/\s/g, '') || undefined,
    area: raw('area') || undefined,
    within: oneOf('within', distances),
    place: raw('place') || undefined,
    ...{ free: ticked('free'), leisureCard: ticked('leisureCard') },
    language: oneOf('language', spokenLanguages),
    daytime: oneOf('daytime', daytimes),
    company: oneOf('company', companies),
    ...{ parentStays: ticked('parentStays'), neighbours: ticked('neighbours') },
    adaptations: adaptations.filter(each => asked.includes(each)),
    view: raw('view') === 'karta' ? 'map' : 'list',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
  return { question, typed: { age: raw('age'), postalCode: raw('postalCode') } };
}

/** The address of a question, with changes; another page of the same answer keeps everything else. */
export function leisureAddress(
  path: string,
  question: ActivityQuestion,
  changes: Partial<ActivityQuestion> = {},
): string {
  const query = new URLSearchParams(leisureParts({ ...question, ...changes }));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** What of a question stands in its address, in order. */
export function leisureParts(question: ActivityQuestion): [string, string][] {
  const { adaptations: asked, view, page, ...rest } = question;
  const values = { ...rest, view: view === 'map' ? 'karta' : undefined, page: page > 1 ? page : undefined };
  const names = (Object.keys(leisureKeys) as (keyof typeof leisureKeys)[]).filter(name => name !== 'adaptations');
  const single = names.flatMap((name): [string, string][] => {
    const value = values[name];
    return value === undefined || value === false ? [] : [[leisureKeys[name], value === true ? '1' : String(value)]];
  });
  return [...single, ...asked.map((each): [string, string] => [leisureKeys.adaptations, each])];
}

/** Whether anything is asked for; a view, a page and where one looks from leave nothing out. */
export function asksSomething(question: ActivityQuestion): boolean {
  const narrowing = { ...question, view: 'list' as const, page: 1, neighbours: false };
  return leisureParts(narrowing).length > 0;
}
