import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './no-names.messages.ar.ts';
import { en } from './no-names.messages.en.ts';
import { latt } from './no-names.messages.latt.ts';
import { so } from './no-names.messages.so.ts';
import { type NoNamesMessages, sv } from './no-names.messages.sv.ts';

export const noNamesMessages: PublicCatalogue<NoNamesMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
