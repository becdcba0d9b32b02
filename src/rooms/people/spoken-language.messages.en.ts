import type { SpokenLanguage } from './spoken-language.ts';

export const en: Record<SpokenLanguage, string> = {
  sv: 'Swedish',
  en: 'English',
  ar: 'Arabic',
  so: 'Somali',
  ti: 'Tigrinya',
  prs: 'Dari',
  fa: 'Persian',
  ckb: 'Sorani',
  kmr: 'Kurmanji',
  tr: 'Turkish',
  pl: 'Polish',
  uk: 'Ukrainian',
  ru: 'Russian',
  bs: 'Bosnian, Croatian, Serbian',
  sq: 'Albanian',
  es: 'Spanish',
  fi: 'Finnish',
  rom: 'Romani',
  se: 'Northern Sami',
  swl: 'Swedish sign language',
};
