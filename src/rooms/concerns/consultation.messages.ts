import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './consultation.messages.ar.ts';
import { en } from './consultation.messages.en.ts';
import { latt } from './consultation.messages.latt.ts';
import { so } from './consultation.messages.so.ts';
import { type ConsultationMessages, sv } from './consultation.messages.sv.ts';

export const consultationMessages: PublicCatalogue<ConsultationMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
