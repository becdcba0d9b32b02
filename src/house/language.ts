/** Languages that pages exist in; each but Swedish is a prefix of the path. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

export const mainLanguage: Language = 'sv';

/** How each language calls itself. */
export const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' };

/** Splits `/en/varberg` into the language and the path without it, which always begins with one slash. */
export function splitLanguage(pathname: string): { language: Language; path: string } {
  const [, first = '', ...rest] = pathname.split('/');
  const language = languages.find(each => each === first);
  if (!language || language === mainLanguage) return { language: mainLanguage, path: rooted(pathname) };
  return { language, path: rooted(rest.join('/')) };
}

/** Two slashes first, of either kind, would make a link to another host of it. */
function rooted(path: string): string {
  return path.replace(/^[\s/\\]*/, '/');
}

/** The path in a language; `path` begins with a slash and has no language of its own. */
export function inLanguage(path: string, language: Language): string {
  if (language === mainLanguage) return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

const directions = new Map(languages.map(language => [language, writtenFrom(language)]));

/** A direction of writing for the `dir` of a page. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return directions.get(language) ?? 'ltr';
}

function writtenFrom(language: Language): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?(): { direction?: 'ltr' | 'rtl' } };
  return locale.getTextInfo?.().direction ?? 'ltr';
}

/** The same sentences in every language; Swedish decides which there are. */
export type Catalogue<Messages> = Record<Language, Messages>;
