import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './call.messages.ar.ts';
import { en } from './call.messages.en.ts';
import { latt } from './call.messages.latt.ts';
import { so } from './call.messages.so.ts';
import { type CallMessages, sv } from './call.messages.sv.ts';

/** What stands at a number or a link, on the pages of every language. */
export const callMessages: PublicCatalogue<CallMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
