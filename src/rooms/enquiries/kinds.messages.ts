import type { Catalogue, Language } from '#house/language.ts';
import type { KindTexts } from './enquiry-kind.ts';
import { en as accompanyEn } from './kind-accompany.messages.en.ts';
import { sv as accompanySv } from './kind-accompany.messages.sv.ts';
import { en as expertEn } from './kind-expert.messages.en.ts';
import { sv as expertSv } from './kind-expert.messages.sv.ts';
import { en as leaderTalkEn } from './kind-leader-talk.messages.en.ts';
import { sv as leaderTalkSv } from './kind-leader-talk.messages.sv.ts';
import { en as mentoringEn } from './kind-mentoring.messages.en.ts';
import { sv as mentoringSv } from './kind-mentoring.messages.sv.ts';
import { en as messageEn } from './kind-message.messages.en.ts';
import { sv as messageSv } from './kind-message.messages.sv.ts';
import { en as premisesEn } from './kind-premises.messages.en.ts';
import { sv as premisesSv } from './kind-premises.messages.sv.ts';
import { en as supportEn } from './kind-support.messages.en.ts';
import { sv as supportSv } from './kind-support.messages.sv.ts';

const texts: Catalogue<Readonly<Record<string, KindTexts>>> = {
  sv: {
    message: messageSv,
    support: supportSv,
    accompany: accompanySv,
    expert: expertSv,
    mentoring: mentoringSv,
    premises: premisesSv,
    'leader-talk': leaderTalkSv,
  },
  en: {
    message: messageEn,
    support: supportEn,
    accompany: accompanyEn,
    expert: expertEn,
    mentoring: mentoringEn,
    premises: premisesEn,
    'leader-talk': leaderTalkEn,
  },
};

/** What a kind is called in a language; a kind that is no more is said by its code. */
export function kindTexts(name: string, language: Language): KindTexts {
  return texts[language][name] ?? { name, lead: '', hint: '', fields: {} };
}
