import { type SpokenLanguage, spokenLanguages } from '#rooms/people/spoken-language.ts';

/** Three-letter codes (ISO 639-2 and -3) of languages that are known here by two letters, and names that catalogues write. */
const otherCodes: Record<string, SpokenLanguage> = {
  ...{ swe: 'sv', eng: 'en', ara: 'ar', som: 'so', tir: 'ti', fas: 'fa', per: 'fa', tur: 'tr', pol: 'pl', ukr: 'uk' },
  ...{ rus: 'ru', bos: 'bs', sqi: 'sq', alb: 'sq', spa: 'es', fin: 'fi', sme: 'se', ku: 'kmr', kur: 'kmr' },
  ...{ swedish: 'sv', english: 'en', arabic: 'ar', somali: 'so', svenska: 'sv', engelska: 'en', arabiska: 'ar' },
};

/** The languages among what was written that can be ticked here, each once; others are left. */
export function spokenAmong(written: readonly string[]): SpokenLanguage[] {
  const codes = written.map(each => each.trim().toLowerCase());
  return spokenLanguages.filter(language =>
    codes.some(code => code === language || code.split('-')[0] === language || otherCodes[code] === language),
  );
}
