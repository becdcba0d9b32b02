import type { SpokenLanguage } from './spoken-language.ts';

/** What people here speak, as it stands on pages and in filters. */
export const sv: Record<SpokenLanguage, string> = {
  sv: 'svenska',
  en: 'engelska',
  ar: 'arabiska',
  so: 'somaliska',
  ti: 'tigrinska',
  prs: 'dari',
  fa: 'persiska',
  ckb: 'sorani',
  kmr: 'kurmanji',
  tr: 'turkiska',
  pl: 'polska',
  uk: 'ukrainska',
  ru: 'ryska',
  bs: 'bosniska, kroatiska, serbiska',
  sq: 'albanska',
  es: 'spanska',
  fi: 'finska',
  rom: 'romani',
  se: 'nordsamiska',
  swl: 'svenskt teckenspråk',
};
