/** Languages that every page exists in. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * Languages of what parents, young people and residents reach, in the order in which they are offered. Easy Swedish has a private tag, so
 * that whatever reads it aloud, or writes a date, takes it for Swedish.
 */
export const publicLanguages = ['sv', 'sv-x-latt', 'en', 'ar', 'so'] as const;
export type PublicLanguage = (typeof publicLanguages)[number];

export const mainLanguage: Language = 'sv';

/** How each language calls itself. */
export const languageNames: Record<PublicLanguage, string> = {
  sv: 'Svenska',
  'sv-x-latt': 'Lätt svenska',
  en: 'English',
  ar: 'العربية',
  so: 'Soomaali',
};

/** Languages whose texts nobody with the language as her mother tongue has read yet: their pages say so, and offer Swedish. */
export const uncheckedLanguages: readonly PublicLanguage[] = ['ar', 'so'];

/** What stands first in the path of a page; the main language has nothing there. */
const prefixes = new Map<PublicLanguage, string>([
  ['sv-x-latt', 'latt'],
  ['en', 'en'],
  ['ar', 'ar'],
  ['so', 'so'],
]);
const languageOf = new Map([...prefixes].map(([language, prefix]) => [prefix, language]));

/** Splits `/en/varberg` into the language and the path without it, which always begins with one slash. */
export function splitLanguage(pathname: string): { language: PublicLanguage; path: string } {
  const [, first = '', ...rest] = pathname.split('/');
  const language = languageOf.get(first);
  if (!language) return { language: mainLanguage, path: rooted(pathname) };
  return { language, path: rooted(rest.join('/')) };
}

/** Two slashes first, of either kind, would make a link to another host of it. */
function rooted(path: string): string {
  return path.replace(/^[\s/\\]*/, '/');
}

/** The path in a language; `path` begins with a slash and has no language of its own. */
export function inLanguage(path: string, language: PublicLanguage): string {
  const prefix = prefixes.get(language);
  if (prefix === undefined) return path;
  return path === '/' ? `/${prefix}` : `/${prefix}${path}`;
}

/** The nearest language that every page exists in. */
export function nearestLanguage(language: PublicLanguage): Language {
  return languages.find(each => each === language) ?? mainLanguage;
}

const directions = new Map(publicLanguages.map(language => [language, writtenFrom(language)]));

/** A direction of writing for the `dir` of a page. */
export function directionOf(language: PublicLanguage): 'ltr' | 'rtl' {
  return directions.get(language) ?? 'ltr';
}

function writtenFrom(language: PublicLanguage): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?(): { direction?: 'ltr' | 'rtl' } };
  return locale.getTextInfo?.().direction ?? 'ltr';
}

/** The same sentences in every language; Swedish decides which there are. */
export type Catalogue<Messages> = Record<Language, Messages>;

/** The same, for what residents reach. */
export type PublicCatalogue<Messages> = Record<PublicLanguage, Messages>;

/** What `say` says, in every language of residents. */
export const inEveryLanguage = <Said>(say: (language: PublicLanguage) => Said): PublicCatalogue<Said> =>
  Object.fromEntries(publicLanguages.map(language => [language, say(language)])) as PublicCatalogue<Said>;
