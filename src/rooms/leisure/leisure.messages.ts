import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './leisure.messages.ar.ts';
import { en } from './leisure.messages.en.ts';
import { latt } from './leisure.messages.latt.ts';
import { so } from './leisure.messages.so.ts';
import { type LeisureMessages, sv } from './leisure.messages.sv.ts';

export const leisureMessages: PublicCatalogue<LeisureMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
