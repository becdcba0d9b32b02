import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './home.messages.ar.ts';
import { en } from './home.messages.en.ts';
import { latt } from './home.messages.latt.ts';
import { so } from './home.messages.so.ts';
import { type HomeMessages, sv } from './home.messages.sv.ts';

export const homeMessages: PublicCatalogue<HomeMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
