import type { Catalogue, Language, PublicCatalogue, PublicLanguage } from '#house/language.ts';
import type { KindTexts } from './enquiry-kind.ts';
import { en as accompanyEn } from './kind-accompany.messages.en.ts';
import { sv as accompanySv } from './kind-accompany.messages.sv.ts';
import { en as expertEn } from './kind-expert.messages.en.ts';
import { sv as expertSv } from './kind-expert.messages.sv.ts';
import { ar as familyLineAr } from './kind-family-line.messages.ar.ts';
import { en as familyLineEn } from './kind-family-line.messages.en.ts';
import { latt as familyLineLatt } from './kind-family-line.messages.latt.ts';
import { so as familyLineSo } from './kind-family-line.messages.so.ts';
import { sv as familyLineSv } from './kind-family-line.messages.sv.ts';
import { en as leaderTalkEn } from './kind-leader-talk.messages.en.ts';
import { sv as leaderTalkSv } from './kind-leader-talk.messages.sv.ts';
import { en as mentoringEn } from './kind-mentoring.messages.en.ts';
import { sv as mentoringSv } from './kind-mentoring.messages.sv.ts';
import { en as messageEn } from './kind-message.messages.en.ts';
import { sv as messageSv } from './kind-message.messages.sv.ts';
import { ar as noNameAr } from './kind-no-name.messages.ar.ts';
import { en as noNameEn } from './kind-no-name.messages.en.ts';
import { latt as noNameLatt } from './kind-no-name.messages.latt.ts';
import { so as noNameSo } from './kind-no-name.messages.so.ts';
import { sv as noNameSv } from './kind-no-name.messages.sv.ts';
import { en as premisesEn } from './kind-premises.messages.en.ts';
import { sv as premisesSv } from './kind-premises.messages.sv.ts';
import { en as supportEn } from './kind-support.messages.en.ts';
import { sv as supportSv } from './kind-support.messages.sv.ts';

/** Kinds that residents ask, in every language of theirs. */
const publicTexts: PublicCatalogue<Readonly<Record<'no-name' | 'family-line', KindTexts>>> = {
  sv: { 'no-name': noNameSv, 'family-line': familyLineSv },
  'sv-x-latt': { 'no-name': noNameLatt, 'family-line': familyLineLatt },
  en: { 'no-name': noNameEn, 'family-line': familyLineEn },
  ar: { 'no-name': noNameAr, 'family-line': familyLineAr },
  so: { 'no-name': noNameSo, 'family-line': familyLineSo },
};

/** What a kind that residents ask is called in their language. */
export function publicKindTexts(name: 'no-name' | 'family-line', language: PublicLanguage): KindTexts {
  return publicTexts[language][name];
}

const texts: Catalogue<Readonly<Record<string, KindTexts>>> = {
  sv: {
    message: messageSv,
    support: supportSv,
    accompany: accompanySv,
    expert: expertSv,
    mentoring: mentoringSv,
    premises: premisesSv,
    'leader-talk': leaderTalkSv,
    ...publicTexts.sv,
  },
  en: {
    message: messageEn,
    support: supportEn,
    accompany: accompanyEn,
    expert: expertEn,
    mentoring: mentoringEn,
    premises: premisesEn,
    'leader-talk': leaderTalkEn,
    ...publicTexts.en,
  },
};

/** What a kind is called in a language; a kind that is no more is said by its code. */
export function kindTexts(name: string, language: Language): KindTexts {
  return texts[language][name] ?? { name, lead: '', hint: '', fields: {} };
}
