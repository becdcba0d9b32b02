/** BCP 47 codes of the languages that can be ticked on a page; more are added here. */
export const spokenLanguages = [
  'sv',
  'en',
  'ar',
  'so',
  'ti',
  'prs',
  'fa',
  'ckb',
  'kmr',
  'tr',
  'pl',
  'uk',
  'ru',
  'bs',
  'sq',
  'es',
  'fi',
  'rom',
  'se',
  'swl',
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];
