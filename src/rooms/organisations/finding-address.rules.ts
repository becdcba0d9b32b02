import { slugOf } from '#rooms/places/spelling.rules.ts';
import { type FilterName, type FindingView, type Question, withoutPlace } from './finding.ts';
import { type LocalRole, localRoles, type OrganisationKind, organisationKinds } from './organisation.ts';
import { sv as terms } from './organisation-terms.messages.sv.ts';
import { sv as taxonomy } from './taxonomy.messages.sv.ts';
import { activities, subjects, type TaxonomyCode } from './taxonomy.ts';

/** What an address calls each part of a question. */
export const addressKeys = {
  text: 'q',
  areas: 'omrade',
  kinds: 'typ',
  what: 'vad',
  age: 'alder',
  languages: 'sprak',
  roles: 'roll',
  place: 'ort',
  page: 'sida',
  view: 'vy',
} as const satisfies Record<keyof Question, string>;

const longestText = 100;
const mostValues = 20;
const lastPage = 10_000;
const oldestAge = 120;

const views: Record<string, FindingView> = { lista: 'list', karta: 'map', utskrift: 'print' };
const kindWords = vocabulary<OrganisationKind>(organisationKinds, terms.kinds);
const roleWords = vocabulary<LocalRole>(localRoles, terms.roles);
const whatWords = vocabulary<TaxonomyCode>([...subjects, ...activities], {
  ...taxonomy.subjects,
  ...taxonomy.activities,
});

/** Addresses say what pages say, in Swedish; the code is understood too, should a page's word change. */
function vocabulary<Code extends string>(codes: readonly Code[], words: Record<Code, string>) {
  const toWord = new Map(codes.map(code => [code as string, slugOf(words[code])]));
  const toCode = new Map<string, Code>([
    ...codes.map(code => [code, code] as const),
    ...codes.map(code => [slugOf(words[code]), code] as const),
  ]);
  return { toWord, toCode };
}

/** A question read from an address, and the parts of the address that mean nothing, as written. Never throws. */
export function readQuestion(query: URLSearchParams): { question: Question; ignored: string[] } {
  const ignored: string[] = [];
  const one = (name: keyof Question) => (query.get(addressKeys[name]) ?? '').trim();
  const read = <T>(name: keyof Question, raw: string, value: T | undefined): T | undefined => {
    if (raw !== '' && value === undefined) ignored.push(`${addressKeys[name]}=${raw.slice(0, 40)}`);
    return value;
  };
  const list = <T>(name: FilterName, meaning: (raw: string) => T | undefined): T[] => {
    const raws = query.getAll(addressKeys[name]).flatMap(value => value.split(','));
    const known = raws.slice(0, mostValues).flatMap(raw => read(name, raw.trim(), meaning(raw.trim())) ?? []);
    return [...new Set(known)];
  };
  return {
    question: {
      text: query.get(addressKeys.text)?.replaceAll(/\p{C}/gu, ' ').trim().slice(0, longestText) ?? '',
      areas: list('areas', code),
      kinds: list('kinds', raw => kindWords.toCode.get(raw)),
      what: list('what', raw => whatWords.toCode.get(raw)),
      age: read('age', one('age'), wholeNumber(one('age'), 0, oldestAge)),
      languages: list('languages', code),
      roles: list('roles', raw => roleWords.toCode.get(raw)),
      place: read('place', one('place'), placeName(one('place'))),
      page: read('page', one('page'), wholeNumber(one('page'), 1, lastPage)) ?? 1,
      view: read('view', one('view'), views[one('view')]) ?? 'list',
    },
    ignored,
  };
}

function code(raw: string): string | undefined {
  return /^[\w-]{1,40}$/.test(raw) ? raw : undefined;
}

function placeName(raw: string): string | undefined {
  return raw === withoutPlace || /^\p{L}[^\p{C}]{0,80}$/u.test(raw) ? raw : undefined;
}

function wholeNumber(raw: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(raw) ? Number(raw) : undefined;
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

/** The values of a question by their names in an address, empty and usual ones left out. */
export function addressParts(question: Question): Record<string, string> {
  const { text, areas, kinds, what, age, languages, roles, place, page, view } = question;
  const parts: Record<keyof Question, string> = {
    text,
    areas: areas.join(),
    kinds: kinds.map(kind => kindWords.toWord.get(kind)).join(),
    what: what.map(each => whatWords.toWord.get(each)).join(),
    age: age === undefined ? '' : String(age),
    languages: languages.join(),
    roles: roles.map(role => roleWords.toWord.get(role)).join(),
    place: place ?? '',
    page: page > 1 ? String(page) : '',
    view: view === 'list' ? '' : (Object.entries(views).find(([, known]) => known === view)?.[0] ?? ''),
  };
  const named = Object.entries(parts).map(([name, value]) => [addressKeys[name as keyof Question], value] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== ''));
}

/** The address of a question with some of it changed; another choice begins at the first page again. */
export function addressOf(path: string, question: Question, change: Partial<Question> = {}): string {
  const query = new URLSearchParams(addressParts({ ...question, page: 1, ...change }));
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? path : `${path}?${text}`;
}

/** The value that stands in an address for a kind, a subject or activity, or a role. */
export const addressWord = {
  kinds: (kind: string) => kindWords.toWord.get(kind) ?? kind,
  what: (each: string) => whatWords.toWord.get(each) ?? each,
  roles: (role: string) => roleWords.toWord.get(role) ?? role,
};

/** A question that asks for everything. */
export const openQuestion: Question = readQuestion(new URLSearchParams()).question;

/** How many filters are set. */
export function filterCount(question: Question): number {
  const { areas, kinds, what, languages, roles, age, place } = question;
  const lists = [areas, kinds, what, languages, roles];
  return lists.flat().length + (age === undefined ? 0 : 1) + (place === undefined ? 0 : 1);
}
