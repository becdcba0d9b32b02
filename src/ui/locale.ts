/** As which locale dates and figures are written: English the British way, Arabic with the digits that stand on a Swedish phone. */
const locales: Record<string, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/** The locale of a page's language; every language without one of its own goes by its own name. */
export const localeOf = (lang: string): string => locales[lang] ?? lang;

/** What stands between a day and a time of day. */
export const beforeTime = (lang: string): string => {
  if (isSwedish(lang)) return ' kl. ';
  return { en: ' at ', ar: ' الساعة ', so: ' saacadda ' }[lang] ?? ' ';
};

/** Swedish, the easy kind too. */
export const isSwedish = (lang: string): boolean => lang === 'sv' || lang.startsWith('sv-');
