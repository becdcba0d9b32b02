import type { PublicCatalogue } from '#house/language.ts';
import { ar } from './leisure-finder.messages.ar.ts';
import { en } from './leisure-finder.messages.en.ts';
import { latt } from './leisure-finder.messages.latt.ts';
import { so } from './leisure-finder.messages.so.ts';
import { type FinderMessages, sv } from './leisure-finder.messages.sv.ts';

export const finderMessages: PublicCatalogue<FinderMessages> = { sv, 'sv-x-latt': latt, en, ar, so };
