import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './young.messages.ar.ts';
import { en } from './young.messages.en.ts';
import { latt } from './young.messages.latt.ts';
import { so } from './young.messages.so.ts';
import { sv, type YoungMessages } from './young.messages.sv.ts';

export const youngMessages: PublicCatalogue<YoungMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
