import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './entry.messages.ar.ts';
import { en } from './entry.messages.en.ts';
import { latt } from './entry.messages.latt.ts';
import { so } from './entry.messages.so.ts';
import { type EntryMessages, sv } from './entry.messages.sv.ts';

/** What the front page of a municipality says of the ways in. */
export const entryMessages: PublicCatalogue<EntryMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
