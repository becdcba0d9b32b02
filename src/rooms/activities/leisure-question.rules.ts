import { spokenLanguages } from '#rooms/people/spoken-language.ts';
import { oldestAge } from './activity.ts';
import type { ActivityQuestion } from './activity-listing.ts';
import { isoWeekday, weekdays } from './schedule.ts';

/** What an address calls each part of a question. */
export const leisureKeys = {
  age: 'alder',
  day: 'dag',
  postalCode: 'postnr',
  free: 'gratis',
  leisureCard: 'fritidskort',
  language: 'sprak',
  page: 'sida',
} as const satisfies Record<keyof ActivityQuestion, string>;

export const openQuestion: ActivityQuestion = { free: false, leisureCard: false, page: 1 };

/** A question read from an address, and what was typed there as an age or a postal code. Never throws. */
export function readLeisureQuestion(query: URLSearchParams) {
  const raw = (name: keyof ActivityQuestion) => (query.get(leisureKeys[name]) ?? '').trim().slice(0, 40);
  const day = Number(raw('day'));
  const page = Number(raw('page') || 1);
  const age = /^\d{1,3}( år)?$/i.test(raw('age')) ? Number.parseInt(raw('age'), 10) : undefined;
  const question: ActivityQuestion = {
    age: age !== undefined && age <= oldestAge ? age : undefined,
    day: weekdays.some(each => isoWeekday(each) === day) ? day : undefined,
    postalCode: raw('postalCode').replaceAll(/\s/g, '') || undefined,
    free: raw('free') === '1',
    leisureCard: raw('leisureCard') === '1',
    language: spokenLanguages.find(each => each === raw('language')),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
  return { question, typed: { age: raw('age'), postalCode: raw('postalCode') } };
}

/** The address of a question; another page of the same answer keeps everything else. */
export function leisureAddress(path: string, question: ActivityQuestion): string {
  const { age, day, postalCode, free, leisureCard, language, page } = question;
  const parts: [keyof ActivityQuestion, string | undefined][] = [
    ['age', age === undefined ? undefined : String(age)],
    ['day', day === undefined ? undefined : String(day)],
    ['postalCode', postalCode],
    ['free', free ? '1' : undefined],
    ['leisureCard', leisureCard ? '1' : undefined],
    ['language', language],
    ['page', page > 1 ? String(page) : undefined],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of parts) if (value !== undefined) query.set(leisureKeys[name], value);
  return query.size === 0 ? path : `${path}?${query}`;
}
