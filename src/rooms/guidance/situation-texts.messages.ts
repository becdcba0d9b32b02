import type { Catalogue } from '#house/language.ts';
import type { SituationId, SituationText } from './situation.ts';
import { en as askedEn } from './situation-asked.messages.en.ts';
import { sv as askedSv } from './situation-asked.messages.sv.ts';
import { en as childEn } from './situation-child.messages.en.ts';
import { sv as childSv } from './situation-child.messages.sv.ts';
import { en as othersEn } from './situation-others.messages.en.ts';
import { sv as othersSv } from './situation-others.messages.sv.ts';
import { en as urgentEn } from './situation-urgent.messages.en.ts';
import { sv as urgentSv } from './situation-urgent.messages.sv.ts';

/** The words of every situation. */
export const situationTexts: Catalogue<Record<SituationId, SituationText>> = {
  sv: { ...urgentSv, ...childSv, ...askedSv, ...othersSv },
  en: { ...urgentEn, ...childEn, ...askedEn, ...othersEn },
};
