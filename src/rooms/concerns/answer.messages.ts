import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './answer.messages.ar.ts';
import { en } from './answer.messages.en.ts';
import { latt } from './answer.messages.latt.ts';
import { so } from './answer.messages.so.ts';
import { type AnswerMessages, sv } from './answer.messages.sv.ts';

export const answerMessages: PublicCatalogue<AnswerMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
